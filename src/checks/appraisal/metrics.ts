import type { ClauseId } from "../../findings/codes";
import { cellOf } from "../../kinds/place";
import { isMetric, type Metric } from "../../workbook/words/metrics";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { appraised, type Appraised } from "../../month/appraisal/appraised";
import { term } from "../../text/field";

/** Everybody is appraised by the metrics of the document that speaks of the post (R030, R040, R044–R047). */
export const requiredMetrics = clauseCheck({
  clauses: ["R030", "R040", "R044", "R045", "R046", "R047"],
  feeds: { 考核: ["month", "id", "metric"], 花名册: ["position"] },
  figures: [],
  find: (book) => appraised(book).flatMap(missingMetrics),
});

/** One finding a clause: a document that asks for all in one clause is reported once. */
function missingMetrics({ subject, rows, first, profile }: Appraised): Finding[] {
  const missing = new Map<ClauseId, Metric[]>();
  for (const [metric, clause] of Object.entries(profile) as [Metric, ClauseId][]) {
    if (rows.some((row) => isMetric(row.metric, metric))) continue;
    missing.set(clause, [...(missing.get(clause) ?? []), metric]);
  }
  return [...missing].map(([clause, metrics]) => {
    const fields = {
      missing: { list: metrics.map((metric) => term(`metric.${metric}`)) },
      present: { list: rows.map(({ metric }) => metric) },
    };
    const place = cellOf(first.place, "metric");
    return found(clause, "appraisal.metricMissing", "warning", place, {
      employee: subject.person.id,
      fields,
    });
  });
}
