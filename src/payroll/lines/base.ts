import { agreedBase } from "../../checks/month/agreedBase";
import type { MonthBook, PersonMonth } from "../../checks/month/monthBook";
import { prorate } from "../../rules/pay/prorate";
import { apply } from "../../rules/rule";
import { ZERO } from "../../units/money";
import { cellOf } from "../../workbook/place";
import { Working, type LineResult } from "../working";

/** 底薪 (R081), for joiners and leavers by the workdays on which they were employed (A41). */
export function baseLine(subject: PersonMonth, book: MonthBook): LineResult {
  const working = new Working(book);
  const { person, employment, workdays } = subject;
  if (!employment) return working.result(ZERO);
  const cell = cellOf(person.place, person.basePay === null ? "position" : "basePay");
  const whole = working.value(agreedBase(subject, book, working.from(cell)));
  if (whole === null) return working.result(ZERO);
  if (employment.from === book.first && employment.to === book.last) return working.result(whole);
  const dates = [
    ...(employment.from === book.first ? [] : [cellOf(person.place, "hireDate")]),
    ...(employment.to === book.last ? [] : [cellOf(person.place, "leaveDate")]),
  ];
  const given = { amount: whole, workedDays: workdays.length, workdays: book.workdays.length };
  return working.result(working.value(apply(prorate, given, working.from(...dates))));
}
