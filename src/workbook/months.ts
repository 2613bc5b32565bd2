import { monthOfDay, type Month } from "../units/month";
import type { WorkbookImage } from "./image";
import { locate, type Located } from "./locate";
import { matchName } from "./sheetNames";
import { ADJUSTMENTS, ATTENDANCE, LEAVE, OVERTIME, PERFORMANCE } from "./sheets";
import type { SheetDefinition } from "./sheets/definition";
import { findHeader } from "./header";
import { Table } from "./table";
import { readDay } from "./values/day";
import { readMoment } from "./values/instant";
import { readMonth } from "./values/month";
import type { Setting } from "./values/reading";

/** The sheets whose rows each belong to a month, and the field that says which. */
const DATED: readonly (readonly [SheetDefinition, string])[] = [
  [ATTENDANCE, "date"],
  [PERFORMANCE, "month"],
  [LEAVE, "start"],
  [OVERTIME, "date"],
  [ADJUSTMENTS, "month"],
];

/** A month with fewer rows than this part of the fullest one's is a slip or a beginning. */
const SUBSTANTIAL = 0.2;

/** The months that the workbook has rows of, likeliest to be closed first: the latest of the well filled ones. */
export function monthsOf(image: WorkbookImage): Month[] {
  const rows = new Map<Month, number>();
  const setting = { date1904: image.date1904, month: null };
  for (const [definition, field] of DATED) {
    for (const located of locatedFor(image, definition)) countRows(located, field, setting, rows);
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

function countRows(located: Located, field: string, setting: Setting, rows: Map<Month, number>): void {
  const table = new Table(located, setting, null);
  const column = located.definition.columns[field];
  for (const row of table.rows()) {
    const month = monthOfCell(column?.kind, table.cell(row, field), setting);
    if (month !== null) rows.set(month, (rows.get(month) ?? 0) + 1);
  }
}

function monthOfCell(
  kind: string | undefined,
  cell: Parameters<typeof readDay>[0],
  setting: Setting,
): Month | null {
  if (kind === "month") {
    const month = readMonth(cell, setting);
    return month.is === "value" ? month.value : null;
  }
  const moment = kind === "moment" ? readMoment(cell, setting) : readDay(cell, setting);
  if (moment.is !== "value") return null;
  return monthOfDay(typeof moment.value === "number" ? moment.value : moment.value.day);
}
