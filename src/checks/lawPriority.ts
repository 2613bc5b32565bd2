import { clauseCheck } from "./clauseCheck";
import type { Finding } from "../findings/finding";
import { found } from "../findings/found";
import type { MonthBook } from "../month/month";
import { policyCell } from "../month/policyCell";

/** A policy that sets the department's rules above the law: no rule of the company can (R101). */
export const lawPriority = clauseCheck({
  clauses: ["R101"],
  feeds: { 政策: ["key", "value"] },
  figures: ["lawPriority"],
  find: ({ policy, last, records }) => {
    const { value, place } = policy.figure("lawPriority", last);
    return value ? [] : [found("R101", "lawPriority.off", "warning", place ?? policyCell(records))];
  },
});

/** What the department's own rules bring about: fines, penalties, commission lost, 26 days, sanctions. */
const OF_OWN_RULES = new Set(["L-FINE", "L-PENALTY", "L-CAP20", "L-COMM", "L-26DAY", "L-PROCEDURE"]);

/** Where policy sets the rules above the law, breaches that come of the rules themselves only warn. */
export function byLawPriority(findings: readonly Finding[], { policy, last }: MonthBook): Finding[] {
  if (policy.figure("lawPriority", last).value) return [...findings];
  return findings.map((finding) =>
    finding.severity === "error" && OF_OWN_RULES.has(finding.code)
      ? { ...finding, severity: "warning" }
      : finding,
  );
}
