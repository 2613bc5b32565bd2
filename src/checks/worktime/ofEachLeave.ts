import { dayOfInstant } from "../../kinds/moment";
import type { Leave } from "../../workbook/records";
import type { Finding } from "../../findings/finding";
import { isVoid } from "../../month/leave/approval";
import { lastDayOf } from "../../month/leave/leaveCover";
import type { MonthBook, PersonMonth } from "../../month/month";

/** What is found of every leave of the month that was neither refused nor withdrawn. */
export function ofEachLeave(
  book: MonthBook,
  find: (leave: Leave, subject: PersonMonth) => Finding[],
): Finding[] {
  return book.people.flatMap((subject) =>
    subject.leaves
      .filter((leave) => !isVoid(leave) && isOf(leave, book))
      .flatMap((leave) => find(leave, subject)),
  );
}

/** Whether any of the leave lies in the month; one without readable dates has been named by reading. */
function isOf({ start, end }: Leave, { first, last }: MonthBook): boolean {
  return start !== null && end !== null && dayOfInstant(start) <= last && lastDayOf(end) >= first;
}
