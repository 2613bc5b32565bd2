import { finesOf } from "../../month/discipline/sanctions";
import type { MonthBook, PersonMonth } from "../../month/month";
import { negate, sum } from "../../kinds/money";
import { LineSteps, type LineResult } from "../lineSteps";
import { noteBeforeRules } from "./beforeRules";

/** 罚款 (R076): nothing unless policy deducts fines (A20); then those that are 查实 and within the clause's range. */
export function fineLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const amounts = finesOf(subject, book).map(({ taken, isSpared, missing, steps: own }) => {
    if (isSpared) noteBeforeRules(steps, book);
    else steps.steps.push(...own);
    steps.missing.push(...missing);
    return negate(taken);
  });
  return steps.result(sum(amounts));
}
