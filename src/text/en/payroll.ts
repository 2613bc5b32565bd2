import type { Catalogue } from "../catalogue";

/** Steps of the payroll that are not a rule's own (sums, adjustments, what was left out and why), and fixes. */
export const payroll: Catalogue = {
  "sum.part": "{line}",
  "sum.floating": "Of which floating pay",
  "sum.gross": "Gross",
  "sum.net": "Net",
  "penalty.team": "{members} members with a plan in the month, {below} of them under the threshold",
  "perf.scope": "A supervisor is paid by the three achievements of whom he or she answers for",
  "adjustment.row": "Adjustment “{item}”, reason: {reason}, by: {by}",
  "commission.order": "Order {order}",
  "absence.upToBase": "No more is taken for absence than the month's base pay of {base} yuan",
  "rules.notYet": "The department's rules hold from {from}; nothing before is reckoned by them",
  "withholding.entered": "Entered by hand in the payroll sheet",
  "handChanged.reason": "Payroll sheet changed by hand: {was} → {is}",
  "step.result": "{sentence} = {value}",
  "clause.quoted": "{id} {doc}{article}: {text}",
  "clause.same": " (the same: {ids})",
  "policySheet.name": "{name} ({unit})",
  "policySheet.note": "{name}. May be: {possible}",
  "policySheet.notGiven": "{note}. No document gives it: please fill in",
  "policySheet.confirm": "{note}. Built in: please confirm",
  "fix.setValue": "Change to “{value}”",
  "fix.convertText": "Convert",
  "fix.addAdjustment": "Add to Adjustments",
  "fix.addPolicy": "Add a row {value} to Policy",
};
