import type { MonthBook, PersonMonth } from "../../month/month";
import { allowance } from "../../rules/pay/allowance";
import { apply } from "../../engine/rule";
import { ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/** 津贴 of the roster, for supervisors (R082). */
export function allowanceLine({ person, employment }: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  if (!employment || person.allowance === null) return steps.result(ZERO);
  const given = { position: person.position ?? "", amount: person.allowance };
  const outcome = apply(allowance, given, steps.from(cellOf(person.place, "allowance")));
  return steps.result(steps.value(outcome));
}
