import { conversionRate } from "../../rules/appraisal/conversionRate";
import { salesScore } from "../../rules/appraisal/salesScore";
import { trafficGrowth } from "../../rules/appraisal/trafficGrowth";
import type { ClauseId } from "../../findings/codes";
import { apply, type Outcome } from "../../engine/rule";
import { cellOf } from "../../kinds/place";
import type { Appraisal } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import {
  appraised,
  measuredAs,
  OPERATIONS,
  SPECIALIST,
  type Appraised,
} from "../../month/appraisal/appraised";
import { circumstancesOf } from "../../month/circumstances";
import type { MonthBook } from "../../month/month";

const MEASURED = ["month", "id", "metric", "target", "actual"] as const;

/** 销售额 against a target above 0 (R005), and the score of a 运营专员 (R044). */
export const salesResults = clauseCheck({
  clauses: ["R005", "R044"],
  feeds: { 考核: MEASURED, 花名册: ["position"] },
  figures: [],
  find: (book) => ofEach("sales", book, sales),
});

/** 流量 of a 运营专员 against the month before, which 目标 holds (R045). */
export const trafficResults = clauseCheck({
  clauses: ["R045"],
  feeds: { 考核: MEASURED, 花名册: ["position"] },
  figures: [],
  find: (book) => ofEach("traffic", book, traffic),
});

/** 转化率 from 0 to 1 (R046, and R040 for the other 运营 posts). */
export const conversionResults = clauseCheck({
  clauses: ["R040", "R046"],
  feeds: { 考核: MEASURED, 花名册: ["position"] },
  figures: [],
  find: (book) => ofEach("conversion", book, conversion),
});

function ofEach(
  measure: ReturnType<typeof measuredAs>,
  book: MonthBook,
  find: (row: Appraisal, person: Appraised, book: MonthBook) => Finding[],
): Finding[] {
  return appraised(book).flatMap((person) =>
    person.rows
      .filter((row) => measuredAs(row) === measure && row.place.columns.actual !== undefined)
      .flatMap((row) => find(row, person, book)),
  );
}

function sales(row: Appraisal, person: Appraised, book: MonthBook): Finding[] {
  const given = { sales: row.actual, salesTarget: row.target };
  const outcome = apply(salesScore, given, circumstancesOf(book));
  if (lacks(outcome, "sales")) return person.profile === SPECIALIST ? [blank("R044", row, person)] : [];
  if (!lacks(outcome, "salesTarget")) return [];
  return noTarget("R005", "appraisal.noTarget", row, person);
}

function traffic(row: Appraisal, person: Appraised, book: MonthBook): Finding[] {
  if (person.profile !== SPECIALIST) return [];
  const given = { traffic: row.actual, trafficBefore: row.target };
  const outcome = apply(trafficGrowth, given, circumstancesOf(book));
  if (lacks(outcome, "traffic")) return [blank("R045", row, person)];
  if (!lacks(outcome, "trafficBefore")) return [];
  return noTarget("R045", "appraisal.noTrafficBefore", row, person);
}

function conversion(row: Appraisal, person: Appraised, book: MonthBook): Finding[] {
  const outcome = apply(conversionRate, { conversion: row.actual }, circumstancesOf(book));
  if (outcome.ok) return [];
  const clause = person.profile === OPERATIONS ? "R040" : "R046";
  if (row.actual === null) return [blank(clause, row, person)];
  const details = {
    employee: person.subject.person.id,
    fields: { metric: row.metric, actual: row.actual },
  };
  return [found(clause, "appraisal.conversionRange", "warning", cellOf(row.place, "actual"), details)];
}

function lacks(outcome: Outcome<number>, input: string): boolean {
  return !outcome.ok && outcome.problem.name === input;
}

function blank(clause: ClauseId, row: Appraisal, { subject }: Appraised): Finding {
  const details = { employee: subject.person.id, fields: { metric: row.metric } };
  return found(clause, "appraisal.actualBlank", "warning", cellOf(row.place, "actual"), details);
}

function noTarget(
  clause: ClauseId,
  problem: "appraisal.noTarget" | "appraisal.noTrafficBefore",
  row: Appraisal,
  { subject }: Appraised,
): Finding[] {
  if (row.place.columns.target === undefined) return [];
  const details = {
    employee: subject.person.id,
    fields: { metric: row.metric, target: row.target ?? BLANK },
  };
  return [found(clause, problem, "warning", cellOf(row.place, "target"), details)];
}
