import { salesScore } from "../../rules/appraisal/salesScore";
import { targetReached } from "../../rules/appraisal/targetReached";
import { apply, type Circumstances } from "../../engine/rule";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { appraised, measuredAs, SPECIALIST, topRow, type Appraised } from "../../month/appraisal/appraised";
import { circumstancesOf } from "../../month/circumstances";
import type { MonthBook } from "../../month/month";

/** So many people are named; the others are counted. */
const NAMED = 10;

/** Who reached all targets is due a reward, of which no document says the amount (R005): one finding a month. */
export const rewards = clauseCheck({
  clauses: ["R005"],
  feeds: { 考核: ["month", "id", "metric", "target", "actual"], 花名册: ["name", "position"] },
  figures: ["ratioTolerance"],
  find: eligible,
});

/** The result of the appraisal bears on pay, but by no formula (R041): one finding a month. */
export const linkToPay = clauseCheck({
  clauses: ["R041"],
  feeds: { 考核: ["month", "id", "metric"] },
  figures: [],
  find: linked,
});

function eligible(book: MonthBook): Finding[] {
  const circumstances = circumstancesOf(book);
  const people = appraised(book);
  const top = topRow(people);
  const reached = people
    .filter((person) => reachedAll(person, circumstances))
    .map((person) => ({ name: person.subject.person.name, score: scoreOf(person, circumstances) }))
    .sort((one, other) => other.score - one.score);
  if (!top || reached.length === 0) return [];
  const names = reached.slice(0, NAMED).map(({ name }) => name);
  const fields = {
    count: reached.length,
    names: { list: reached.length > NAMED ? [...names, "…"] : names },
  };
  return [found("R005", "appraisal.targetsReached", "info", cellOf(top.place, "actual"), { fields })];
}

/** Every row with a target and a result reached it; sales without either are not known to have. */
function reachedAll({ rows, profile }: Appraised, circumstances: Circumstances): boolean {
  const verdicts = rows.flatMap((row) => {
    const measure = measuredAs(row);
    // 目标 of a 运营专员's traffic is no target: it holds the month before (R045).
    if (measure === "traffic" && profile === SPECIALIST) return [];
    const outcome = apply(targetReached, { actual: row.actual, target: row.target }, circumstances);
    if (outcome.ok) return [outcome.value];
    return measure === "sales" ? [false] : [];
  });
  return verdicts.length > 0 && verdicts.every(Boolean);
}

/** The more sales, the higher (R044); without sales at the end. */
function scoreOf({ rows }: Appraised, circumstances: Circumstances): number {
  const row = rows.find((one) => measuredAs(one) === "sales");
  const outcome = row && apply(salesScore, { sales: row.actual, salesTarget: row.target }, circumstances);
  return outcome?.ok ? outcome.value : -1;
}

function linked(book: MonthBook): Finding[] {
  const people = appraised(book);
  const top = topRow(people);
  if (!top) return [];
  const rows = people.reduce((total, person) => total + person.rows.length, 0);
  const fields = { people: people.length, rows };
  return [found("R041", "appraisal.linkOnly", "info", cellOf(top.place, "metric"), { fields })];
}
