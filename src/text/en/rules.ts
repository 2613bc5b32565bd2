import type { Catalogue } from "../catalogue";

/** Findings of the department's rules and of the law (R…, L-…). Keys: "<problem>.message", ".found", ".expected". */
export const rules: Catalogue = {
  // Attendance
  "attendance.late.message":
    "{date}: clocked in at {clock}, {minutes} min late. Counted, breaks full attendance, nothing is deducted",
  "attendance.late.found": "{clock}",
  "attendance.late.expected": "{expected} at the latest; if on leave or out on business, add a row to Leave",
  "attendance.early.message":
    "{date}: clocked out at {clock}, {minutes} min early. Counted, breaks full attendance, nothing is deducted",
  "attendance.early.found": "{clock}",
  "attendance.early.expected":
    "{expected} at the earliest; if on leave or out on business, add a row to Leave",
  "attendance.noClockIn.message": "{date}: clocked out but not in. A missing punch, not absence",
  "attendance.noClockIn.found": "no clock-in",
  "attendance.noClockIn.expected": "verify and fill in the clock-in time",
  "attendance.noClockOut.message": "{date}: clocked in but not out. A missing punch, not absence",
  "attendance.noClockOut.found": "no clock-out",
  "attendance.noClockOut.expected": "verify and fill in the clock-out time",
  "attendance.absent.message":
    "{date} is a workday without punches, approved leave or outing: {days} day(s) of absence",
  "attendance.absent.found": "no punches",
  "attendance.absent.expected":
    "fill in the punches, or add an approved leave or outing to Leave; leave it if it was absence",
  "attendance.absentHalf.message": "{date}: half a day without attendance or leave: {days} day(s) of absence",
  "attendance.absentHalf.found": "the punches do not reach half of the day",
  "attendance.absentHalf.expected":
    "mend the punches, or add half a day to Leave; leave it if it was absence",
  "attendance.noRow.message":
    "{date}: workdays without a row in Attendance and without leave: {days} day(s) of absence",
  "attendance.noRow.found": "no rows for {date}",
  "attendance.noRow.expected": "add the rows to Attendance, or an approved leave or outing to Leave",
  "attendance.noRows.message":
    "No row in Attendance this month and no leave: all {days} workdays count as absence",
  "attendance.noRows.found": "no rows for {date}",
  "attendance.noRows.expected":
    "add this person's rows to Attendance; fill in the leave date of somebody who left",
  "attendance.dayOff.message":
    "{date} is not a workday, but there are punches from {from} to {to} and no row in Overtime",
  "attendance.dayOff.found": "{date}, {from} to {to}",
  "attendance.dayOff.expected":
    "add the overtime to Overtime (or time off in lieu); for a swapped workday add the date to Calendar",

  // Leave
  "leave.notApproved.message": "{type} is not approved (status: {status}); counted as leave for now",
  "leave.notApproved.found": "status: {status}",
  "leave.notApproved.expected":
    "have it approved and set 批准; if refused set 驳回, and it counts as absence",
  "leave.byOneself.message": "{type} was approved by the person themselves, which is void",
  "leave.byOneself.found": "approver: {approver}",
  "leave.byOneself.expected": "approval by the head of the department or a superior",
  "leave.notAbove.message": "{approver}, who approved {type}, is not a superior of this person",
  "leave.notAbove.found": "approver: {approver}",
  "leave.notAbove.expected":
    "approval by a superior; if the superior has changed, mend Supervisor ID in Roster",
  "leave.approverUnknown.message":
    "“{approver}”, who approved {type}, is neither in Roster nor a position that may approve",
  "leave.approverUnknown.found": "approver: {approver}",
  "leave.approverUnknown.expected":
    "the superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "leave.approverBlank.message": "{type} is approved, but nobody is named as approver",
  "leave.approverBlank.found": "no approver",
  "leave.approverBlank.expected": "the employee ID of the superior who approved",
  "leave.late.message": "{type} was applied for after it began (applied {applied}, began {start})",
  "leave.late.found": "applied at {applied}",
  "leave.late.expected": "before {start}",
  "leave.sickFiledLater.message":
    "Sick leave was applied for after it began (applied {applied}, began {start})",
  "leave.sickFiledLater.found": "applied at {applied}",
  "leave.sickFiledLater.expected": "sick leave may be filed afterwards; check the certificate",
  "leave.appliedBlank.message":
    "{type} has no time of application, so it cannot be told whether it was asked for beforehand",
  "leave.appliedBlank.found": "no time of application",
  "leave.appliedBlank.expected": "a time before {start}",
  "leave.daysDiffer.message":
    "{days} days of leave are stated, but {start} to {end} has {counted} workdays; {counted} are counted",
  "leave.daysDiffer.found": "{days} days",
  "leave.daysDiffer.expected": "{counted} days; if start or end is wrong, mend those",

  // Overtime
  "overtime.notApproved.message":
    "{date}: {hours} h of overtime not approved (status: {status}), not paid; if approved, {potential} yuan are due",
  "overtime.notApproved.found": "status: {status}",
  "overtime.notApproved.expected": "if the work was arranged, have it approved and set 批准",
  "overtime.byOneself.message":
    "{date}: overtime approved by the person themselves, which is void; not paid; if approved, {potential} yuan are due",
  "overtime.byOneself.found": "approver: {approver}",
  "overtime.byOneself.expected": "approval by a superior",
  "overtime.notAbove.message":
    "{date}: {approver}, who approved the overtime, is not a superior; not paid; if approved, {potential} yuan are due",
  "overtime.notAbove.found": "approver: {approver}",
  "overtime.notAbove.expected":
    "approval by a superior; if the superior has changed, mend Supervisor ID in Roster",
  "overtime.approverUnknown.message":
    "{date}: “{approver}”, who approved the overtime, is neither in Roster nor a position that may approve",
  "overtime.approverUnknown.found": "approver: {approver}",
  "overtime.approverUnknown.expected":
    "the superior's employee ID; if the position may approve, add it to approverRoles in Policy",
  "overtime.approverBlank.message":
    "{date}: overtime without an approver, not paid; if approved, {potential} yuan are due",
  "overtime.approverBlank.found": "no approver",
  "overtime.approverBlank.expected": "the employee ID of the superior who approved",
  "overtime.late.message":
    "{date}: overtime applied for after it began (applied {applied}, began {start}); approved, so it is paid",
  "overtime.late.found": "applied at {applied}",
  "overtime.late.expected": "before {start}",
  "overtime.appliedBlank.message":
    "{date}: overtime without a time of application, so it cannot be told whether it was asked for beforehand",
  "overtime.appliedBlank.found": "no time of application",
  "overtime.appliedBlank.expected": "a time before the overtime began",
  "overtime.hoursDiffer.message":
    "{hours} h of overtime are stated, but {from} to {to} is only {counted} h; {hours} h are counted",
  "overtime.hoursDiffer.found": "{hours} h",
  "overtime.hoursDiffer.expected": "{counted} h at most; if start or end is wrong, mend those",
  "overtime.kindOfDay.message":
    "The calendar does not know whether {date} was a statutory holiday; the overtime cannot be worked out and counts as 0",
  "overtime.kindOfDay.found": "kind of day unknown",
  "overtime.kindOfDay.expected": "add the day with its kind to Calendar",
  "overtime.dayLimit.message": "{date}: {hours} h of overtime, over the limit of {limit} h a day",
  "overtime.dayLimit.found": "{hours} h",
  "overtime.dayLimit.expected": "{limit} h a day at most; the pay is due all the same",
  "overtime.monthLimit.message": "{hours} h of overtime this month, over the limit of {limit} h a month",
  "overtime.monthLimit.found": "{hours} h in all",
  "overtime.monthLimit.expected": "{limit} h a month at most; the pay is due all the same",

  // Performance
  "plan.noRow.message": "Performance has no plan of {month} for {name}; performance pay counts as 0",
  "plan.noRow.found": "no row",
  "plan.noRow.expected": "add this person's plan and results to Performance",
  "plan.blank.message": "No {column}; performance pay counts as 0",
  "plan.blank.found": "{column} is blank",
  "plan.blank.expected": "a number above 0",
  "plan.zero.message": "The {column} is {plan}, so there is no ratio; performance pay counts as 0",
  "plan.zero.found": "{plan}",
  "plan.zero.expected": "a number above 0",
  "plan.doneBlank.message": "No {column}; performance pay counts as 0",
  "plan.doneBlank.found": "{column} is blank",
  "plan.doneBlank.expected": "what was done; 0 if nothing was",
  "plan.setterBlank.message": "Nobody is named as having set the plan",
  "plan.setterBlank.found": "Plan set by is blank",
  "plan.setterBlank.expected": "the plan is set by {expected}",
  "plan.setByOneself.message": "The plan was set by the person themselves",
  "plan.setByOneself.found": "plan set by {setter}",
  "plan.setByOneself.expected": "the plan is set by {expected}",
  "plan.setByOther.message": "{setter}, who set the plan, is not this person's supervisor",
  "plan.setByOther.found": "plan set by {setter}",
  "plan.setByOther.expected":
    "the plan is set by {expected}; if the supervisor has changed, mend Supervisor ID in Roster",
  "bonus.outOfRange.message":
    "The bonus of {amount} yuan is not within {least} to {most} yuan; it counts as 0",
  "bonus.outOfRange.found": "{amount} yuan",
  "bonus.outOfRange.expected": "{least} to {most} yuan; other rewards go into Adjustments",
  "bonus.noAmount.message":
    "The plan is exceeded and policy wants an approved bonus, but none is entered; it counts as 0",
  "bonus.noAmount.found": "Approved bonus is blank",
  "bonus.noAmount.expected": "the approved amount",
  "bonus.notDecided.message": "The plan is exceeded, no bonus is approved yet; {amount} yuan are counted",
  "bonus.notDecided.found": "Approved bonus is blank",
  "bonus.notDecided.expected": "the supervisor's amount; leave it blank if {amount} yuan are right",
  "bonus.salesBlank.message":
    "The plan is exceeded, Sales effective is blank and counts as no; no bonus ({amount} yuan)",
  "bonus.salesBlank.found": "Sales effective is blank",
  "bonus.salesBlank.expected": "yes or no",
  "bonus.notDue.message": "A bonus of {approved} yuan is entered but not due; it is not paid",
  "bonus.notDue.found": "{approved} yuan",
  "bonus.notDue.expected": "blank; if the results are wrong, mend those",

  // Commission
  "commission.noDate.message": "{received} yuan received without a date; no commission this month",
  "commission.noDate.found": "Received on is blank",
  "commission.noDate.expected": "the day the money came in",
  "commission.noRate.message":
    "Order {order} has neither commission nor rate, and no document gives one; it counts as 0",
  "commission.noRate.found": "Commission is blank",
  "commission.noRate.expected": "the commission or its rate; for one rate for all, commissionRate in Policy",
  "commission.noReceived.message": "There is a date but no amount received; the commission counts as 0",
  "commission.noReceived.found": "Received is blank",
  "commission.noReceived.expected": "the amount that came in",
  "commission.overReceived.message":
    "{received} yuan received are more than the order's {order}; the whole commission is paid, no more",
  "commission.overReceived.found": "{received} yuan",
  "commission.overReceived.expected": "{order} yuan at most; if the order amount is wrong, mend that",
  "commission.differs.message":
    "A commission of {entered} yuan is entered, but {order} yuan × {rate} is {computed}; the amount entered counts",
  "commission.differs.found": "{entered} yuan",
  "commission.differs.expected": "{computed} yuan; if agreed otherwise, clear the rate",
  "commission.repeated.message":
    "Order {order} is at {cell} already; the commission of this row is kept back",
  "commission.repeated.found": "{order}",
  "commission.repeated.expected": "mend the order number, or delete the row that repeats it",
  "commission.noProof.message":
    "Order {order} has no {document}; the commission of {worth} yuan is kept back",
  "commission.noProof.found": "no {document}",
  "commission.noProof.expected": "the number of the {document}",
  "commission.noDocument.message": "Order {order} has no {document}; the commission is paid, please add it",
  "commission.noDocument.found": "no {document}",
  "commission.noDocument.expected": "the number of the {document}",
  "commission.onLeaveDay.message":
    "The money came in on the day of leaving ({left}), which counts as employed; the clause can be read otherwise, please confirm",
  "commission.onLeaveDay.found": "received on {paid}",
  "commission.onLeaveDay.expected": "confirm; otherwise set cutoffInclusive in Policy to no",
  "commission.afterLeaving.message":
    "Left on {left} within the first year; the money came in on {paid}, so {worth} yuan are not paid",
  "commission.afterLeaving.found": "received on {paid}",
  "commission.afterLeaving.expected": "{deadline} at the latest",
  "commission.withinExtension.message":
    "The last day {deadline} is no workday and the money came in on {paid}: {worth} yuan are not paid. Moved to {extended} (Civil Code 203) they would be due; please confirm",
  "commission.withinExtension.found": "received on {paid}",
  "commission.withinExtension.expected":
    "{deadline} at the latest; to move it, set extendIfHoliday in Policy to yes",
  "commission.afterGrace.message":
    "Left on {left} after a year or more; the money came in on {paid}, after the days of grace, so {worth} yuan are not paid",
  "commission.afterGrace.found": "received on {paid}",
  "commission.afterGrace.expected": "{deadline} at the latest",
  "commission.forfeited.message":
    "{kind} is proven: unpaid commission of {worth} yuan ({orders} orders) is not paid",
  "commission.forfeited.found": "proven",
  "commission.forfeited.expected": "keep the evidence; if it is not proven, set 待查",
  "commission.held.message":
    "{kind} is under investigation: unpaid commission of {worth} yuan ({orders} orders) is held",
  "commission.held.found": "under investigation",
  "commission.held.expected": "set 查实 once proven; delete the row if untrue",
  "commission.cut.message":
    "A leaver does not get {lost} yuan of commission ({orders} orders). Commission is wage: not paying it is a legal risk",
  "commission.cut.found": "{lost} yuan not paid",
  "commission.cut.expected": "have it confirmed; if it is to be paid, enter it in Adjustments",
  "commission.nearAnniversary.message":
    "Hired on {hired}, left on {left}: within a day of one year, on which commission depends; please confirm",
  "commission.nearAnniversary.found": "left on {left}",
  "commission.nearAnniversary.expected":
    "one year is complete on {year}; for another reading change tenureRule in Policy",

  // Discipline
  "fine.noAmount.message": "A fine without an amount",
  "fine.noAmount.found": "Amount is blank",
  "fine.noAmount.expected": "{least} to {most} yuan",
  "fine.outOfRange.message": "The fine of {amount} yuan is not within {least} to {most} yuan",
  "fine.outOfRange.found": "{amount} yuan",
  "fine.outOfRange.expected": "{least} to {most} yuan",
  "fine.notDeducted.message":
    "A fine of {amount} for “{facts}”. An employer has no power to fine; it is not deducted",
  "fine.notDeducted.found": "fine {amount}",
  "fine.notDeducted.expected": "a reprimand or warning instead, or a matter of performance",
  "fine.deducted.message":
    "A fine of {amount} for “{facts}” is deducted by policy. An employer has no power to fine; deducting it breaks the law",
  "fine.deducted.found": "fine {amount}",
  "fine.deducted.expected":
    "set fineMode in Policy back to warnOnly; a reprimand or warning instead, or a matter of performance",
  "fine.overCap.message": "Fines of {taken} yuan are more than {ratio} of the month's wage ({cap} yuan)",
  "fine.overCap.found": "{taken} yuan",
  "fine.overCap.expected": "{cap} yuan a month at most",

  // Adjustments
  "adjustment.fine.message":
    "The adjustment “{item}” of {amount} yuan is a fine. An employer has no power to fine; deducting it breaks the law",
  "adjustment.fine.found": "{amount} yuan",
  "adjustment.fine.expected": "delete the row, or state a lawful reason",
  "adjustment.notEmployed.message":
    "Not employed in {month}; the adjustment “{item}” of {amount} yuan is in the payroll all the same",
  "adjustment.notEmployed.found": "not employed in {month}",
  "adjustment.notEmployed.expected": "confirm that it settles an earlier month; otherwise delete the row",

  // Roster
  "base.missing.message":
    "Position {position} is of level {level}, for which no document gives base pay; it counts as 0",
  "base.missing.found": "Base pay is blank",
  "base.missing.expected": "this person's base pay, or baseManager in Policy",
  "base.differs.message":
    "Base pay of {agreed} yuan differs from the {policy} of level {level}; the {agreed} of Roster are used",
  "base.differs.found": "{agreed} yuan",
  "base.differs.expected": "{policy} yuan; leave it if agreed otherwise",
  "base.probation.message": "Base pay of {agreed} yuan on probation is under {ratio} of {full} yuan",
  "base.probation.found": "{agreed} yuan",
  "base.probation.expected": "{least} yuan at least",
  "allowance.notDue.message": "Level {level} has no allowance; the {amount} yuan are not paid",
  "allowance.notDue.found": "{amount} yuan",
  "allowance.notDue.expected": "blank; if agreed otherwise, enter it in Adjustments",
  "contract.missing.message": "Hired on {hired}, more than a month ago, without a contract date",
  "contract.missing.found": "Contract date is blank",
  "contract.missing.expected": "a written contract by {deadline}; if signed, enter the date",
  "contract.late.message":
    "Hired on {hired}, contract signed on {signed}, more than a month later: double wages may be due",
  "contract.late.found": "{signed}",
  "contract.late.expected": "{deadline} at the latest",
  "leaver.payAtOnce.message": "Left on {left}: wages are paid in full when employment ends, not on payday",
  "leaver.payAtOnce.found": "left on {left}",
  "leaver.payAtOnce.expected": "payment on leaving; if paid, note it under Remark",
  "employment.beforeHire.message": "{date} is before the hire date {hired} and does not count",
  "employment.beforeHire.found": "{date}",
  "employment.beforeHire.expected": "{hired} or later; if the hire date is wrong, mend Roster",
  "employment.afterLeaving.message": "{date} is after the leave date {left} and does not count",
  "employment.afterLeaving.found": "{date}",
  "employment.afterLeaving.expected": "{left} or earlier; if the leave date is wrong, mend Roster",

  // Amounts
  "gross.negative.message": "The gross is {gross} yuan: more is taken than earned",
  "gross.negative.found": "{gross} yuan",
  "gross.negative.expected": "0 or more; check absence, fines and adjustments",
  "penalty.fixedPay.message":
    "The penalty of {penalty} yuan exceeds performance pay of {perf}; {beyond} yuan come out of fixed pay without a basis in law",
  "penalty.fixedPay.found": "{penalty} yuan",
  "penalty.fixedPay.expected": "from performance pay only; set penaltyFloor in Policy back to perfPay",
  "minimumWage.noRegion.message": "No region is set, so pay is not compared with the minimum wage",
  "minimumWage.noRegion.found": "{key} is not filled in",
  "minimumWage.noRegion.expected": "a row {key} in Policy with the region (e.g. 上海)",
  "minimumWage.unknown.message":
    "The minimum wage of “{region}” for this month is not known and was not checked",
  "minimumWage.unknown.found": "{region}",
  "minimumWage.unknown.expected": "a province (e.g. 上海, 广东), or a row {key} in Policy",
  "minimumWage.below.message":
    "Pay for normal work is {wage} yuan, under the minimum wage of {region}, {least} yuan ({minimum} a month)",
  "minimumWage.below.found": "{wage} yuan",
  "minimumWage.below.expected": "{least} yuan at least; make up the difference",
  "minimumWage.sick.message":
    "Sick pay at {ratio} is {pay} yuan a month, under 80% of the minimum wage ({floor} yuan)",
  "minimumWage.sick.found": "{pay} yuan a month",
  "minimumWage.sick.expected":
    "{floor} yuan at least; change sickPayRatio in Policy or make up the difference",
  "fullAttendance.noAmount.message":
    "No document gives an amount for the full-attendance bonus; it counts as 0",
  "fullAttendance.noAmount.found": "{key} is not filled in",
  "fullAttendance.noAmount.expected": "a row {key} in Policy with the monthly amount (0 for none)",
  "fullAttendance.impossible.message":
    "Full attendance wants {days} days, but the month has {workdays} workdays: nobody can reach it, and a six-day week breaks the law on working time",
  "fullAttendance.impossible.found": "{days} days",
  "fullAttendance.impossible.expected": "by calendar, {workdays} days this month",
  "calendar.yearUnknown.message":
    "Holidays and make-up days of {year} are not known; Monday to Friday count as workdays",
  "calendar.yearUnknown.found": "no calendar of {year}",
  "calendar.yearUnknown.expected": "that year's holidays and make-up days in Calendar",
  "figure.missing.message":
    "{key} is needed, but no document gives it and nobody has entered it; amounts that need it count as 0",
  "figure.missing.found": "{key} is not filled in",
  "figure.missing.expected": "a row {key} in Policy",

  // Policy
  "policy.unknownKey.message": "There is no parameter “{key}”; the row has no effect",
  "policy.unknownKey.found": "{key}",
  "policy.unknownKey.expected": "a key as in the template's Policy sheet",
  "policy.nearKey.message": "There is no parameter “{key}”; the row has no effect",
  "policy.nearKey.found": "{key}",
  "policy.nearKey.expected": "{suggestion}?",
  "policy.badValue.message": "{name} ({key}): “{value}” cannot be read; the row has no effect",
  "policy.badValue.found": "{value}",
  "policy.badValue.expected": "{expected}",
  "policy.outOfRange.message": "{name} ({key}): {value} is out of range; the row has no effect",
  "policy.outOfRange.found": "{value}",
  "policy.outOfRange.expected": "{least} to {most}",
  "policy.belowLeast.message": "{name} ({key}): {value} is too small; the row has no effect",
  "policy.belowLeast.found": "{value}",
  "policy.belowLeast.expected": "{least} or more",
  "policy.aboveMost.message": "{name} ({key}): {value} is too large; the row has no effect",
  "policy.aboveMost.found": "{value}",
  "policy.aboveMost.expected": "{most} or less",
  "policy.sameDate.message":
    "{name} ({key}) has two values from {day}; the one at {first} holds, this row has no effect",
  "policy.sameDate.found": "{day}",
  "policy.sameDate.expected": "delete one of the rows, or mend its date",
  "policy.noDate.message": "{name} ({key}) has no date from which it holds; the row has no effect",
  "policy.noDate.found": "From is blank",
  "policy.noDate.expected": "the date from which it holds",

  // The payroll sheet
  "handChanged.amount.message":
    "{line} in the payroll sheet was changed by hand to {is} yuan (written: {was}, computed now: {computed}); generating again puts the computed amount back",
  "handChanged.amount.found": "{is} yuan",
  "handChanged.amount.expected": "{computed} yuan; to keep the change, enter it in Adjustments",
  "handChanged.row.message":
    "The payroll sheet has a row for this person with a gross of {is} yuan, but they get no pay this month; generating again removes it",
  "handChanged.row.found": "gross {is} yuan",
  "handChanged.row.expected": "add the person to Roster and the other sheets",
};
