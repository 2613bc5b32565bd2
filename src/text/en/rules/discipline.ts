import type { Translation } from "../../catalogue";
import type { discipline as chinese } from "../../zh/rules/discipline";

/** Findings of Discipline: fines, sanctions, deductions; of prices in Commission. */
export const discipline = {
  "fine.noAmount.message": "The fine has no amount",
  "fine.noAmount.found": "Amount is blank",
  "fine.noAmount.expected": "{least} to {most} yuan",
  "fine.outOfRange.message": "The fine of {amount} yuan is outside the documents' range",
  "fine.outOfRange.found": "{amount} yuan",
  "fine.outOfRange.expected": "{least} to {most} yuan",
  "fine.notDeducted.message":
    "A fine of {amount} yuan for “{facts}”. An employer has no power to fine; it is not deducted",
  "fine.notDeducted.found": "Fine {amount} yuan",
  "fine.notDeducted.expected": "A reprimand or warning instead, or treat it in the appraisal",
  "fine.withoutAmount.message":
    "A fine without an amount for “{facts}”. An employer has no power to fine; nothing is deducted",
  "fine.withoutAmount.found": "Fine",
  "fine.withoutAmount.expected": "A reprimand or warning instead, or treat it in the appraisal",
  "fine.deducted.message":
    "A fine of {amount} yuan for “{facts}” is deducted by policy. An employer has no power to fine; deducting it breaks the law",
  "fine.deducted.found": "Fine {amount} yuan",
  "fine.deducted.expected":
    "Set fineMode in Policy back to warnOnly; a reprimand or warning instead, or treat it in the appraisal",
  "fine.overCap.message": "Fines of {taken} yuan exceed {ratio} of the month's wage ({cap} yuan)",
  "fine.overCap.found": "{taken} yuan",
  "fine.overCap.expected": "No more than {cap} yuan",
  "fine.outsideScope.message": "“{kind}” cannot be fined: the documents fine only {scope}",
  "fine.outsideScope.found": "{kind}",
  "fine.outsideScope.expected":
    "A reprimand or warning instead; if you read it differently, change fineScope in Policy",
  "performanceDeduction.noAmount.message":
    "A deduction from performance pay without an amount; nothing is taken",
  "performanceDeduction.noAmount.found": "Amount is blank",
  "performanceDeduction.noAmount.expected": "The amount to deduct, up to the month's performance pay",
  "performanceDeduction.suspected.message":
    "A deduction of {amount} yuan from performance pay is under investigation; it is not taken",
  "performanceDeduction.suspected.found": "Under investigation",
  "performanceDeduction.suspected.expected":
    "Set the status to 查实 once proven; delete the record if it is untrue",
  "performanceDeduction.open.message":
    "A deduction of {amount} yuan from performance pay has no status; it is not taken",
  "performanceDeduction.open.found": "Status is blank",
  "performanceDeduction.open.expected": "查实 (proven) or 待查 (under investigation)",
  "performanceDeduction.overPay.message":
    "A deduction of {amount} yuan, but only {left} yuan of performance pay is left; {taken} yuan is taken",
  "performanceDeduction.overPay.found": "{amount} yuan",
  "performanceDeduction.overPay.expected": "{left} yuan at most; nothing may be taken from base pay",
  "sanction.unlisted.message": "“{sanction}” is not a sanction in the documents; nothing is deducted for it",
  "sanction.unlisted.found": "{sanction}",
  "sanction.unlisted.expected":
    "The documents have: {listed}; if another document has more, add it to penaltyTypes in Policy",
  "sanction.unlistedOutcome.message": "“{sanction}” is not a reward or outcome in the documents",
  "sanction.unlistedOutcome.found": "{sanction}",
  "sanction.unlistedOutcome.expected":
    "The documents have: {listed}; if another document has more, add it to outcomes in Policy",
  "sanction.suspension.message": "“{sanction}”: withholding wages during a suspension has no legal basis",
  "sanction.suspension.found": "{sanction}",
  "sanction.suspension.expected": "Keep paying; ask counsel to confirm a basis before withholding wages",
  "sanction.dismissal.message":
    "“{sanction}” requires a case under Labour Contract Law 39 or 40, and the union must be told the reasons beforehand",
  "sanction.dismissal.found": "{sanction}",
  "sanction.dismissal.expected":
    "Have counsel confirm the case, the evidence and the procedure; if the person has left, fill in Leave date in Roster",
  "sanction.transfer.message":
    "“{sanction}” requires the person's consent and a written change of contract, unless the person is not up to the work",
  "sanction.transfer.found": "{sanction}",
  "sanction.transfer.expected":
    "Attach the written change, or evidence that the person is not up to the work (Labour Contract Law 35, 40)",
  "sanction.notProven.message": "The facts behind “{sanction}” are not proven yet (status: {status})",
  "sanction.notProven.found": "Status: {status}",
  "sanction.notProven.expected": "Act once proven, and set the status to 查实",
  "price.noApproval.message":
    "Order {order} was sold at {sold} yuan, listed at {list} yuan, without a price approval",
  "price.noApproval.found": "{sold} yuan",
  "price.noApproval.expected": "The number of the price approval, or the correct price",
  "price.byOneself.message":
    "Order {order} was sold at {sold} yuan, listed at {list} yuan; the person approved the price themselves, which is void",
  "price.byOneself.found": "{sold} yuan",
  "price.byOneself.expected": "Approval by a superior",
  "lawPriority.off.message":
    "Policy puts company rules above the law. They cannot override it; breaches are still listed, but only as warnings",
  "lawPriority.off.found": "No",
  "lawPriority.off.expected": "Set lawPriority back to yes; article 2 itself refers to laws and regulations",
} as const satisfies Translation<typeof chinese>;
