import type { ICellData, Nullable } from "@univerjs/core";
import { formatArea, type Area } from "../../workbook/address";
import { cellType, hasContent } from "../../workbook/cellValue";
import type { Sheet } from "../../workbook/sheet";
import { bounded } from "../../workbook/styling";
import { OfficeError } from "../errors";

type Test = (cell: Nullable<ICellData>, row: number, column: number) => boolean;

/** Excel.SpecialCellValueType, which narrows constants and formulas. */
const VALUE_TYPES: Record<string, readonly string[]> = {
  All: ["Boolean", "Double", "Error", "String"],
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  NumbersText: ["Double", "String"],
};

/** The cells of a kind (visible, constants, formulas, blanks) inside the used part of areas, as few areas as rows allow. */
export function specialAreas(sheet: Sheet, areas: readonly Area[], kind: string, valueType = "All"): Area[] {
  const test = testOf(sheet, kind, valueType);
  return areas.flatMap((area) => {
    const within = kind === "Visible" ? bounded(sheet, area) : sheet.usedArea(area, true);
    return within ? collect(sheet, within, test) : [];
  });
}

function testOf(sheet: Sheet, kind: string, valueType: string): Test {
  const types = VALUE_TYPES[valueType];
  if (!types) throw new OfficeError("InvalidArgument");
  switch (kind) {
    case "Visible":
      return (_cell, row, column) => sheet.model.getRowVisible(row) && sheet.model.getColVisible(column);
    case "Blanks":
      return (cell) => !hasContent(cell);
    case "Constants":
      return (cell) => hasContent(cell) && !cell?.f && !cell?.si && types.includes(cellType(cell));
    case "Formulas":
      return (cell) => (!!cell?.f || !!cell?.si) && types.includes(cellType(cell));
    default:
      throw new OfficeError("InvalidArgument", `special cells of kind "${kind}" are not known here`);
  }
}

/** Runs of cells in a row, joined with equal runs of the row above. */
function collect(sheet: Sheet, within: Area, test: Test): Area[] {
  const found: Area[] = [];
  let open = new Map<string, Area>();
  sheet.read(within, test).forEach((line, r) => {
    const next = new Map<string, Area>();
    for (const [from, length] of runs(line)) {
      const key = `${from}:${length}`;
      const above = open.get(key);
      if (above) above.rows += 1;
      const run = above ?? { row: within.row + r, rows: 1, column: within.column + from, columns: length };
      if (!above) found.push(run);
      next.set(key, run);
    }
    open = next;
  });
  return found;
}

function runs(line: boolean[]): [from: number, length: number][] {
  const found: [number, number][] = [];
  line.forEach((yes, at) => {
    const last = found[found.length - 1];
    if (yes && last && last[0] + last[1] === at) last[1] += 1;
    else if (yes) found.push([at, 1]);
  });
  return found;
}

/** Addresses of areas as Excel writes them in one string. */
export function joinAddresses(sheetName: string, areas: readonly Area[]): string {
  return areas.map((area) => `${sheetName}!${formatArea(area)}`).join(",");
}
