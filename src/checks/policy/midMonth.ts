import { parameterFields } from "../../policy/parameterFields";
import { isOfMethod } from "../../policy/parameters";
import type { Override } from "../../policy/policy";
import { fieldOfValue } from "../../policy/writtenValue";
import { cellOf, type CellPlace } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook } from "../../month/month";

/**
 * Versions of 政策 that begin in the middle of the month though their figure may change only with a month: of performance
 * pay and bonuses R093 (每月制定…绩效考核办法: one method a month), of all others D-POLICY. The one of the last day is used.
 */
export const changesAmidMonth = clauseCheck({
  clauses: ["R093"],
  feeds: { 政策: ["key", "value", "from"] },
  figures: [],
  find: (book) => book.policy.changesAmid(book.month).map((change) => amid(change, book)),
});

function amid(change: Override, book: MonthBook): Finding {
  const { key, from, place } = change;
  const { policy, last } = book;
  const inForce = policy.byKey(key, last) ?? { ...change, given: true };
  const fields = {
    ...parameterFields(key),
    day: { day: from },
    last: { day: last },
    value: fieldOfValue(inForce),
  };
  const isMethod = isOfMethod(key);
  const problem = isMethod ? "policy.methodAmidMonth" : "policy.amidMonth";
  return found(isMethod ? "R093" : "D-POLICY", problem, "error", fromCell(place, book), { fields });
}

/** The 生效日期 cell of the row whose value stands there. */
function fromCell(value: CellPlace, { records }: MonthBook): CellPlace {
  const entry = records.policy.find(
    ({ place: { sheet, row } }) => sheet === value.sheet && row === value.row,
  );
  return entry ? cellOf(entry.place, "from") : value;
}
