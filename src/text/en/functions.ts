import type { Catalogue } from "../catalogue";

/** Custom functions: descriptions, parameters, help and error texts. Keys start with "fn.". */
export const functions: Catalogue = {
  "fn.PERFPAY.description":
    "Performance pay in yuan: nothing under 30% of the plan, else that part of 500 yuan",
  "fn.PERFPAY.achievement": "What was done of the plan, such as 0.8 or 80%",
  "fn.PERFPAY.position": "Position; a member when omitted",
  "fn.PERFPAY.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.SUPERVISORPERFPAY.description": "A supervisor's performance pay in yuan, net of the penalty",
  "fn.SUPERVISORPERFPAY.promotion": "Achievement of promotion",
  "fn.SUPERVISORPERFPAY.feedback": "Achievement of feedback",
  "fn.SUPERVISORPERFPAY.recruitment": "Achievement of recruitment",
  "fn.SUPERVISORPERFPAY.lowestMember":
    "The lowest achievement among the group's members; no penalty when omitted",
  "fn.SUPERVISORPERFPAY.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.EXCEEDBONUS.description":
    "Bonus in yuan for exceeding the plan and furthering sales: 50-100 for members, 100-150 for supervisors",
  "fn.EXCEEDBONUS.achievement": "Achievement; for a supervisor the lowest of the three metrics",
  "fn.EXCEEDBONUS.salesEffective": "Whether sales were really furthered: yes or no",
  "fn.EXCEEDBONUS.approvedAmount": "The amount that was approved; by policy when omitted",
  "fn.EXCEEDBONUS.position": "Position; a member when omitted",
  "fn.EXCEEDBONUS.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.BASEPAY.description":
    "Base pay in yuan: supervisors 3,500, members 2,000; prorated when days are given",
  "fn.BASEPAY.position": "Position or level",
  "fn.BASEPAY.workedDays": "Days worked; the whole month when omitted",
  "fn.BASEPAY.workdays": "Workdays of the month",
  "fn.BASEPAY.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.PRORATE.description": "A month's amount for the days worked, in yuan",
  "fn.PRORATE.amount": "The month's amount in yuan",
  "fn.PRORATE.workedDays": "Days worked",
  "fn.PRORATE.workdays": "Workdays of the month",
  "fn.PRORATE.method": "Method: 21.75, workdays or deduct21.75; by policy when omitted",

  "fn.DAYWAGE.description": "A day's wage in yuan: the month's by 21.75",
  "fn.DAYWAGE.monthly": "Monthly wage in yuan",

  "fn.HOURWAGE.description": "An hour's wage in yuan: the month's by 21.75 days of 8 hours",
  "fn.HOURWAGE.monthly": "Monthly wage in yuan",

  "fn.LATEMINUTES.description": "Minutes late, 0 when on time",
  "fn.LATEMINUTES.clockIn": "Time of clocking in",
  "fn.LATEMINUTES.shiftStart": "Start of the shift; by policy when omitted",

  "fn.EARLYMINUTES.description": "Minutes left early, 0 when on time",
  "fn.EARLYMINUTES.clockOut": "Time of clocking out",
  "fn.EARLYMINUTES.shiftEnd": "End of the shift; by policy when omitted",

  "fn.FULLATTENDANCE.description":
    "Whether attendance is full: all workdays of the month and nothing that breaks it",
  "fn.FULLATTENDANCE.attendedDays": "Days attended",
  "fn.FULLATTENDANCE.month": "Month, such as 2026-03",
  "fn.FULLATTENDANCE.breaches":
    "How often late, early, a punch missing, absent, on personal or sick leave; 0 when omitted",
  "fn.FULLATTENDANCE.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.OVERTIMEPAY.description":
    "Overtime pay in yuan: 150% on workdays, 200% on rest days, 300% on statutory holidays",
  "fn.OVERTIMEPAY.monthly": "Monthly wage in yuan",
  "fn.OVERTIMEPAY.hours": "Hours of overtime",
  "fn.OVERTIMEPAY.dayKind": "Workday, rest day or statutory holiday",

  "fn.LEAVEDEDUCTION.description":
    "What is taken off for leave, in yuan: personal leave and absence at the day's wage, sick leave by policy, paid leave nothing",
  "fn.LEAVEDEDUCTION.monthly": "Monthly base pay in yuan",
  "fn.LEAVEDEDUCTION.days": "Days",
  "fn.LEAVEDEDUCTION.leaveType": "Type: personal leave, sick leave, absence, annual leave …",
  "fn.LEAVEDEDUCTION.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.ANNUALLEAVE.description":
    "Days of statutory annual leave: 5 from 1 year of work, 10 from 10, 15 from 20; in the year of hire by the days left of it",
  "fn.ANNUALLEAVE.yearsOfWork": "Cumulative years of work, at other employers too",
  "fn.ANNUALLEAVE.hireDate":
    "Day of joining this company: that year is prorated; the whole year when omitted",
  "fn.ANNUALLEAVE.asOf":
    "The year and the version of the policy, as of this date; when omitted the newest, and the year of hire",

  "fn.WORKDAYS.description": "Workdays of the month, make-up days included",
  "fn.WORKDAYS.month": "Month, such as 2026-02",

  "fn.DAYKIND.description":
    "The kind of a day: 工作日 (workday), 休息日 (rest day) or 法定节假日 (statutory holiday)",
  "fn.DAYKIND.date": "Date",

  "fn.TENURE.description": "Whole years of work",
  "fn.TENURE.hireDate": "Day of hire",
  "fn.TENURE.leaveDate": "Day of leaving",

  "fn.COMMISSIONDUE.description":
    "Whether a leaver's commission is due: money in by the day of leaving, from one year on within 15 days",
  "fn.COMMISSIONDUE.resignDate": "Day of leaving",
  "fn.COMMISSIONDUE.paidDate": "Day on which the money came in",
  "fn.COMMISSIONDUE.hireDate": "Day of hire; one year or more when omitted",
  "fn.COMMISSIONDUE.misconduct":
    "Whether harm or fraud against the company is proven: yes or no, 查实 or 待查",
  "fn.COMMISSIONDUE.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.COMMISSIONDEADLINE.description":
    "The last day for a leaver's money, as a date serial: give the cell a date format",
  "fn.COMMISSIONDEADLINE.resignDate": "Day of leaving",
  "fn.COMMISSIONDEADLINE.hireDate": "Day of hire; one year or more when omitted",
  "fn.COMMISSIONDEADLINE.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.COMMISSIONPAY.description": "A leaver's commission in yuan, by the part of the money that came in",
  "fn.COMMISSIONPAY.commission": "Commission in yuan",
  "fn.COMMISSIONPAY.orderAmount": "Amount of the order in yuan",
  "fn.COMMISSIONPAY.received": "Amount received in yuan",
  "fn.COMMISSIONPAY.resignDate": "Day of leaving",
  "fn.COMMISSIONPAY.paidDate": "Day on which the money came in",
  "fn.COMMISSIONPAY.hireDate": "Day of hire; one year or more when omitted",
  "fn.COMMISSIONPAY.misconduct":
    "Whether harm or fraud against the company is proven: yes or no, 查实 or 待查",
  "fn.COMMISSIONPAY.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.FINECHECK.description": "The fine when it is within 50-100 yuan, else an error with the clause",
  "fn.FINECHECK.amount": "Fine in yuan",
  "fn.FINECHECK.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.DEDUCTIONCAP.description":
    "What may be deducted in a month for a loss caused by the employee, in yuan: 20% of the wage at most, and the minimum wage is left",
  "fn.DEDUCTIONCAP.wage": "The month's wage before the deduction, in yuan",
  "fn.DEDUCTIONCAP.minimumWage": "The region's monthly minimum wage in yuan",
  "fn.DEDUCTIONCAP.loss": "The loss that the employee has to make good, in yuan",

  "fn.KPISCORE.description":
    "Weighted score of an appraisal: each score times its weight, added up; the weights must add up to 100%",
  "fn.KPISCORE.scores": "Range of the scores, 0 to 100 each",
  "fn.KPISCORE.weights": "Range of the weights, of the same shape: 0.25, 25%, or 25 where all are so written",

  "fn.POLICY.description": "The figure of the policy in force",
  "fn.POLICY.key": "Key of the parameter, such as perfBase",
  "fn.POLICY.asOf": "Version of the policy: as of this date; the newest when omitted",

  "fn.CLAUSE.description": "The text of a clause with its document and article",
  "fn.CLAUSE.ruleId": "Number of the clause, R001-R102, or a code of the law",

  "fn.EXPLAIN.description": "How a function comes to its value, as text",
  "fn.EXPLAIN.functionName": "Name of the function, such as PERFPAY",
  "fn.EXPLAIN.argument": "The arguments of that function, in order",

  "fn.described": "{description}. Example: {formula} gives {result}",
  "fn.shape": "The ranges differ in size: {first} and {second} (rows×columns)",
  "fn.inputError": "The {name} is the error {code}",
  "fn.unreadable": "The {name} “{value}” cannot be read; it must be {expected}",
  "fn.ratioScale": "The {name} {value} is above 1000%; enter 80% as 0.8 or 80%",
  "fn.scaleUnclear":
    "{value} in {name} may be a fraction or a percentage; write the whole column alike, such as 0.4 or 40%",
  "fn.refused": "{reason} (clause {clause}, {doc}{article})",
  "fn.unknownKey": "There is no parameter “{key}”",
  "fn.unknownKeyMeant": "There is no parameter “{key}”; did you mean {suggestion}?",
  "fn.unknownClause": "There is no clause “{id}”; R001 to R102 or a code of the law is needed",
  "fn.unknownFunction": "There is no function “{name}”",
  "fn.explain.result": "{name} gives {result}",
  "fn.explain.failed": "{name} gives {code}: {reason}",
  "fn.clause": "{doc} {article}: {text}",
  "fn.defect": "An internal error of Xinze: {message}",
};
