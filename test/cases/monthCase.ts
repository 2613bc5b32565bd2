import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Calendar } from "../../src/law/calendar/calendar";
import { toIso } from "../../src/kinds/day";
import { daysOf, parseMonth, type Month } from "../../src/kinds/month";

/** How a case's sheets are put into the workbook, where not simply as typed into a new Chinese one. */
interface Manner {
  /** Days are counted from 1904. */
  date1904?: boolean;
  /** Sheets and headers bear their English names. */
  english?: boolean;
  /** Each sheet is an Excel table. */
  tables?: boolean;
  /** Every cell is text. */
  text?: boolean;
}

/** A month of a department as people typed it: one CSV a sheet, cells without quotation marks or commas. */
export interface MonthCase {
  name: string;
  title: string;
  month: Month;
  manner: Manner;
  /** Rows as typed, the header first, by the sheet's name. */
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>;
}

interface CaseFile {
  title: string;
  month: string;
  /** The case whose sheets these are, for the same month put down in another manner. */
  sheetsOf?: string;
  manner?: Manner;
}

/** Every folder of test/cases. */
export const CASE_FOLDERS: readonly string[] = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(__dirname, name));

/** Reads a case from its folder: case.json and the CSVs. */
export function readCase(folder: string): MonthCase {
  const { title, month: typed, sheetsOf, manner = {} } = readJson(join(folder, "case.json")) as CaseFile;
  const month = parseMonth(typed);
  if (month === null) throw new Error(`${folder}: no month "${typed}"`);
  const from = sheetsOf === undefined ? folder : join(__dirname, sheetsOf);
  const files = readdirSync(from).filter((file) => file.endsWith(".csv"));
  const sheets = files.map((file) => {
    const rows = rowsOf(readFileSync(join(from, file), "utf8"));
    return [basename(file, ".csv"), eachDay(rows, month)] as const;
  });
  return { name: basename(folder), title, month, manner, sheets: Object.fromEntries(sheets) };
}

export function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

function rowsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
}

const EACH = /^每(个工作日|天)(?:除(.+))?$/;

/** A row dated 每个工作日 or 每天 stands for one row on each such day of the month, 每个工作日除9、10 for all but those. */
function eachDay(rows: readonly string[][], month: Month): string[][] {
  const days = { 天: daysOf(month).map(toIso), 个工作日: (new Calendar().workdays(month) ?? []).map(toIso) };
  return rows.flatMap((row) => {
    const index = row.findIndex((cell) => EACH.test(cell));
    if (index < 0) return [row];
    const [, which = "天", but] = EACH.exec(row[index] ?? "") ?? [];
    const except = new Set(but?.split("、").map(Number));
    return days[which as keyof typeof days]
      .filter((day) => !except.has(Number(day.slice(-2))))
      .map((day) => row.map((cell, column) => (column === index ? day : cell)));
  });
}
