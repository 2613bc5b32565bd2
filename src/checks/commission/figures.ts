import { minus, times } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { countsDayAgreed } from "../../month/commission/documents";
import type { CommissionCase } from "../../month/commission/commissionCase";
import type { MonthBook, PersonMonth } from "../../month/month";
import { MONEY, ofEachOrder } from "./ofEachOrder";

/** Room for a rounding of one's own. */
const ONE_FEN = 1;

/** The figures of an order: amount, rate, money received (R094, R096). */
export const orderFigures = clauseCheck({
  clauses: ["R094", "R096"],
  feeds: { 提成: [...MONEY, "commission", "rate"] },
  figures: ["commissionRate", "receiptBasis"],
  find: (book) =>
    ofEachOrder(book, (order, subject) => [...figures(order, subject, book), ...byRate(order, subject)]),
});

function figures({ row, state }: CommissionCase, { person }: PersonMonth, book: MonthBook): Finding[] {
  const employee = person.id;
  const { received, receivedOn, orderAmount, paidOut, place } = row;
  if (!paidOut && receivedOn === null && received !== null && received > 0) {
    const fields = { received: { money: received } };
    return [found("R096", "commission.noDate", "warning", cellOf(place, "receivedOn"), { employee, fields })];
  }
  if (state === "noRate") {
    const fields = { order: row.order };
    const details = { employee, fields, clause: "R094" as const };
    return [found("D-NOFIGURE", "commission.noRate", "error", cellOf(place, "commission"), details)];
  }
  if (state === "settled") return [];
  if (received === null) {
    if (countsDayAgreed(book)) return [];
    return [found("R096", "commission.noReceived", "error", cellOf(place, "received"), { employee })];
  }
  if (orderAmount === null || received <= orderAmount) return [];
  const fields = { received: { money: received }, order: { money: orderAmount } };
  return [
    found("R096", "commission.overReceived", "warning", cellOf(place, "received"), { employee, fields }),
  ];
}

/** Where both are entered, the commission is the order's amount by the rate; the amount entered is paid. */
function byRate({ row, state }: CommissionCase, { person }: PersonMonth): Finding[] {
  const { commission, rate, orderAmount, place } = row;
  if (state === "settled" || commission === null || rate === null || orderAmount === null) return [];
  const computed = times(orderAmount, rate);
  if (Math.abs(commission - computed) <= ONE_FEN) return [];
  const fields = {
    entered: { money: commission },
    computed: { money: computed },
    order: { money: orderAmount },
    rate: { ratio: rate },
  };
  const amountAtRisk = minus(commission, computed);
  const details = { employee: person.id, fields, amountAtRisk };
  return [found("D-SUM", "commission.differs", "warning", cellOf(place, "commission"), details)];
}
