import type { Month } from "../kinds/month";
import type { WorkbookImage } from "./image";
import { locate, type Located } from "./locate";
import { monthOfRow } from "./monthOfRow";
import { matchName } from "./sheetNames";
import { ADJUSTMENTS, ATTENDANCE, LEAVE, OVERTIME, PERFORMANCE } from "./sheets";
import type { SheetDefinition } from "./sheets/definition";
import { findHeader } from "./header";
import { Table } from "./table";
import type { CellContext } from "../kinds/reading";

/** The sheets whose rows show of which months a workbook is. */
const DATED: readonly SheetDefinition[] = [ATTENDANCE, PERFORMANCE, LEAVE, OVERTIME, ADJUSTMENTS];

/** A month with fewer rows than this part of the fullest one's is a slip or a beginning. */
const SUBSTANTIAL = 0.2;

/** The months that the workbook has rows of, likeliest to be closed first: the latest of the well filled ones. */
export function monthsOf(image: WorkbookImage): Month[] {
  const rows = new Map<Month, number>();
  const context = { date1904: image.date1904, month: null };
  for (const definition of DATED) {
    for (const located of locatedFor(image, definition)) countRows(located, context, rows);
  }
  const fullest = Math.max(0, ...rows.values());
  const isSubstantial = (month: Month) => (rows.get(month) ?? 0) >= fullest * SUBSTANTIAL;
  return [...rows.keys()].sort(
    (one, other) => Number(isSubstantial(other)) - Number(isSubstantial(one)) || other - one,
  );
}

/** The sheet of a definition, and those of its name for single months. */
function locatedFor(image: WorkbookImage, definition: SheetDefinition): Located[] {
  const located = locate(image, null, [definition]).found.get(definition);
  const ofMonths = image.sheets.flatMap((sheet) => {
    if (!matchName(sheet.name, definition)?.mark) return [];
    const header = findHeader(sheet, definition);
    return header ? [{ definition, sheet, header, ofMonth: true }] : [];
  });
  return located ? [located, ...ofMonths] : ofMonths;
}

function countRows(located: Located, context: CellContext, rows: Map<Month, number>): void {
  const table = new Table(located, context, null);
  for (const row of table.rows()) {
    const month = monthOfRow(table, row);
    if (month !== null) rows.set(month, (rows.get(month) ?? 0) + 1);
  }
}
