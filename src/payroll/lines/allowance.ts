import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { allowance } from "../../rules/pay/allowance";
import { apply } from "../../engine/rule";
import { ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { Working, type LineResult } from "../working";

/** 津贴 of the roster, for supervisors (R082). */
export function allowanceLine({ person, employment }: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  if (!employment || person.allowance === null) return working.result(ZERO);
  const given = { position: person.position ?? "", amount: person.allowance };
  const outcome = apply(allowance, given, working.from(cellOf(person.place, "allowance")));
  return working.result(working.value(outcome));
}
