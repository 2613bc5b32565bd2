import type { Fen } from "../../kinds/money";
import type { Commission } from "../../workbook/records";
import { groupedBy } from "../groupedBy";

/** The rows of 提成 by order number. */
export type Orders = ReadonlyMap<string, readonly Commission[]>;

/** Puts the rows together by order number. */
export function ordersOf(rows: readonly Commission[]): Orders {
  return groupedBy(rows, ({ order }) => order);
}

/** What came in of an order. By the day agreed (A28) all of it did, unless the row names the instalment due. */
export function moneyOf({ received, orderAmount }: Commission, byDayAgreed: boolean): Fen | null {
  return received ?? (byDayAgreed ? orderAmount : null);
}

/**
 * The earlier row that this one repeats (R096). Instalments and shares of one order are no repetition: different days
 * or people, and together no more money than the order's.
 */
export function repeatedBy(row: Commission, orders: Orders, byDayAgreed: boolean): Commission | null {
  const same = orders.get(row.order) ?? [];
  const [first] = same;
  if (same.length < 2 || !first || first === row) return null;
  const received = same.reduce((total, part) => total + (moneyOf(part, byDayAgreed) ?? 0), 0);
  const distinct = new Set(same.map(({ id, receivedOn }) => `${id} ${receivedOn ?? ""}`));
  const isShared = distinct.size === same.length && received <= (first.orderAmount ?? 0);
  return isShared ? null : first;
}
