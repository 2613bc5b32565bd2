/** Steps of what is judged once for the whole month: days, orders, overtime, fines; and why a line is 0. */
export const judgements = {
  "day.punches": "Punches of {date}",
  "breach.missingPunch": "Missing punch on {date}: breaks full attendance",
  "breach.absence": "Absent on {date}, {days} {days|day|days} in all: breaks full attendance",
  "breach.leave": "{type}, {days} {days|day|days}: breaks full attendance",
  "commission.noMoney": "Order amount or money received is not filled in: commission counts as 0",
  "commission.paidOut": "The commission was paid out before: nothing this month",
  "commission.notReceivedYet": "The money has not come in by {last}: no commission this month",
  "commission.keptBack.repeated": "Repeats the order number of {cell}: not paid for now",
  "commission.keptBack.unproven": "Without {document}: not paid for now",
  "overtime.notPaid": "{hours} {hours|hour|hours} of overtime approved by nobody entitled to: not paid",
  "overtime.refused": "{hours} {hours|hour|hours} of overtime not approved: not paid",
  "fine.notProven": "The fine is not proven yet: nothing is taken",
  "fine.notListed": "Fines are not among the sanctions of the policy: nothing is taken",
  "perf.noRow": "No row of this month in the performance sheet: no performance pay",
} as const;
