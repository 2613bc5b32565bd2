import type { Finding } from "../../findings/finding";
import { commissionCases, type CommissionCase } from "../../month/commission/commissionCase";
import type { MonthBook, PersonMonth } from "../../month/month";

/** The columns of 提成 by which an order's money is found. */
export const MONEY = ["id", "order", "orderAmount", "received", "receivedOn", "paidOut"] as const;

/** What is found of the orders of each person who has any. */
export function ofEachPerson(
  book: MonthBook,
  find: (cases: readonly CommissionCase[], subject: PersonMonth) => Finding[],
): Finding[] {
  return book.people.flatMap((subject) =>
    subject.commissions.length === 0 ? [] : find(commissionCases(subject, book), subject),
  );
}

/** What is found of each order. */
export function ofEachOrder(
  book: MonthBook,
  find: (order: CommissionCase, subject: PersonMonth) => Finding[],
): Finding[] {
  return ofEachPerson(book, (cases, subject) => cases.flatMap((order) => find(order, subject)));
}
