import { cellOf } from "../../kinds/place";
import type { Discipline } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { listedSanctions, SANCTION_LISTS, unlistedIn, disciplineIn } from "../../month/discipline/sanctions";
import { isReward } from "../../month/discipline/misdeed";
import type { MonthBook } from "../../month/month";

/** 处理 that no document names: a sanction (R006, R028, R064, R065 together: A38), or the outcome of praise (R054). */
export const unlistedSanctions = clauseCheck({
  clauses: ["R006", "R054"],
  feeds: { 奖惩: ["id", "date", "kind", "sanction"] },
  figures: SANCTION_LISTS,
  find: (book) => {
    const listed = listedSanctions(book);
    return book.people.flatMap((subject) =>
      disciplineIn(subject, book).flatMap((row) => unlistedOf(row, listed, book)),
    );
  },
});

function unlistedOf(row: Discipline, listed: readonly string[], { policy, last }: MonthBook): Finding[] {
  const { id, date, sanction } = row;
  const unlisted = sanction === null ? [] : unlistedIn(sanction, listed);
  if (unlisted.length === 0) return [];
  const own = policy.figure(isReward(row) ? "outcomes" : "penaltyTypes", last).value;
  const fields = { sanction: unlisted.join("、"), listed: own.join("、") };
  const details = { employee: id, fields, on: date };
  const place = cellOf(row.place, "sanction");
  if (isReward(row)) return [found("R054", "sanction.unlistedOutcome", "warning", place, details)];
  return [found("R006", "sanction.unlisted", "warning", place, details)];
}
