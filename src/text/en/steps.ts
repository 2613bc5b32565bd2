import type { Translation } from "../catalogue";
import type { steps as chinese } from "../zh/steps";

/** Steps of a computation and refusals of rules. */
export const steps = {
  "rule.blank": "{name} is not filled in",
  "rule.blankItem": "{name} no. {position} is not filled in",
  "rule.notGiven": "No document gives a figure for {name} ({key}); enter it on the Policy sheet",
  "rule.noVersion": "{name} ({key}) has no value yet on {day}; its first is from {first}",
  "rule.outOfRange": "{name} is {value}; it must be from {least} to {most}",
  "rule.belowLeast": "{name} is {value}; it must not be below {least}",
  "rule.aboveMost": "{name} is {value}; it must not be above {most}",
  "rule.notANumber": "{name} is not a number",
  "rule.notAChoice": "{name} “{value}” is not known; possible: {choices}",
  "calendar.unknownYear": "The holiday arrangement of {year} is not known; enter it on the Calendar sheet",

  "perf.achievement": "{done} done of {plan} planned",
  "perf.metricAchievement": "{metric}: {done} done of {plan} planned",
  "perf.metricPlanMissing": "There is no plan for {metric}, so no achievement and no amount",
  "perf.metricPlanMissingTaken":
    "There is no plan for {metric}; by policy the achievement is taken as {ratio}",
  "perf.planMissing": "There is no plan, so no achievement and no amount",
  "perf.planMissingTaken": "There is no plan; by policy the achievement is taken as {ratio}",
  "perf.notForLevel":
    "Performance pay is not for the level {level}; enter an amount on the Adjustments sheet if one is due",
  "perf.belowThreshold": "Achievement {achievement} is below {threshold}: no performance pay",
  "perf.inProportion": "Achievement {achievement}: that part of {base} yuan performance pay",
  "perf.upToCap": "Achievement {achievement} counts as {ratio} of {base} yuan performance pay",
  "perf.inProportionOfDays":
    "Achievement {achievement} counts as {ratio} of {base} yuan performance pay, prorated by {workedDays} of {workdays} {workdays|workday|workdays}",
  "perf.metricBelowThreshold": "{metric}: achievement {achievement} is below {threshold}: no performance pay",
  "perf.supervisor.mean":
    "Promotion {promotion}, feedback {feedback}, recruitment {recruitment}: mean {ratio} of {base} yuan performance pay",
  "perf.supervisor.min":
    "Promotion {promotion}, feedback {feedback}, recruitment {recruitment}: lowest {ratio} of {base} yuan performance pay",
  "perf.supervisor.weighted":
    "Promotion {promotion}, feedback {feedback}, recruitment {recruitment}: weighted {ratio} of {base} yuan performance pay",
  "perf.supervisor.ofDays": "Prorated by {workedDays} of {workdays} {workdays|workday|workdays} employed",

  "penalty.off": "By policy there is no penalty",
  "penalty.noMembers": "No member with a plan this month: no penalty",
  "penalty.allReached": "The members' lowest achievement is {lowest}; all reached {threshold}: no penalty",
  "penalty.onceIfAny":
    "The members' lowest achievement {lowest} is below {threshold}: penalty of {amount} yuan, once a month",
  "penalty.perPerson":
    "Lowest achievement {lowest}; {times} {times|member|members} below {threshold}: penalty of {amount} yuan each",
  "penalty.majority":
    "Lowest achievement {lowest}; the penalty of {amount} yuan is due when a majority is below {threshold}: {times} {times|time|times}",
  "penalty.aggregate":
    "Lowest achievement {lowest}; the penalty of {amount} yuan is due when all together are below {threshold}: {times} {times|time|times}",
  "performanceDeduction.due": "Deduction of {amount} yuan from performance pay, proven",
  "performanceDeduction.upToPerformancePay":
    "Taken only from the {pay} yuan of performance pay left, down to 0",
  "penalty.upToPerformancePay": "The penalty is taken from performance pay of {pay} yuan only, down to 0",

  "bonus.notForLevel": "The member's bonus is not for the level {level}",
  "bonus.notExceeded": "Achievement {achievement}: the plan is not exceeded, no bonus",
  "bonus.noSalesEffect": "Achievement {achievement}, but sales were not effectively promoted: no bonus",
  "bonus.salesEffectBlank":
    "Achievement {achievement}, but “Sales effective” is not filled in and counts as no: no bonus",
  "bonus.salesGrew":
    "{now} yuan received this month, more than {before} yuan last month: sales were effectively promoted",
  "bonus.salesNotGrown":
    "{now} yuan received this month, not more than {before} yuan last month: sales were not effectively promoted, no bonus",
  "bonus.approved": "Achievement {achievement}: bonus as approved, within {least} to {most} yuan",
  "bonus.outsideRange": "The approved bonus of {amount} yuan is not within {least} to {most} yuan",
  "bonus.default.min": "Achievement {achievement}, no amount approved: the least of {least} to {most} yuan",
  "bonus.default.max": "Achievement {achievement}, no amount approved: the most of {least} to {most} yuan",
  "bonus.default.linear":
    "Achievement {achievement}, no amount approved: in proportion to the excess, from {least} to {most} yuan",

  "level.byPosition": "Position {position} is at level {level}",
  "appraisal.salesScore":
    "Sales {sales}, target {target}: the score is sales ÷ target; more sales score more",
  "appraisal.noSalesTarget": "No sales target above 0, so no score for sales",
  "appraisal.trafficGrowth":
    "Traffic {traffic}, last month {before}: the growth rate is the increase ÷ last month's traffic",
  "appraisal.noTrafficBefore": "No traffic above 0 last month, so no growth rate",
  "appraisal.conversion": "The conversion rate as entered; the higher, the better",
  "appraisal.reached": "Result {actual}, target {target}: reached",
  "appraisal.notReached": "Result {actual}, target {target}: not reached",
  "appraisal.noTarget": "No target above 0, so nobody can tell whether it was reached",

  "base.agreed": "Base pay as agreed on the Roster sheet",
  "base.byLevel": "Position {position} is at level {level}: its fixed base pay",
  "allowance.due": "Position {position} is at level {level}: the allowance is due",
  "allowance.notForLevel":
    "Position {position} is at level {level}: no allowance, the {amount} yuan in Roster is not paid",
  "prorate.whole": "All {workdays} workdays worked: the whole amount",
  "prorate.inFull":
    "{workedDays} of {workdays} {workdays|workday|workdays}; by policy a part month is paid in full",
  "prorate.none": "None of {workdays} workdays worked: nothing",
  "prorate.21.75":
    "{amount} yuan ÷ {divisor} {divisor|day|days} × {workedDays} {workedDays|day|days} worked, at most the whole",
  "prorate.workdays":
    "{amount} yuan ÷ {workdays} {workdays|workday|workdays} × {workedDays} {workedDays|day|days} worked",
  "prorate.deduct21.75":
    "{amount} yuan − {amount} yuan ÷ {divisor} {divisor|day|days} × {missed} {missed|day|days} not worked, at least 0",
  "stretch.workdays":
    "{from} to {to}: {amount} yuan ÷ {workdays} {workdays|workday|workdays} × {stretchDays} {stretchDays|day|days}",
  "stretch.whole":
    "{from} to {to}: {amount} yuan in full ÷ {workedDays} {workedDays|day|days} worked × {stretchDays} {stretchDays|day|days}",
  "stretch.21.75":
    "{from} to {to}: {amount} yuan ÷ {days} {days|day|days} × {stretchDays} {stretchDays|day|days}",
  "stretch.deduct21.75":
    "{from} to {to}: ({amount} yuan − {amount} yuan ÷ {divisor} {divisor|day|days} × {missed} {missed|day|days} not worked) ÷ {workedDays} {workedDays|day|days} worked × {stretchDays} {stretchDays|day|days}, at least 0",

  "fullAttendance.tooFewDays":
    "{attendedDays} {attendedDays|day|days} attended of {needed}: not full attendance",
  "fullAttendance.broken":
    "{attendedDays} {attendedDays|day|days} attended of {needed}, but {broken} {broken|breach|breaches}: not full attendance",
  "fullAttendance.full":
    "{attendedDays} {attendedDays|day|days} attended of {needed} and nothing breaks it: full attendance",
  "fullAttendance.noBonus": "Not full attendance: the full-attendance bonus of {amount} is not paid",
  "fullAttendance.bonus": "Full attendance: the full-attendance bonus",

  "attendance.flexible": "Flexible working time: not measured by the clock",
  "attendance.late": "In at {clock}, shift from {shift}, grace {grace} min: {minutes} min late",
  "attendance.notLate": "In at {clock}, shift from {shift}, grace {grace} min: not late",
  "attendance.early": "Out at {clock}, shift to {shift}, grace {grace} min: {minutes} min early",
  "attendance.notEarly": "Out at {clock}, shift to {shift}, grace {grace} min: not early",
  "attendance.notDeducted": "{minutes} min late or early: counted, nothing taken off",
  "attendance.timeDeducted":
    "{monthly} yuan ÷ {divisor} {divisor|day|days} ÷ {hours} {hours|hour|hours} ÷ 60 × {minutes} min",

  "tenure.years": "Hired {hire}, left {leave}: {years} whole years by {rule}",
  "tenure.leaveBeforeHire": "The day of leaving {leave} is before the day of hire {hire}",
  "commission.tenure": "{years} whole years when leaving on {leave}",
  "commission.tenureNotGiven": "Left {leave}; day of hire not filled in, counted as one year or more",
  "commission.deadlineAtLeaving": "Left before one year: money must be in by the day of leaving, {leave}",
  "commission.deadlineGrace.calendar":
    "Left {leave}: money must be in within {days} {days|day|days} after it",
  "commission.deadlineGrace.work":
    "Left {leave}: money must be in within {days} {days|workday|workdays} after it",
  "commission.deadlineMoved": "The last day {last} is no workday: moved to the next workday",
  "commission.forfeited": "Harm or fraud against the company: unpaid commission is not paid",
  "commission.held": "Suspected harm or fraud, not yet proven: the commission is held",
  "commission.notReceived": "The money has not come in: no commission",
  "commission.received": "Money {basis} {paid}, still employed: commission due",
  "commission.inTime": "Money {basis} {paid}, not after the last day {deadline}: commission due",
  "commission.late": "Money {basis} {paid}, after the last day {deadline}: no commission",
  "commission.whole": "All {order} yuan came in: the whole commission",
  "commission.part.prorata":
    "{received} of {order} yuan came in, {share}: that part of the commission of {commission} yuan",
  "commission.part.allOrNothing":
    "Only {received} of {order} yuan came in: by policy no commission until all is paid",
  "commission.entered": "Commission as entered",
  "commission.byRate": "Order of {order} yuan × rate {rate}",

  "fine.withinRange": "Fine of {amount} yuan, within {least} to {most} yuan",
  "fine.outsideRange": "The fine of {amount} yuan is not within {least} to {most} yuan",
  "fine.default.min": "No amount entered; by policy the lower end of the range",
  "fine.default.max": "No amount entered; by policy the upper end of the range",
  "fine.warnOnly": "The fine of {amount} yuan is shown only, not taken from pay",
  "fine.deduct": "The fine of {amount} yuan is taken from pay by policy",

  "wage.day": "{monthly} yuan ÷ {divisor} {divisor|day|days}",
  "wage.hour": "{monthly} yuan ÷ {divisor} {divisor|day|days} ÷ {hours} {hours|hour|hours}",
  "wage.notCompared": "By policy pay is not compared with the minimum wage: no value",
  "wage.minimum": "Monthly minimum wage of {region}",
  "overtime.pay":
    "{monthly} yuan ÷ {divisor} {divisor|day|days} ÷ {hoursPerDay} {hoursPerDay|hour|hours} × {hours} {hours|hour|hours} on a {kind} × {rate}",
  "overtime.inLieu": "{hours} {hours|hour|hours} on a {kind} are given as time off in lieu: not paid",
  "leave.paid": "{type}, {days} {days|day|days}: counts as attendance, nothing taken off",
  "leave.fullyPaid": "{type}, {days} {days|day|days}: fully paid, nothing taken off",
  "leave.deducted":
    "{monthly} yuan ÷ {divisor} {divisor|day|days} × {type} {days} {days|day|days} × {part}, at most the month's pay",
  "annualLeave.none": "{years} {years|year|years} of work, less than {least}: no annual leave",
  "annualLeave.days": "{years} {years|year|years} of work: {days} {days|day|days} of annual leave a year",
  "annualLeave.firstYear":
    "Hired on {hire}: {left} {left|day|days} left in the year ÷ {yearDays} × {days} {days|day|days}; part of a day does not count",
  "annualLeave.hiredLater": "Hire date {hire} is after {year}: not employed in that year",
  "deduction.cap": "The month's wage of {wage} yuan × {ratio}: the most that may be deducted in a month",
  "deduction.aboveMinimum":
    "The month's wage of {wage} yuan − minimum wage of {minimum} yuan: the minimum wage must be left",
  "deduction.allowed": "Loss of {loss} yuan, at most {most} yuan of it this month",

  "score.unpaired":
    "{scores} {scores|score|scores} and {weights} {weights|weight|weights}: each score needs one weight",
  "score.weightSum": "The weights add up to {sum}; they must add up to 100%",
  "score.item": "No. {position}: {score} × weight {weight}",
  "score.weighted": "{count} {count|item|items} added up, weights {sum}",

  "figure.within": "{values}, {least} to {most}",
  "figure.off": "off",
  "figure.yes": "yes",
  "figure.no": "no",
  "figure.notGiven": "{name} ({key}) is not given",
  "figure.builtIn": "{name} ({key}) = {value}, built-in default by {source}",
  "figure.builtInToConfirm": "{name} ({key}) = {value}, built-in by {source}, please confirm",
  "figure.entered": "{name} ({key}) = {value} from {from}, see {cell}",
  "calendar.workdays": "Workdays of {month}, make-up days included",
  "calendar.dayKind": "{date} by the holiday arrangement and the Calendar sheet",
  "figure.enteredFrom": "{name} ({key}) = {value} from {from}, see {cell}, by “{source}”",
  "figure.readByChoice": "{id} read as “{option}”",
  "figure.readByDefault": "{id} read by default as “{option}”: {why}",
  "figure.inForce": "The figure of {key} in force",
} as const satisfies Translation<typeof chinese>;
