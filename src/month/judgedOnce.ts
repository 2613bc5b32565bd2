import type { MonthBook, PersonMonth } from "./month";

/** Judges each person of a book when first asked, and only once: checks and pay lines read the same. */
export function judgedOnce<T>(
  judge: (subject: PersonMonth, book: MonthBook) => T,
): (subject: PersonMonth, book: MonthBook) => T {
  const known = new WeakMap<MonthBook, WeakMap<PersonMonth, { judged: T }>>();
  return (subject, book) => {
    const ofBook = known.get(book) ?? new WeakMap<PersonMonth, { judged: T }>();
    known.set(book, ofBook);
    const entry = ofBook.get(subject) ?? { judged: judge(subject, book) };
    ofBook.set(subject, entry);
    return entry.judged;
  };
}
