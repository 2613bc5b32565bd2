import type { Catalogue } from "../../catalogue";

/** Findings of Discipline: fines, sanctions, deductions; of prices in Commission. */
export const discipline: Catalogue = {
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
  "fine.outsideScope.message": "“{kind}” may not be fined: the rules fine only {scope}",
  "fine.outsideScope.found": "{kind}",
  "fine.outsideScope.expected": "a reprimand or warning instead; read otherwise, change fineScope in Policy",
  "performanceDeduction.noAmount.message":
    "A deduction from performance pay without an amount; nothing is taken",
  "performanceDeduction.noAmount.found": "Amount is blank",
  "performanceDeduction.noAmount.expected": "the amount to take, within the month's performance pay",
  "performanceDeduction.suspected.message":
    "A deduction of {amount} yuan from performance pay is under investigation; it is not taken",
  "performanceDeduction.suspected.found": "under investigation",
  "performanceDeduction.suspected.expected":
    "set to 查实 (confirmed) once proven; delete the record if it is not true",
  "performanceDeduction.open.message":
    "A deduction of {amount} yuan from performance pay has no status; it is not taken",
  "performanceDeduction.open.found": "Status is blank",
  "performanceDeduction.open.expected": "查实 (confirmed) or 待查 (under investigation)",
  "performanceDeduction.overPay.message":
    "A deduction of {amount} yuan, but only {left} yuan of performance pay is left: {taken} yuan is taken",
  "performanceDeduction.overPay.found": "{amount} yuan",
  "performanceDeduction.overPay.expected": "{left} yuan at most; nothing may be taken from base pay",
  "sanction.unlisted.message": "“{sanction}” is no sanction of the rules; nothing is deducted for it",
  "sanction.unlisted.found": "{sanction}",
  "sanction.unlisted.expected":
    "the rules have: {listed}; where another document has more, add it to penaltyTypes in Policy",
  "sanction.unlistedOutcome.message": "“{sanction}” is no reward or outcome of the rules",
  "sanction.unlistedOutcome.found": "{sanction}",
  "sanction.unlistedOutcome.expected":
    "the rules have: {listed}; where another document has more, add it to outcomes in Policy",
  "sanction.suspension.message":
    "“{sanction}”: nothing in law lets wages be withheld during a suspension; pay goes on",
  "sanction.suspension.found": "{sanction}",
  "sanction.suspension.expected": "pay goes on; ask legal counsel before withholding any",
  "sanction.dismissal.message":
    "“{sanction}” needs a case of Labour Contract Law 39 or 40, and notice of the reasons to the union beforehand",
  "sanction.dismissal.found": "{sanction}",
  "sanction.dismissal.expected":
    "have counsel confirm the case, the proof and the procedure; enter the leave date in Roster",
  "sanction.transfer.message":
    "“{sanction}” needs the person's agreement and a written change of the contract, unless the person is not up to the work",
  "sanction.transfer.found": "{sanction}",
  "sanction.transfer.expected":
    "the written change, or proof of being unfit for the work (Labour Contract Law 35, 40)",
  "sanction.notProven.message": "“{sanction}”, but it is not proven yet (status: {status})",
  "sanction.notProven.found": "status: {status}",
  "sanction.notProven.expected": "only once proven; then set the status to 查实 (confirmed)",
  "price.noApproval.message":
    "Order {order} was sold at {sold} yuan, listed at {list} yuan, without a price approval",
  "price.noApproval.found": "{sold} yuan",
  "price.noApproval.expected": "the number of the price approval, or the right price",
  "price.byOneself.message":
    "Order {order} was sold at {sold} yuan, listed at {list} yuan; the price was approved by the person themself, which is void",
  "price.byOneself.found": "{sold} yuan",
  "price.byOneself.expected": "approval by a superior",
  "lawPriority.off.message":
    "Policy sets the rules above the law: no rule of a company sets the law aside; its breaches are only shown as warnings",
  "lawPriority.off.found": "no",
  "lawPriority.off.expected": "yes; the clause itself refers to laws and regulations",
};
