import type { Closing } from "../../src/payroll/close";
import { toYuan, ZERO } from "../../src/kinds/money";
import { close, findings, slipOf } from "../payroll/workbook";
import { CASES } from "./cases";
import type { Shown } from "./clauseCase";

/** Whether the month shows it. */
function isShown(shown: Shown, closing: Closing): boolean {
  if ("finding" in shown) return findings(closing).includes(shown.finding);
  const { lines, trace } = slipOf(closing, shown.of);
  if ("step" in shown) return (trace[shown.line] ?? []).some(({ text }) => text === shown.step);
  return toYuan(lines[shown.line] ?? ZERO) === shown.amount;
}

describe.each(CASES)("$id", ({ when, given, shows, whenNot, givenNot, instead }) => {
  test(`${when}: ${JSON.stringify(shows)}`, () => {
    expect(isShown(shows, close(given))).toBe(true);
  });

  test(`${whenNot}: ${instead ? JSON.stringify(instead) : "not so"}`, () => {
    const closing = close(givenNot);
    expect(isShown(shows, closing)).toBe(false);
    if (instead) expect(isShown(instead, closing)).toBe(true);
  });
});
