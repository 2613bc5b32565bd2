import { day, toSerial } from "../../../kinds/day";
import type { SheetDefinition } from "../../../workbook/sheets/definition";

/**
 * What a cell of the sample holds: a value, or a formula with the value that it gives; {field} in a formula stands for
 * the cell of that field in the same row.
 */
export type Cell = string | number | boolean | { formula: string; value: string | number };

/** A row of a sheet by field, with a key by which the story speaks of it. */
export interface SampleRow {
  key: string;
  cells: Readonly<Record<string, Cell>>;
  hidden?: boolean;
}

/** A sheet of the contract with its rows in order. */
export interface SampleSheet {
  definition: SheetDefinition;
  rows: readonly SampleRow[];
  /** Columns whose cells are merged from one row down to another. */
  merged: readonly { field: string; from: string; to: string }[];
}

/** "2026-03-05" as an Excel date. */
export function date(iso: string): number {
  return toSerial(day(iso), false);
}

/** "9:05" or "18:03:20" as an Excel time. */
export function time(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** "2026-03-05 9:05" as an Excel date-time. */
export function moment(text: string): number {
  const [iso = "", clock = "0:00"] = text.split(" ");
  return date(iso) + time(clock);
}
