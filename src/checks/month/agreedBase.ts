import { basePay } from "../../rules/pay/basePay";
import { apply, type Circumstances, type Outcome } from "../../rules/rule";
import type { Fen } from "../../units/money";
import { circumstancesOf } from "./circumstances";
import type { MonthBook, PersonMonth } from "./monthBook";

/** The base pay of a whole month: 底薪 of the roster, else by policy (R081). */
export function agreedBase(
  { person }: PersonMonth,
  book: MonthBook,
  circumstances: Circumstances = circumstancesOf(book),
): Outcome<Fen> {
  return apply(basePay, { position: person.position ?? "", agreed: person.basePay }, circumstances);
}

/** The base pay that policy gives for the person's position, whatever the roster says. */
export function policyBase({ person }: PersonMonth, book: MonthBook): Outcome<Fen> {
  return apply(basePay, { position: person.position ?? "", agreed: null }, circumstancesOf(book));
}
