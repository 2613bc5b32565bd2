import { cellOf } from "../../kinds/place";
import { isOfWork } from "../../workbook/words/positions";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { wordsUsed, type WordUse } from "../../month/people/columns";
import type { MonthBook } from "../../month/month";
import { holdsTo, staffOf } from "../../month/people/orgChart";

/** Titles of the pay scheme (D18), which pass whatever the lists say. */
const OF_PAY_SCHEME = ["组员", "推广", "招商", "销售"];

/**
 * 岗位 of the lists of D3 (R013) and D8 (R029), by the charts to which the company holds. The lists are open (等), so
 * an unknown one is only to be looked at, once each. Managers and supervisors are the charts' own matter.
 */
export const positions = clauseCheck({
  clauses: ["R013", "R029"],
  feeds: { 花名册: ["position"] },
  figures: ["orgProfile", "positionsD3", "positionsD8"],
  find,
});

function find(book: MonthBook): Finding[] {
  const { policy, last } = book;
  const ofD3 = holdsTo(book, "D3");
  const ofD8 = holdsTo(book, "D8");
  if (!ofD3 && !ofD8) return [];
  const listed = [
    ...(ofD3 ? policy.figure("positionsD3", last).value : []),
    ...(ofD8 ? policy.figure("positionsD8", last).value : []),
  ];
  const known = [...listed, ...OF_PAY_SCHEME];
  const members = staffOf(book).filter(({ level }) => level === "member");
  return wordsUsed(members, ({ person }) => (person.position === null ? [] : [person.position]))
    .filter(({ word }) => !known.some((position) => isOfWork(word, position)))
    .map((use) => unknown(use, ofD3 ? "R013" : "R029", listed));
}

function unknown({ word, first, count }: WordUse, code: "R013" | "R029", listed: readonly string[]): Finding {
  const fields = { position: word, count, listed: listed.join("、") };
  return found(code, "position.unknown", "warning", cellOf(first.person.place, "position"), { fields });
}
