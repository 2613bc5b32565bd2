import type { Fen } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import type { Commission } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook, PersonMonth } from "../../month/month";

/** Room for the dust of a ratio. */
const DUST = 1e-6;

/** 成交价 other than 挂牌价 without an approval (R061), of orders whose commission is not paid out. */
export const changedPrices = clauseCheck({
  clauses: ["R061"],
  feeds: {
    提成: ["id", "order", "paidOut", "receivedOn", "listPrice", "soldPrice", "priceApproval"],
    花名册: ["id", "name"],
  },
  figures: ["priceTolerance"],
  find: (book) =>
    book.people.flatMap((subject) => subject.commissions.flatMap((order) => changed(order, subject, book))),
});

function changed(order: Commission, subject: PersonMonth, book: MonthBook): Finding[] {
  const { listPrice, soldPrice, paidOut, receivedOn, place } = order;
  if (paidOut || listPrice === null || soldPrice === null) return [];
  const tolerance = book.policy.figure("priceTolerance", book.last).value;
  const difference = Math.abs(soldPrice - listPrice) as Fen;
  if (difference <= listPrice * tolerance + DUST) return [];
  const approver = order.priceApproval;
  const byOneself = approver !== null && book.hierarchy.named(approver) === subject;
  if (approver !== null && !byOneself) return [];
  const fields = { order: order.order, list: { money: listPrice }, sold: { money: soldPrice } };
  const details = { employee: subject.person.id, fields, on: receivedOn, amountAtRisk: difference };
  const problem = byOneself ? "price.byOneself" : "price.noApproval";
  return [found("R061", problem, "warning", cellOf(place, "soldPrice"), details)];
}
