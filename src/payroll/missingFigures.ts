import { policyToFill } from "../findings/fix";
import type { Finding } from "../findings/finding";
import { found } from "../findings/found";
import type { MonthBook } from "../month/month";
import { policyCell } from "../month/policyCell";
import { nameOf } from "../policy/interpretation";
import type { RuleProblem } from "../engine/rule";
import { term } from "../text/field";

/** Named at the person's own cell by the checks. */
const NAMED_BY_CHECKS: ReadonlySet<string> = new Set(["baseManager", "commissionRate"]);

/** One finding for each figure that the run needed and nobody gives. */
export function missingFigures(problems: readonly RuleProblem[], { records, first }: MonthBook): Finding[] {
  const byName = new Map(problems.map((problem) => [problem.name, problem]));
  return [...byName.values()]
    .filter(({ name }) => !NAMED_BY_CHECKS.has(name))
    .map(({ name, clause }) => {
      const fix = policyToFill(name, first);
      const details = {
        fields: { key: name, name: term(`parameter.${nameOf(name)}`) },
        clause: clause || null,
        fix,
      };
      return found("D-NOFIGURE", "figure.missing", "error", policyCell(records), details);
    });
}
