import type { MonthBook, PersonMonth } from "../../month/month";
import { overtimeCases } from "../../month/overtime/overtimeCase";
import { sum, ZERO } from "../../kinds/money";
import { LineSteps, type LineResult } from "../lineSteps";

/** 加班费: each approved overtime by the kind of its day (劳动法 44). */
export function overtimeLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const amounts = overtimeCases(subject, book).map(({ isPaid, worth, steps: own }) =>
    steps.take({ value: isPaid ? (worth ?? ZERO) : ZERO, steps: own }),
  );
  return steps.result(sum(amounts));
}
