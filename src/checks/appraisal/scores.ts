import { cellOf } from "../../kinds/place";
import type { Appraisal } from "../../workbook/records";
import { isMetric } from "../../workbook/words/metrics";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { appraised, type Appraised, type Profile } from "../../month/appraisal/appraised";
import type { MonthBook } from "../../month/month";
import { term } from "../../text/field";

const EVALUATIONS = ["bySupervisor", "byColleagues", "bySelf"] as const;

type Evaluation = (typeof EVALUATIONS)[number];

const LEAST = 0;
const MOST = 100;

/** Scores are given from 0 to 100 (R030). */
export const scoreRange = clauseCheck({
  clauses: ["R030"],
  feeds: { 考核: ["month", "id", ...EVALUATIONS] },
  figures: [],
  find: (book) => appraised(book).flatMap(outOfRange),
});

/** 上级评价, 同事评价 and 自我评价 are all there (R053). */
export const evaluations = clauseCheck({
  clauses: ["R053"],
  feeds: { 考核: ["month", "id", "metric", ...EVALUATIONS], 花名册: ["position"] },
  figures: ["evalWeights"],
  find: (book) => appraised(book).flatMap((person) => missingEvaluations(person, book)),
});

/** How well a strategy worked is scored by hand (R047). */
export const strategyScores = clauseCheck({
  clauses: ["R047"],
  feeds: { 考核: ["month", "id", "metric", "bySupervisor"], 花名册: ["position"] },
  figures: [],
  find: (book) => appraised(book).flatMap(unscoredStrategy),
});

function outOfRange({ subject, rows }: Appraised): Finding[] {
  return rows.flatMap((row) =>
    EVALUATIONS.flatMap((column) => {
      const score = row[column];
      if (score === null || (score >= LEAST && score <= MOST)) return [];
      const fields = { column: term(`column.${column}`), score, least: LEAST, most: MOST };
      const details = { employee: subject.person.id, fields };
      return [found("R030", "appraisal.scoreRange", "error", cellOf(row.place, column), details)];
    }),
  );
}

/** One finding a person, at the first cell; a strategy's own score is R047's matter. */
function missingEvaluations({ subject, rows, profile }: Appraised, { policy, last }: MonthBook): Finding[] {
  const weights = policy.figure("evalWeights", last).value;
  const asked = EVALUATIONS.filter((_, index) => weights?.[index] !== 0);
  const missing = rows.flatMap((row) =>
    asked
      .filter((column) => lacks(row, column) && !(column === "bySupervisor" && isStrategy(row, profile)))
      .map((column) => ({ row, column })),
  );
  const [first] = missing;
  if (!first) return [];
  const columns = EVALUATIONS.filter((column) => missing.some((cell) => cell.column === column));
  const fields = {
    missing: { list: columns.map((column) => term(`column.${column}`)) },
    count: missing.length,
  };
  const details = { employee: subject.person.id, fields };
  const place = cellOf(first.row.place, first.column);
  return [found("R053", "appraisal.evaluationMissing", "warning", place, details)];
}

function unscoredStrategy({ subject, rows, profile }: Appraised): Finding[] {
  return rows
    .filter((row) => isStrategy(row, profile) && lacks(row, "bySupervisor"))
    .map((row) => {
      const details = { employee: subject.person.id, fields: { metric: row.metric } };
      const place = cellOf(row.place, "bySupervisor");
      return found("R047", "appraisal.strategyUnscored", "warning", place, details);
    });
}

function isStrategy({ metric }: Appraisal, profile: Profile): boolean {
  return profile.analysis === "R047" && isMetric(metric, "analysis");
}

/** Blank in a column that the sheet has. */
function lacks(row: Appraisal, column: Evaluation): boolean {
  return row[column] === null && row.place.columns[column] !== undefined && !row.unreadable.has(column);
}
