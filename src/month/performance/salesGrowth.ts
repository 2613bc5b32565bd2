import { sum, ZERO, type Fen } from "../../kinds/money";
import { addMonths, type Day } from "../../kinds/day";
import type { MonthBook, PersonMonth } from "../monthBook";

/** 回款 of a person: in the month, and in the month before. */
export interface SalesGrowth {
  receivedNow: Fen;
  receivedBefore: Fen;
}

/** What came in of the person's orders (提成) in the month and in the month before (A11). */
export function salesGrowth({ commissions }: PersonMonth, { first, last }: MonthBook): SalesGrowth {
  const between = (from: Day, to: Day): Fen =>
    sum(
      commissions
        .filter(({ receivedOn }) => receivedOn !== null && receivedOn >= from && receivedOn <= to)
        .map(({ received }) => received ?? ZERO),
    );
  const before = addMonths(first, -1);
  return { receivedNow: between(first, last), receivedBefore: between(before, (first - 1) as Day) };
}
