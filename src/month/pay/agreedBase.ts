import { basePay } from "../../rules/pay/basePay";
import { apply, type Circumstances, type Outcome } from "../../engine/rule";
import type { Day } from "../../kinds/day";
import type { Fen } from "../../kinds/money";
import { circumstancesOf } from "../circumstances";
import type { MonthBook, PersonMonth } from "../monthBook";
import { rulesFrom, rulesHoldOn } from "../rulesInForce";

/** The base pay of a whole month: 底薪 of the roster, else by policy (R081), as of the last day of employment. */
export function agreedBase(
  { person, employment }: PersonMonth,
  book: MonthBook,
  circumstances: Circumstances = { ...circumstancesOf(book), asOf: employment?.to ?? book.last },
): Outcome<Fen> {
  if (person.basePay === null && !rulesHoldOn(book.last, book)) return notInForce(book);
  return apply(basePay, { position: person.position ?? "", agreed: person.basePay }, circumstances);
}

/** Before the rules hold, base pay is only what is agreed (R009). */
function notInForce(book: MonthBook): Outcome<Fen> {
  const fields = { from: { day: rulesFrom(book) as Day } };
  const problem = { kind: "refused", text: "rules.notYet", clause: "R009", name: "agreed", fields } as const;
  return { ok: false, problem };
}

/** The base pay that policy gives for the person's position, whatever the roster says. */
export function policyBase({ person }: PersonMonth, book: MonthBook): Outcome<Fen> {
  return apply(basePay, { position: person.position ?? "", agreed: null }, circumstancesOf(book));
}
