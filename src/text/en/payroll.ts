import type { Translation } from "../catalogue";
import type { payroll as chinese } from "../zh/payroll";

/** Steps of the payroll that are not a rule's own (sums, adjustments, what was left out and why), and fixes. */
export const payroll = {
  "sum.part": "{line}",
  "sum.floating": "Of which variable pay",
  "sum.gross": "Gross",
  "sum.net": "Net",
  "penalty.team":
    "{members} {members|member|members} with a plan this month, {below} of them below the threshold",
  "perf.scope": "The supervisor is paid by the three achievements within their scope",
  "adjustment.row": "Adjustment “{item}”, reason: {reason}, by: {by}",
  "commission.order": "Order {order}",
  "absence.upToBase": "No more is taken for absence than the month's base pay of {base} yuan",
  "rules.notYet": "The department's rules apply from {from}; nothing earlier is worked out by them",
  "withholding.entered": "Entered by hand in the payroll sheet",
  "handChanged.reason": "Payroll sheet changed by hand: {was} → {is}",
  "step.result": "{sentence} = {value}",
  "clause.quoted": "{id} {doc}{article}: {text}",
  "clause.same": " (the same: {ids})",
  "policySheet.name": "{name} ({unit})",
  "policySheet.note": "{name}. Possible: {possible}",
  "policySheet.notGiven": "{note}. No document gives it; please fill it in",
  "policySheet.confirm": "{note}. Built in; please confirm",
  "fix.set": "Change to “{value}”",
  "fix.convert": "Convert",
  "fix.addAdjustment": "Add to Adjustments",
  "fix.addPolicy": "Add a row {key} to Policy",
} as const satisfies Translation<typeof chinese>;
