import { agreedBase } from "../../month/pay/agreedBase";
import { baseStretches, type Stretch } from "../../month/pay/baseStretches";
import type { MonthBook, PersonMonth } from "../../month/monthBook";
import { prorate } from "../../rules/pay/prorate";
import { stretchPay } from "../../rules/pay/stretchPay";
import { apply } from "../../engine/rule";
import { sum, ZERO, type Fen } from "../../kinds/money";
import { cellOf, type CellPlace } from "../../kinds/place";
import { Working, type LineResult } from "../working";

/**
 * 底薪 (R081), for joiners and leavers by the workdays on which they were employed (A41); where it changes within the
 * month, each stretch by its own.
 */
export function baseLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const [only, ...more] = baseStretches(subject, book);
  if (!only) return working.result(ZERO);
  if (more.length === 0) return working.result(ofOne(only, subject, book, working));
  return working.result(sum([only, ...more].map((stretch) => partOf(stretch, subject, book, working))));
}

function ofOne({ to }: Stretch, subject: PersonMonth, book: MonthBook, working: Working): Fen | null {
  const { employment, workdays } = subject;
  const whole = working.value(agreedBase(subject, book, working.on(to, baseCell(subject))));
  if (whole === null || (employment?.from === book.first && employment.to === book.last)) return whole;
  const given = { amount: whole, workedDays: workdays.length, workdays: book.workdays.length };
  return working.value(apply(prorate, given, working.from(...dateCells(subject, book))));
}

function partOf(stretch: Stretch, subject: PersonMonth, book: MonthBook, working: Working): Fen {
  const { from, to, workdays: stretchDays } = stretch;
  const amount = working.value(agreedBase(subject, book, working.on(to, baseCell(subject))));
  if (amount === null) return ZERO;
  const days = { stretchDays, workedDays: subject.workdays.length, workdays: book.workdays.length };
  const circumstances = working.from(...dateCells(subject, book));
  return working.value(apply(stretchPay, { amount, from, to, ...days }, circumstances)) ?? ZERO;
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
