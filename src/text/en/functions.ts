import type { Translation } from "../catalogue";
import type { functions as chinese } from "../zh/functions";

/** Custom functions: descriptions, parameters, help and error texts. Keys start with "fn.". */
export const functions = {
  "fn.PERFPAY.description":
    "Performance pay in yuan: 0 below 30% of plan, from 30% on that share of 500 yuan",
  "fn.PERFPAY.achievement": "Quantity completed divided by plan, such as 0.8 or 80%",
  "fn.PERFPAY.position": "Position; a member when omitted",
  "fn.PERFPAY.asOf": "The date whose policy applies; the newest when omitted",

  "fn.SUPERVISORPERFPAY.description":
    "A supervisor's performance pay in yuan: the mean of the three achievements of 500 yuan if each reaches 30%, less the penalty",
  "fn.SUPERVISORPERFPAY.promotion": "Achievement in promotion",
  "fn.SUPERVISORPERFPAY.feedback": "Achievement in feedback",
  "fn.SUPERVISORPERFPAY.recruitment": "Achievement in recruitment",
  "fn.SUPERVISORPERFPAY.lowestMember":
    "Lowest achievement among the group's members; no penalty when omitted",
  "fn.SUPERVISORPERFPAY.asOf": "The date whose policy applies; the newest when omitted",

  "fn.EXCEEDBONUS.description":
    "Bonus in yuan for exceeding the plan and effectively promoting sales: members 50-100, supervisors 100-150",
  "fn.EXCEEDBONUS.achievement": "Achievement; for a supervisor the lowest of the three",
  "fn.EXCEEDBONUS.salesEffective": "Whether sales were effectively promoted: yes or no",
  "fn.EXCEEDBONUS.approvedAmount": "Amount approved by the supervisor; by policy when omitted",
  "fn.EXCEEDBONUS.position": "Position; a member when omitted",
  "fn.EXCEEDBONUS.asOf": "The date whose policy applies; the newest when omitted",

  "fn.BASEPAY.description":
    "Fixed base pay in yuan: supervisors 3,500, members 2,000; prorated when days worked are given",
  "fn.BASEPAY.position": "Position or level",
  "fn.BASEPAY.workedDays": "Days worked; the whole month when omitted",
  "fn.BASEPAY.workdays": "Workdays of the month",
  "fn.BASEPAY.asOf": "The date whose policy applies; the newest when omitted",

  "fn.PRORATE.description": "A monthly amount prorated by days worked, in yuan",
  "fn.PRORATE.amount": "Monthly amount in yuan",
  "fn.PRORATE.workedDays": "Days worked",
  "fn.PRORATE.workdays": "Workdays of the month",
  "fn.PRORATE.method": "Method: 21.75, workdays or deduct21.75; by policy when omitted",

  "fn.DAYWAGE.description": "Daily wage in yuan: monthly wage ÷ 21.75",
  "fn.DAYWAGE.monthly": "Monthly wage in yuan",

  "fn.HOURWAGE.description": "Hourly wage in yuan: monthly wage ÷ 21.75 ÷ 8",
  "fn.HOURWAGE.monthly": "Monthly wage in yuan",

  "fn.LATEMINUTES.description": "Minutes late, 0 when on time",
  "fn.LATEMINUTES.clockIn": "Clock-in time",
  "fn.LATEMINUTES.shiftStart": "Start of the shift; by policy when omitted",

  "fn.EARLYMINUTES.description": "Minutes of leaving early, 0 when on time",
  "fn.EARLYMINUTES.clockOut": "Clock-out time",
  "fn.EARLYMINUTES.shiftEnd": "End of the shift; by policy when omitted",

  "fn.FULLATTENDANCE.description":
    "Whether attendance is full: all workdays of the month attended and nothing that breaks it",
  "fn.FULLATTENDANCE.attendedDays": "Days attended",
  "fn.FULLATTENDANCE.month": "Month, such as 2026-03",
  "fn.FULLATTENDANCE.breaches":
    "Number of times late, early, a punch missing, absent, on personal or sick leave; 0 when omitted",
  "fn.FULLATTENDANCE.asOf": "The date whose policy applies; the newest when omitted",

  "fn.OVERTIMEPAY.description":
    "Overtime pay in yuan: 150% on workdays, 200% on rest days, 300% on statutory holidays",
  "fn.OVERTIMEPAY.monthly": "Monthly wage in yuan",
  "fn.OVERTIMEPAY.hours": "Hours of overtime",
  "fn.OVERTIMEPAY.dayKind": "Workday, rest day or statutory holiday",

  "fn.LEAVEDEDUCTION.description":
    "Deduction for leave and absence in yuan: personal leave and absence at the daily wage, sick leave by policy, paid leave 0",
  "fn.LEAVEDEDUCTION.monthly": "Monthly base pay in yuan",
  "fn.LEAVEDEDUCTION.days": "Days",
  "fn.LEAVEDEDUCTION.leaveType": "Type: personal leave, sick leave, absence, annual leave …",
  "fn.LEAVEDEDUCTION.asOf": "The date whose policy applies; the newest when omitted",

  "fn.ANNUALLEAVE.description":
    "Statutory annual leave in days: 5 from 1 year of work, 10 from 10 years, 15 from 20 years; prorated in the year of hire",
  "fn.ANNUALLEAVE.yearsOfWork": "Total years of work, including at other employers",
  "fn.ANNUALLEAVE.hireDate": "Hire date here; that year is prorated. A full year when omitted",
  "fn.ANNUALLEAVE.asOf":
    "The date whose year and policy apply; when omitted the newest policy, and the year of hire if a hire date is given",

  "fn.WORKDAYS.description": "Workdays of the month, make-up days included",
  "fn.WORKDAYS.month": "Month, such as 2026-02",

  "fn.DAYKIND.description":
    "The kind of a day: 工作日 (workday), 休息日 (rest day) or 法定节假日 (statutory holiday)",
  "fn.DAYKIND.date": "Date",

  "fn.TENURE.description": "Full years of service from hire to leaving",
  "fn.TENURE.hireDate": "Hire date",
  "fn.TENURE.leaveDate": "Leaving date",

  "fn.COMMISSIONDUE.description":
    "Whether a leaver's commission is paid: within the first year if the money is in by the leaving date, after a full year also within 15 days of it",
  "fn.COMMISSIONDUE.resignDate": "Leaving date",
  "fn.COMMISSIONDUE.paidDate": "Date the money came in",
  "fn.COMMISSIONDUE.hireDate": "Hire date; a full year when omitted",
  "fn.COMMISSIONDUE.misconduct": "Whether harm to the company or fraud is proven: yes or no, 查实 or 待查",
  "fn.COMMISSIONDUE.asOf": "The date whose policy applies; the newest when omitted",

  "fn.COMMISSIONDEADLINE.description":
    "Last day for a leaver's money to come in, as a date serial: give the cell a date format",
  "fn.COMMISSIONDEADLINE.resignDate": "Leaving date",
  "fn.COMMISSIONDEADLINE.hireDate": "Hire date; a full year when omitted",
  "fn.COMMISSIONDEADLINE.asOf": "The date whose policy applies; the newest when omitted",

  "fn.COMMISSIONPAY.description": "Commission due to a leaver in yuan, in proportion to the money received",
  "fn.COMMISSIONPAY.commission": "Commission in yuan",
  "fn.COMMISSIONPAY.orderAmount": "Amount of the order in yuan",
  "fn.COMMISSIONPAY.received": "Amount received in yuan",
  "fn.COMMISSIONPAY.resignDate": "Leaving date",
  "fn.COMMISSIONPAY.paidDate": "Date the money came in",
  "fn.COMMISSIONPAY.hireDate": "Hire date; a full year when omitted",
  "fn.COMMISSIONPAY.misconduct": "Whether harm to the company or fraud is proven: yes or no, 查实 or 待查",
  "fn.COMMISSIONPAY.asOf": "The date whose policy applies; the newest when omitted",

  "fn.FINECHECK.description":
    "Checks a fine: the amount itself if within 50-100 yuan, otherwise an error with the clause",
  "fn.FINECHECK.amount": "Fine in yuan",
  "fn.FINECHECK.asOf": "The date whose policy applies; the newest when omitted",

  "fn.DEDUCTIONCAP.description":
    "The most that may be deducted this month for a loss the employee caused, in yuan: up to 20% of the month's wage, and never below the minimum wage",
  "fn.DEDUCTIONCAP.wage": "The month's wage before the deduction, in yuan",
  "fn.DEDUCTIONCAP.minimumWage": "Local monthly minimum wage in yuan",
  "fn.DEDUCTIONCAP.loss": "Loss the employee must make good, in yuan",

  "fn.KPISCORE.description":
    "Weighted appraisal score: each score times its weight, added up; the weights must add up to 100%",
  "fn.KPISCORE.scores": "Range of the scores, 0 to 100 each",
  "fn.KPISCORE.weights":
    "Range of the weights, the same size as the scores: 0.25, 25%, or 25 throughout the column",

  "fn.POLICY.description": "Value of a policy parameter in force",
  "fn.POLICY.key": "Key of the parameter, such as perfBase",
  "fn.POLICY.asOf": "The date whose policy applies; the newest when omitted",

  "fn.CLAUSE.description": "Text of a clause, with its document and article",
  "fn.CLAUSE.ruleId": "Clause number R001-R102, or a law code",

  "fn.EXPLAIN.description": "Explains in words how a function reaches its result",
  "fn.EXPLAIN.functionName": "Name of the function, such as PERFPAY",
  "fn.EXPLAIN.argument": "The arguments of that function, in order",

  "fn.described": "{description}. Example: {formula} gives {result}",
  "fn.shape": "The ranges differ in size: {first} and {second} (rows×columns)",
  "fn.inputError": "The {name} is the error {code}",
  "fn.unreadable": "The {name} “{value}” cannot be read; it must be {expected}",
  "fn.ratioScale": "The {name} {value} is above 1000%; enter 80% as 0.8 or 80%",
  "fn.scaleUnclear":
    "{value} in {name} may be a fraction or a percentage; write the whole column the same way, such as 0.4 or 40%",
  "fn.refused": "{reason} (clause {clause}, {doc}{article})",
  "fn.unknownKey": "There is no parameter “{key}”",
  "fn.unknownKeyMeant": "There is no parameter “{key}”; did you mean {suggestion}?",
  "fn.unknownClause": "There is no clause “{id}”; enter R001 to R102 or a law code",
  "fn.unknownFunction": "There is no function “{name}”",
  "fn.explain.result": "{name} gives {result}",
  "fn.explain.failed": "{name} gives {code}: {reason}",
  "fn.clause": "{doc} {article}: {text}",
  "fn.defect": "An internal error of Xinze: {message}",
} as const satisfies Translation<typeof chinese>;
