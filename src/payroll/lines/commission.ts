import { commissionCases, isLeaverBeforeRules, payCommission } from "../../month/commission/commissionCase";
import type { MonthBook, PersonMonth } from "../../month/month";
import { sum } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";
import { noteBeforeRules } from "./beforeRules";

/** 提成: every row whose money came in by the month's end and that R096–R100 let through. */
export function commissionLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const due = commissionCases(subject, book).filter(({ state }) => state === "due");
  if (due.length > 0 && isLeaverBeforeRules(subject, book)) noteBeforeRules(steps, book);
  const amounts = due.map((commission) => {
    const { row } = commission;
    steps.note("commission.order", { order: row.order }, null, "R096", {
      from: [cellOf(row.place, "order"), cellOf(row.place, "paymentProof")],
      reads: ["evidenceRequired"],
    });
    return payCommission(commission, subject, book, (step) => steps.steps.push(step));
  });
  return steps.result(sum(amounts));
}
