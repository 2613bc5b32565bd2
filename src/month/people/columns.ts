import { cellOf, type CellPlace, type RowPlace } from "../../kinds/place";
import type { RosterColumn } from "../../workbook/records";
import type { Employed } from "./orgChart";
import type { MonthBook } from "../month";

/** The header cell of a column of 花名册; null where the sheet has no such column. */
export function rosterHeader({ records }: MonthBook, column: RosterColumn): CellPlace | null {
  const header: RowPlace<RosterColumn> | undefined = records.headers["花名册"];
  return header?.columns[column] === undefined ? null : cellOf(header, column);
}

/** What nobody has filled in: the cell of one person, or the header of a column that is blank throughout. */
export type BlankCell =
  { of: "person"; subject: Employed; place: CellPlace } | { of: "column"; count: number; place: CellPlace };

/**
 * Blank cells of a column of 花名册 among those of whom it is asked. Where nobody on the roster has it filled in, its
 * header is named once; a column that the sheet does not have is not asked for.
 */
export function blankCells(
  column: "education" | "experience" | "trainingDate",
  asked: readonly Employed[],
  book: MonthBook,
): BlankCell[] {
  const header = rosterHeader(book, column);
  if (!header) return [];
  const blank = asked.filter(({ person }) => person[column] === null);
  const isUnused = book.records.people.every(
    (person) => person[column] === null && !person.unreadable.has(column),
  );
  if (isUnused && blank.length > 1) return [{ of: "column", count: blank.length, place: header }];
  return blank.map((subject) => ({ of: "person", subject, place: cellOf(subject.person.place, column) }));
}

/** A word of a column with the first who bears it, and how many do. */
export interface WordUse {
  word: string;
  first: Employed;
  count: number;
}

/** The different words of a column, each once; what the people are asked for may be several words or none. */
export function wordsUsed(
  staff: readonly Employed[],
  wordsOf: (subject: Employed) => readonly string[],
): WordUse[] {
  const uses = new Map<string, WordUse>();
  for (const subject of staff) {
    for (const word of wordsOf(subject)) {
      const use = uses.get(word);
      if (use) use.count += 1;
      else uses.set(word, { word, first: subject, count: 1 });
    }
  }
  return [...uses.values()];
}
