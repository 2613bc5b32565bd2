import type { PolicyProblem } from "../../policy/overrides";
import type { Finding } from "../../findings/finding";
import type { FieldsOfProblem } from "../../text/keys";
import { found } from "../../findings/found";

/** Rows of 政策 that have no effect (D-POLICY): an unknown key, a value that does not fit, two values of one day. */
export function checkPolicy(problems: readonly PolicyProblem[]): Finding[] {
  return problems.map((problem) => {
    const { place, fields, suggestion } = problem;
    const fix = suggestion === undefined ? null : ({ kind: "setText", text: suggestion } as const);
    const sentence = sentenceOf(problem);
    const complete = { ...fields, suggestion: suggestion ?? "" } as FieldsOfProblem<typeof sentence>;
    return found("D-POLICY", sentence, "error", place, { fields: complete, fix });
  });
}

function sentenceOf({ kind, fields, suggestion }: PolicyProblem) {
  if (kind === "unknownKey") return suggestion === undefined ? "policy.unknownKey" : "policy.nearKey";
  if (kind !== "outOfRange") return `policy.${kind}` as const;
  if (fields["least"] === undefined) return "policy.aboveMost";
  return fields["most"] === undefined ? "policy.belowLeast" : "policy.outOfRange";
}
