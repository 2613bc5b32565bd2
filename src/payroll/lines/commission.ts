import { commissionCases, isLeaverBeforeRules, payCommission } from "../../month/commission/commissionCase";
import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { sum } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { Working, type LineResult } from "../working";
import { noteBeforeRules } from "./beforeRules";

/** 提成: every row whose money came in by the month's end and that R096–R100 let through. */
export function commissionLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const due = commissionCases(subject, book).filter(({ state }) => state === "due");
  if (due.length > 0 && isLeaverBeforeRules(subject, book)) noteBeforeRules(working, book);
  const amounts = due.map((commission) => {
    const { row } = commission;
    working.note("commission.order", { order: row.order }, null, "R096", {
      from: [cellOf(row.place, "order"), cellOf(row.place, "paymentProof")],
      reads: ["evidenceRequired"],
    });
    return payCommission(commission, subject, book, (step) => working.steps.push(step));
  });
  return working.result(sum(amounts));
}
