import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import { faultOfApprover } from "../../month/leave/approval";
import { misdeedsOf, type MisdeedRecord } from "../../month/discipline/misdeed";
import type { MonthBook, PersonMonth } from "../../month/month";

/** 上网 needs the consent of a manager or supervisor (R075; who they are: A36). */
export const internetUse = clauseCheck({
  clauses: ["R075"],
  feeds: {
    奖惩: ["id", "date", "kind", "sanction", "facts", "approverId"],
    花名册: ["id", "name", "position", "group", "supervisorId"],
  },
  figures: ["approverRoles"],
  find: (book) =>
    book.people.flatMap((subject) =>
      misdeedsOf(subject, book).flatMap((record) => withoutConsent(record, subject, book)),
    ),
});

/** What is wrong with the consent to a record of 上网; null for one that has it, and for other records. */
export function faultOfConsent({ row, misdeed }: MisdeedRecord, subject: PersonMonth, book: MonthBook) {
  return misdeed.clause === "R075" ? faultOfApprover(row, row.date, subject, book) : null;
}

function withoutConsent(record: MisdeedRecord, subject: PersonMonth, book: MonthBook): Finding[] {
  const fault = faultOfConsent(record, subject, book);
  if (fault === null) return [];
  const { row } = record;
  const fields = { kind: row.kind, approver: row.approverId ?? BLANK };
  const details = { employee: subject.person.id, fields, on: row.date };
  return [found("R075", `internet.${fault}`, "warning", cellOf(row.place, "approverId"), details)];
}
