import type { Finding } from "../../src/findings/finding";
import { LANGUAGES } from "../../src/text/language";
import { saySentence } from "../../src/text/text";
import { parseMonth, type Month } from "../../src/kinds/month";
import type { SheetImage } from "../../src/workbook/image";
import { cellName } from "../../src/kinds/place";
import { readRecords } from "../../src/workbook/read";
import type { Records } from "../../src/workbook/records";
import { bookOf, ROSTER_SHEET } from "./book";

export const MARCH = parseMonth("2026-03") as Month;

/**
 * The records of March 2026 and the findings as "code problem sheet!cell", in the order of the sheets. Findings about
 * sheets that the case leaves out are dropped, as is the roster where the case brings none.
 */
export function readMarch(
  sheets: readonly SheetImage[],
  { month = MARCH, date1904 = false }: { month?: Month; date1904?: boolean } = {},
): { records: Records; findings: string[]; all: Finding[] } {
  const withRoster = sheets.some(({ name }) => name === "花名册") ? sheets : [ROSTER_SHEET, ...sheets];
  const { records, findings } = readRecords(bookOf(withRoster, date1904), month);
  findings.forEach(sayIt);
  const all = findings.filter(({ problem }) => problem !== "sheet.missing" && problem !== "sheet.absent");
  return { records, all, findings: all.map(brief) };
}

export function brief({ code, problem, place }: Finding): string {
  return `${code} ${problem} ${place.sheet}!${cellName(place)}`;
}

/** Every finding has its three sentences in every language, with all their fields. */
function sayIt({ problem, fields }: Finding): void {
  for (const language of LANGUAGES) {
    for (const part of ["message", "found", "expected"] as const)
      saySentence(language, { text: `${problem}.${part}`, fields });
  }
}
