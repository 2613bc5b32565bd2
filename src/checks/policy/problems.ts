import type { PolicyProblem } from "../../policy/overrides";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";

/** Rows of 政策 that have no effect (D-POLICY): an unknown key, a value that does not fit, two values of one day. */
export function checkPolicy(problems: readonly PolicyProblem[]): Finding[] {
  return problems.map((problem) => {
    const { place, fields, suggestion } = problem;
    const fix = suggestion === undefined ? null : ({ kind: "setValue", value: suggestion } as const);
    const details = { fields: { ...fields, suggestion: suggestion ?? "" }, fix };
    return found("D-POLICY", sentenceOf(problem), "error", place, details);
  });
}

function sentenceOf({ kind, fields, suggestion }: PolicyProblem): string {
  if (kind === "unknownKey") return suggestion === undefined ? "policy.unknownKey" : "policy.nearKey";
  if (kind !== "outOfRange") return `policy.${kind}`;
  if (fields["least"] === undefined) return "policy.aboveMost";
  return fields["most"] === undefined ? "policy.belowLeast" : "policy.outOfRange";
}
