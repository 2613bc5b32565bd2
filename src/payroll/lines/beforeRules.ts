import type { MonthBook } from "../../month/monthBook";
import { rulesFrom, rulesHoldOn } from "../../month/rulesInForce";
import type { Day } from "../../kinds/day";
import { ZERO } from "../../kinds/money";
import { Working, type LineResult } from "../working";

/** A line that the department's rules give: nothing, and a step that says so, in a month that ended before they hold (R009). */
export function byRules(line: () => LineResult, book: MonthBook): LineResult {
  if (rulesHoldOn(book.last, book)) return line();
  const working = new Working(book);
  noteBeforeRules(working, book);
  return working.result(ZERO);
}

/** Takes down that the rules do not hold yet, and from when they do. */
export function noteBeforeRules(working: Working, book: MonthBook): void {
  const { place } = book.policy.figure("ruleEffectiveFrom", book.last);
  const fields = { from: { day: rulesFrom(book) as Day } };
  working.note("rules.notYet", fields, null, "R009", { from: place ? [place] : [] });
}
