import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { columnName } from "../../../kinds/place";
import type { Column, ColumnNote } from "../../../workbook/sheets/definition";
import { HEADER_ROWS, placeOf } from "../place";
import type { Cell, SampleSheet } from "../story/row";
import { byIndex, cellOf, formulaCell } from "./cells";
import { HEADER_HEIGHT, ROW_HEIGHT, type Drawn } from "./drawn";
import { bare, MANNERS, WIDTHS } from "./looks";

/** Empty rows below the data, for the next entries; the columns' formats and lists are there already. */
const ROOM = 60;
const FROZEN = new Set(["id", "name", "month", "date", "order"]);

/** A sheet of the contract as a finance department would lay it out: header, frozen panes, formats, lists. */
export function drawContractSheet(
  sample: SampleSheet,
  notes: Readonly<Record<string, ColumnNote>> = {},
): Drawn {
  const { definition, rows } = sample;
  const columns = Object.entries(definition.columns);
  const rowCount = HEADER_ROWS + rows.length + ROOM;
  const frozen = frozenColumns(columns.map(([field]) => field));
  return {
    name: definition.zh,
    sheet: {
      rowCount,
      columnCount: Math.max(columns.length + 2, 12),
      cellData: cellsOf(sample),
      columnData: Object.fromEntries(
        columns.map(([field, column], index) => [
          index,
          { w: widthOf(field, column), s: bare(MANNERS[column.kind].look) },
        ]),
      ),
      rowData: {
        0: { h: HEADER_HEIGHT },
        ...Object.fromEntries(
          rows.flatMap(({ hidden }, index) =>
            hidden ? [[index + HEADER_ROWS, { hd: BooleanNumber.TRUE }]] : [],
          ),
        ),
      },
      defaultRowHeight: ROW_HEIGHT,
      freeze: { xSplit: frozen, ySplit: HEADER_ROWS, startRow: HEADER_ROWS, startColumn: frozen },
      mergeData: sample.merged.map(({ field, from, to }) => {
        const first = placeOf(sample, from, field);
        const last = placeOf(sample, to, field);
        return { startRow: first.row, endRow: last.row, startColumn: first.column, endColumn: last.column };
      }),
    },
    validations: columns.flatMap(([, column], index) => listOf(column, index, rowCount)),
    notes: {
      0: Object.fromEntries(
        columns.flatMap(([field], index) => (notes[field] ? [[index, notes[field].zh]] : [])),
      ),
    },
    extras: {
      pageLayout: {
        orientation: "Landscape",
        paperSize: "A4",
        printTitleRows: "$1:$1",
        fitToPagesWide: 1,
        fitToPagesTall: 0,
      },
    },
  };
}

function cellsOf({ definition, rows }: SampleSheet): IObjectMatrixPrimitiveType<ICellData> {
  const columns = Object.entries(definition.columns);
  const headers = columns.map(([, { zh, needed }]) => cellOf(zh, needed ? "required" : "optional"));
  const cells: Record<number, Record<number, ICellData>> = { 0: byIndex(headers) };
  rows.forEach(({ cells: values }, index) => {
    const row = index + HEADER_ROWS;
    cells[row] = byIndex(columns.map(([field, column]) => cellAt(values[field] ?? "", column, columns, row)));
  });
  return cells;
}

function cellAt(cell: Cell, column: Column, columns: readonly [string, Column][], row: number): ICellData {
  const { look } = MANNERS[column.kind];
  if (typeof cell !== "object") return cellOf(cell, look);
  const formula = cell.formula.replace(/\{(\w+)\}/g, (_, field: string) => {
    return `${columnName(columns.findIndex(([name]) => name === field))}${row + 1}`;
  });
  return formulaCell(formula, cell.value, look);
}

function widthOf(field: string, column: Column): number {
  return WIDTHS[field] ?? MANNERS[column.kind].width;
}

/** The leading columns that say whose and which row it is stay in view. */
function frozenColumns(fields: readonly string[]): number {
  const end = fields.findIndex((field) => !FROZEN.has(field));
  return end < 0 ? 0 : end;
}

/** A list to choose from; other words may be typed after a warning. */
function listOf({ choices, zh }: Column, index: number, rowCount: number): ISheetDataValidationRule[] {
  if (!choices) return [];
  const range = { startRow: HEADER_ROWS, endRow: rowCount - 1, startColumn: index, endColumn: index };
  return [
    {
      uid: `list-${index}`,
      type: DataValidationType.LIST,
      ranges: [range],
      formula1: choices.join(","),
      allowBlank: true,
      showDropDown: true,
      showErrorMessage: true,
      errorStyle: DataValidationErrorStyle.WARNING,
      errorTitle: zh,
      error: choices.join("、"),
    },
  ];
}
