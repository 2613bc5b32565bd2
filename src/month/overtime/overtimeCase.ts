import { overtimePay } from "../../law/time/overtimePay";
import { apply } from "../../engine/rule";
import type { Step } from "../../engine/step";
import { instant } from "../../kinds/moment";
import { ZERO, type Fen } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import type { Overtime } from "../../workbook/records";
import { circumstancesOf } from "../circumstances";
import { judgedOnce } from "../judgedOnce";
import { faultsOf, isVoid, voidsApproval, type ApprovalFault } from "../leave/approval";
import type { MonthBook, PersonMonth } from "../month";
import { agreedBase } from "../pay/basePay";
import { StepNotes } from "../stepNotes";

/** The person's overtime of the month while employed, withdrawn applications left out. */
export function overtimeOf({ overtime, employment }: PersonMonth): readonly Overtime[] {
  return overtime.filter(({ date, status }) => {
    if (!employment || status === "撤销") return false;
    return date >= employment.from && date <= employment.to;
  });
}

/** A row of 加班, judged, with the steps of its pay. */
export interface OvertimeCase {
  row: Overtime;
  /** What is wrong with its approval. */
  faults: readonly ApprovalFault[];
  /** Whether it is paid: approved by somebody entitled, or paid all the same by policy (A39). */
  isPaid: boolean;
  /** What it is worth by the base pay and the rates of its day; null where base pay, hours or the kind of day are not known. */
  worth: Fen | null;
  steps: readonly Step[];
}

/** Judges each row of a person's overtime (劳动法 44, R023). */
export const overtimeCases = judgedOnce((subject, book): readonly OvertimeCase[] =>
  overtimeOf(subject).map((row) => judge(row, subject, book)),
);

function judge(row: Overtime, subject: PersonMonth, book: MonthBook): OvertimeCase {
  const starts = row.start === null ? null : instant(row.date, row.start);
  const faults = faultsOf(row, starts, subject, book);
  const isAnywayPaid = book.policy.figure("otWithoutApproval", book.last).value === "pay";
  const isPaid = isAnywayPaid ? !isVoid(row) : !faults.some(voidsApproval);
  const notes = new StepNotes(book);
  const worth = worthOf(row, subject, book, notes);
  if (isPaid) return { row, faults, isPaid, worth, steps: notes.steps };
  const unpaid = new StepNotes(book);
  unpaid.note(
    isVoid(row) ? "overtime.refused" : "overtime.notPaid",
    { hours: row.hours ?? 0 },
    ZERO,
    "R023",
    {
      from: [cellOf(row.place, "hours"), cellOf(row.place, "status")],
      reads: ["otWithoutApproval"],
    },
  );
  return { row, faults, isPaid, worth, steps: unpaid.steps };
}

function worthOf(row: Overtime, subject: PersonMonth, book: MonthBook, notes: StepNotes): Fen | null {
  const { date, hours, timeOffInLieu, place } = row;
  const cells = [cellOf(place, "date"), cellOf(place, "hours")];
  const monthly = agreedBase(subject, book, { ...circumstancesOf(book), asOf: date });
  if (!monthly.ok) {
    notes.value(monthly, cells);
    return null;
  }
  const given = { monthly: monthly.value, hours, dayKind: book.calendar.kindOf(date), timeOffInLieu };
  return notes.value(apply(overtimePay, given, notes.on(date, ...cells)), cells);
}
