import { cellOf } from "../../kinds/place";
import type { Discipline } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import { found } from "../../findings/found";
import { isProven } from "../../month/discipline/sanctions";
import { misdeedsOf } from "../../month/discipline/misdeed";
import type { MonthBook } from "../../month/month";

/**
 * 泄密 (R007, R017, R077), 谋私 (R008), 回扣 (R062), 误导 and 虚假宣传 (R067), 损害公司利益 and 欺诈 (R097): harm to the
 * company. What it does to commission, R097 says: lost once 查实, held before.
 */
export const harmfulRecords = clauseCheck({
  clauses: ["R007", "R008", "R062", "R067", "R097"],
  feeds: { 奖惩: ["id", "date", "kind", "sanction", "facts", "status"] },
  figures: ["fraudNeedsProof"],
  find: (book) =>
    book.people.flatMap((subject) =>
      misdeedsOf(subject, book).flatMap(({ row, misdeed }) => {
        if (!misdeed.harms) return [];
        const details = { employee: subject.person.id, fields: { kind: row.kind }, on: row.date };
        const place = cellOf(row.place, "kind");
        return [found(misdeed.clause, `harm.${standing(row, book)}`, "warning", place, details)];
      }),
    ),
});

function standing(
  row: Discipline,
  { policy, last }: MonthBook,
): "proven" | "unproven" | "suspected" | "open" {
  if (isProven(row)) return "proven";
  if (!policy.figure("fraudNeedsProof", last).value) return "unproven";
  return row.status === null ? "open" : "suspected";
}
