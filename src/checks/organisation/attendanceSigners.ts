import type { Figure } from "../../findings/figure";
import { groupWord } from "../../workbook/words/groups";
import { saysLeader } from "../../workbook/words/positions";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { groupedBy } from "../../month/groupedBy";
import type { MonthBook } from "../../month/month";
import { staffOf, type Employed } from "../../month/people/orgChart";
import { signerOf } from "../../month/people/signer";

/**
 * 团队长 … 考核组员的出勤情况 (R032): the leader of each group has signed the month's attendance. Silent until somebody has
 * been entered in 政策; a row that begins before the month signed an earlier one.
 */
export const attendanceSigners = clauseCheck({
  clauses: ["R032"],
  feeds: { 政策: ["key", "value", "from"], 花名册: ["id", "name", "group", "position"], 考勤: ["id"] },
  figures: [],
  find,
});

function find(book: MonthBook): Finding[] {
  if (book.records.found["考勤"] === undefined) return [];
  const signed = signatureOf(book);
  if (!signed?.place || signed.from === null) return [];
  const month = { month: book.month };
  if (signed.from < book.first) {
    const fields = { month, from: { day: signed.from } };
    return [found("R032", "attendance.signedEarlier", "warning", signed.place, { fields })];
  }
  const signers = new Set((signed.value ?? []).map((name) => signerOf(name, book.records.people)));
  const open = leadersByGroup(book).filter((leaders) => !leaders.some(({ person }) => signers.has(person)));
  if (open.length === 0) return [];
  const names = open.flatMap(([leader]) => (leader ? [leader.person.name] : []));
  const fields = { month, leaders: names.join("、") };
  return [found("R032", "attendance.notSigned", "warning", signed.place, { fields })];
}

/** The version that signs the month: the one in force on its last day, else one dated after it. */
function signatureOf({ policy, first, last }: MonthBook): Figure<readonly string[] | null> | null {
  const inMonth = policy.figure("attendanceSignedBy", last);
  if (inMonth.from !== null && inMonth.from >= first) return inMonth;
  const newest = policy.figure("attendanceSignedBy", null);
  return newest.given ? newest : null;
}

/** Those who lead a group: one of them signs for it. Groups without a leader are the charts' matter. */
function leadersByGroup(book: MonthBook): Employed[][] {
  const leaders = staffOf(book).filter(
    ({ level, person }) =>
      level === "supervisor" || (level === "member" && saysLeader(person.position ?? "")),
  );
  return [
    ...groupedBy(leaders, ({ person: { group, id } }) => (group === null ? id : groupWord(group))).values(),
  ];
}
