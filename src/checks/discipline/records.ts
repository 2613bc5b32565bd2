import type { ClauseId } from "../../findings/codes";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { isFined } from "../../month/discipline/sanctions";
import { groupedBy } from "../../month/groupedBy";
import { misdeedsOf, type MisdeedRecord } from "../../month/discipline/misdeed";
import type { MonthBook, PersonMonth } from "../../month/month";
import { genderOf } from "./footwear";
import { faultOfConsent } from "./internet";
import { timeOutside } from "./workingTime";

/** The misdeeds on record, each under the clause that forbids it: for the record, since no document gives an amount. */
export const plainRecords = clauseCheck({
  clauses: [
    "R003",
    "R025",
    "R026",
    "R051",
    "R063",
    "R068",
    "R069",
    "R070",
    "R071",
    "R073",
    "R074",
    "R075",
    "R076",
  ],
  feeds: {
    奖惩: ["id", "date", "kind", "sanction", "facts", "approverId"],
    花名册: ["id", "name", "gender", "position", "group", "supervisorId"],
    考勤: ["id", "date", "shift"],
  },
  figures: [],
  find: (book) => book.people.flatMap((subject) => recorded(subject, book)),
});

/** What R076 fines, and what pay already goes by in 考勤, is told in other words. */
const SORTS: Partial<Record<ClauseId, "fined" | "attendance">> = {
  R076: "fined",
  R003: "attendance",
  R063: "attendance",
};

/** One finding a person and clause. */
function recorded(subject: PersonMonth, book: MonthBook): Finding[] {
  const plain = misdeedsOf(subject, book).filter((record) => isPlain(record, subject, book));
  const byClause = groupedBy(plain, ({ misdeed }) => misdeed.clause);
  return [...byClause.values()].flatMap((records) => findingsOfClause(records, subject));
}

/** Harm, the fines of R076 and what is wrong with a record have findings of their own. */
function isPlain(record: MisdeedRecord, subject: PersonMonth, book: MonthBook): boolean {
  const { clause, harms } = record.misdeed;
  if (harms || (clause === "R076" && isFined(record.row))) return false;
  if (clause === "R071") return genderOf(subject.person) === "male";
  return timeOutside(record, subject, book) === null && faultOfConsent(record, subject, book) === null;
}

function findingsOfClause(records: readonly MisdeedRecord[], { person }: PersonMonth): Finding[] {
  const [first] = records;
  if (!first) return [];
  const { row, misdeed } = first;
  const fields = {
    kind: [...new Set(records.map((record) => record.row.kind))].join("、"),
    dates: { dates: records.map((record) => record.row.date) },
    times: records.length,
  };
  const problem = `record.${SORTS[misdeed.clause] ?? "plain"}` as const;
  const details = { employee: person.id, fields, on: row.date };
  return [found(misdeed.clause, problem, "info", cellOf(row.place, "kind"), details)];
}
