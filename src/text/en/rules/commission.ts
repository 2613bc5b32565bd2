import type { Translation } from "../../catalogue";
import type { commission as chinese } from "../../zh/rules/commission";

/** Findings of Commission. */
export const commission = {
  "commission.noDate.message":
    "{received} yuan is entered as received, but without a date; no commission this month",
  "commission.noDate.found": "Received on is blank",
  "commission.noDate.expected": "The day the money came in",
  "commission.noRate.message":
    "Order {order} has neither a commission nor a rate, and no document sets one; it counts as 0",
  "commission.noRate.found": "Commission is blank",
  "commission.noRate.expected":
    "The commission or its rate; if one rate applies to all, enter commissionRate in Policy",
  "commission.noReceived.message": "There is a date but no amount received; the commission counts as 0",
  "commission.noReceived.found": "Received is blank",
  "commission.noReceived.expected": "The amount that came in",
  "commission.overReceived.message":
    "{received} yuan received is more than the order's {order} yuan; the full commission is paid, no more",
  "commission.overReceived.found": "{received} yuan",
  "commission.overReceived.expected": "{order} yuan at most; if the order amount is wrong, correct it",
  "commission.differs.message":
    "A commission of {entered} yuan is entered, but {order} yuan × {rate} is {computed} yuan; the amount entered is used",
  "commission.differs.found": "{entered} yuan",
  "commission.differs.expected": "{computed} yuan; if agreed otherwise, clear the rate",
  "commission.repeated.message": "Order {order} is already at {cell}; the commission in this row is withheld",
  "commission.repeated.found": "{order}",
  "commission.repeated.expected": "Correct the order number, or delete the repeated row",
  "commission.noProof.message": "Order {order} has no {document}; the commission of {worth} yuan is withheld",
  "commission.noProof.found": "No {document}",
  "commission.noProof.expected": "The number of the {document}",
  "commission.noDocument.message":
    "Order {order} has no {document}; the commission is paid all the same, please add it",
  "commission.noDocument.found": "No {document}",
  "commission.noDocument.expected": "The number of the {document}",
  "commission.onLeaveDay.message":
    "The money came in on the day of leaving ({left}); the person still counts as employed and commission is paid. “Before the leaving date” can also be read to exclude that day: please confirm",
  "commission.onLeaveDay.found": "Received on {paid}",
  "commission.onLeaveDay.expected": "Nothing if you agree; otherwise set cutoffInclusive in Policy to no",
  "commission.afterLeaving.message":
    "Left on {left} within the first year; the money came in on {paid}, so {worth} yuan of commission is not paid",
  "commission.afterLeaving.found": "Received on {paid}",
  "commission.afterLeaving.expected": "{deadline} at the latest; if the date received is wrong, correct it",
  "commission.withinExtension.message":
    "The last day {deadline} is not a workday and the money came in on {paid}: {worth} yuan is not paid. Moved to {extended} (Civil Code 203) it would be due; please confirm",
  "commission.withinExtension.found": "Received on {paid}",
  "commission.withinExtension.expected":
    "{deadline} at the latest; to move it, set extendIfHoliday in Policy to yes",
  "commission.afterGrace.message":
    "Left on {left} after a year or more; the money came in on {paid}, after the days of grace, so {worth} yuan of commission is not paid",
  "commission.afterGrace.found": "Received on {paid}",
  "commission.afterGrace.expected": "{deadline} at the latest; if the date received is wrong, correct it",
  "commission.forfeited.message":
    "{kind} is proven: unpaid commission of {worth} yuan (orders: {orders}) is not paid",
  "commission.forfeited.found": "Proven",
  "commission.forfeited.expected": "Keep the evidence; if it is not proven, set the status to 待查",
  "commission.held.message":
    "{kind} is under investigation: unpaid commission of {worth} yuan (orders: {orders}) is held",
  "commission.held.found": "Under investigation",
  "commission.held.expected": "Set the status to 查实 once proven; delete the record if it is untrue",
  "commission.cut.message":
    "{lost} yuan of commission (orders: {orders}) is not paid to somebody who left. Commission is wages: not paying it is a legal risk",
  "commission.cut.found": "{lost} yuan not paid",
  "commission.cut.expected": "Have counsel confirm it; if it is to be paid, enter it in Adjustments",
  "commission.nearAnniversary.message":
    "Hired on {hired}, left on {left}: within a day of a full year, on which commission depends; please confirm",
  "commission.nearAnniversary.found": "Left on {left}",
  "commission.nearAnniversary.expected":
    "A year is complete on {year}; if you count differently, change tenureRule in Policy",
} as const satisfies Translation<typeof chinese>;
