import { commissionCases, isLeaverBeforeRules } from "../../month/commission/commissionCase";
import type { MonthBook, PersonMonth } from "../../month/month";
import { sum } from "../../kinds/money";
import { LineSteps, type LineResult } from "../lineSteps";
import { noteBeforeRules } from "./beforeRules";

/** 提成: every row whose money came in by the month's end and that R096–R100 let through. */
export function commissionLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const cases = commissionCases(subject, book);
  const isDue = cases.some(({ state }) => state === "due");
  if (isDue && isLeaverBeforeRules(subject, book)) noteBeforeRules(steps, book);
  return steps.result(sum(cases.map(({ pay, steps: own }) => steps.take({ value: pay, steps: own }))));
}
