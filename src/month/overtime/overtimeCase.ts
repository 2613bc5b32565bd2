import { overtimePay } from "../../law/time/overtimePay";
import { apply, type Circumstances } from "../../engine/rule";
import { instant } from "../../kinds/moment";
import type { Fen } from "../../kinds/money";
import type { Overtime } from "../../workbook/records";
import { agreedBase } from "../pay/basePay";
import { faultsOf, isVoid, voidsApproval } from "../leave/approval";
import { circumstancesOf } from "../circumstances";
import type { MonthBook, PersonMonth } from "../month";

/** The person's overtime of the month while employed, withdrawn applications left out. */
export function overtimeOf({ overtime, employment }: PersonMonth): readonly Overtime[] {
  return overtime.filter(({ date, status }) => {
    if (!employment || status === "撤销") return false;
    return date >= employment.from && date <= employment.to;
  });
}

/** Whether it is paid: approved by somebody entitled, or paid all the same by policy (A39). */
export function isPayable(row: Overtime, subject: PersonMonth, book: MonthBook): boolean {
  if (book.policy.figure("otWithoutApproval", book.last).value === "pay") return !isVoid(row);
  const starts = row.start === null ? null : instant(row.date, row.start);
  return !faultsOf(row, starts, subject, book).some(voidsApproval);
}

/** What the overtime is worth (劳动法 44) by the base pay and the rates of its day; null where base pay, hours or the kind of day are not known. */
export function worthOf(
  { date, hours, timeOffInLieu }: Overtime,
  subject: PersonMonth,
  book: MonthBook,
  circumstances: Circumstances = circumstancesOf(book),
): Fen | null {
  const monthly = agreedBase(subject, book, { ...circumstancesOf(book), asOf: date });
  if (!monthly.ok) return null;
  const given = { monthly: monthly.value, hours, dayKind: book.calendar.kindOf(date), timeOffInLieu };
  const outcome = apply(overtimePay, given, { ...circumstances, asOf: date });
  return outcome.ok ? outcome.value : null;
}
