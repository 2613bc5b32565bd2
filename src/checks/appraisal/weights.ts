import { addUpToWhole } from "../../rules/appraisal/wholeWeight";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { appraised, topRow, type Appraised } from "../../month/appraisal/appraised";

/** A person's weights add up to 100 % (R052); where none is given all metrics weigh the same (R030). */
export const weights = clauseCheck({
  clauses: ["R052"],
  feeds: { 考核: ["month", "id", "metric", "weight"] },
  figures: [],
  find(book) {
    const people = appraised(book).filter(({ rows }) =>
      rows.every(({ unreadable }) => !unreadable.has("weight")),
    );
    return [...people.flatMap(weightsOf), ...equalWeights(people.filter(isUnweighted))];
  },
});

function isUnweighted({ rows }: Appraised): boolean {
  return rows.every(({ weight }) => weight === null);
}

function weightsOf(appraisal: Appraised): Finding[] {
  const { subject, rows, first } = appraisal;
  if (isUnweighted(appraisal)) return [];
  const employee = subject.person.id;
  const sum = rows.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const blank = rows.filter(({ weight }) => weight === null);
  const fields = { count: rows.length, blank: blank.length, sum: { ratio: sum } };
  const [firstBlank] = blank;
  if (firstBlank) {
    const place = cellOf(firstBlank.place, "weight");
    return [found("R052", "appraisal.weightBlank", "error", place, { employee, fields })];
  }
  if (addUpToWhole(rows.map(({ weight }) => weight ?? 0))) return [];
  return [found("R052", "appraisal.weightSum", "error", cellOf(first.place, "weight"), { employee, fields })];
}

/** Said once for all. */
function equalWeights(people: readonly Appraised[]): Finding[] {
  const top = topRow(people);
  if (!top) return [];
  const fields = { people: people.length };
  return [found("R052", "appraisal.weightsEqual", "info", cellOf(top.place, "weight"), { fields })];
}
