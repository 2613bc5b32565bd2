import { agreedBase, baseStretches, type Stretch } from "../../month/pay/basePay";
import type { MonthBook, PersonMonth } from "../../month/month";
import { prorate } from "../../rules/pay/prorate";
import { stretchPay } from "../../rules/pay/stretchPay";
import { apply } from "../../engine/rule";
import { sum, ZERO, type Fen } from "../../kinds/money";
import { cellOf, type CellPlace } from "../../kinds/place";
import { LineSteps, type LineResult } from "../lineSteps";

/**
 * 底薪 (R081), for joiners and leavers by the workdays on which they were employed (A41); where it changes within the
 * month, each stretch by its own.
 */
export function baseLine(subject: PersonMonth, book: MonthBook): LineResult {
  const steps = new LineSteps(book);
  const [only, ...more] = baseStretches(subject, book);
  if (!only) return steps.result(ZERO);
  if (more.length === 0) return steps.result(ofOne(only, subject, book, steps));
  return steps.result(sum([only, ...more].map((stretch) => partOf(stretch, subject, book, steps))));
}

function ofOne({ to }: Stretch, subject: PersonMonth, book: MonthBook, steps: LineSteps): Fen | null {
  const { employment, workdays } = subject;
  const whole = steps.value(agreedBase(subject, book, steps.on(to, baseCell(subject))));
  if (whole === null || (employment?.from === book.first && employment.to === book.last)) return whole;
  const given = { amount: whole, workedDays: workdays.length, workdays: book.workdays.length };
  return steps.value(apply(prorate, given, steps.from(...dateCells(subject, book))));
}

function partOf(stretch: Stretch, subject: PersonMonth, book: MonthBook, steps: LineSteps): Fen {
  const { from, to, workdays: stretchDays } = stretch;
  const amount = steps.value(agreedBase(subject, book, steps.on(to, baseCell(subject))));
  if (amount === null) return ZERO;
  const days = { stretchDays, workedDays: subject.workdays.length, workdays: book.workdays.length };
  const circumstances = steps.from(...dateCells(subject, book));
  return steps.value(apply(stretchPay, { amount, from, to, ...days }, circumstances)) ?? ZERO;
}

function baseCell({ person }: PersonMonth): CellPlace {
  return cellOf(person.place, person.basePay === null ? "position" : "basePay");
}

/** The cells that say that somebody was not employed the whole month. */
function dateCells({ person, employment }: PersonMonth, book: MonthBook): CellPlace[] {
  return [
    ...(employment?.from === book.first ? [] : [cellOf(person.place, "hireDate")]),
    ...(employment?.to === book.last ? [] : [cellOf(person.place, "leaveDate")]),
  ];
}
