import type { MonthBook } from "../../month/month";
import { rulesFrom, rulesHoldOn } from "../../month/circumstances";
import type { Day } from "../../kinds/day";
import { ZERO } from "../../kinds/money";
import { LineSteps, type LineResult } from "../lineSteps";

/** A line that the department's rules give: nothing, and a step that says so, in a month that ended before they hold (R009). */
export function ifRulesHold(line: () => LineResult, book: MonthBook): LineResult {
  if (rulesHoldOn(book.last, book)) return line();
  const steps = new LineSteps(book);
  noteBeforeRules(steps, book);
  return steps.result(ZERO);
}

/** Takes down that the rules do not hold yet, and from when they do. */
export function noteBeforeRules(steps: LineSteps, book: MonthBook): void {
  const { place } = book.policy.figure("ruleEffectiveFrom", book.last);
  const fields = { from: { day: rulesFrom(book) as Day } };
  steps.note("rules.notYet", fields, null, "R009", { from: place ? [place] : [] });
}
