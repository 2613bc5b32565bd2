import type { Catalogue } from "../../catalogue";

/** Findings of Commission. */
export const commission: Catalogue = {
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
};
