import type { Severity } from "../findings/finding";
import type { Look } from "../workbook/content";

/** How a look appears in Excel. Colours keep 4.5:1 against their fill, and nothing is told by colour alone. */
export interface Style {
  /** The number format of cells whose region names none. Text stays text: "0012" must not become 12. */
  numberFormat: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  size?: number;
  /** In points. */
  rowHeight?: number;
  grid?: boolean;
  wrap?: boolean;
  horizontal?: "Left" | "Center" | "Right";
}

const TEXT = "@";
/** Amounts of money with a thousands separator, 0 as a dash so that the amounts that are there stand out. */
const AMOUNT = '#,##0.00;[Red]-#,##0.00;"-"';

export const STYLES: Readonly<Record<Look, Style>> = {
  title: { numberFormat: TEXT, bold: true, size: 16, rowHeight: 24, horizontal: "Left" },
  subtitle: { numberFormat: TEXT, color: "#595959", horizontal: "Left" },
  header: {
    numberFormat: TEXT,
    fill: "#DDEBF7",
    color: "#1F3864",
    bold: true,
    grid: true,
    wrap: true,
    horizontal: "Center",
  },
  text: { numberFormat: TEXT, grid: true, horizontal: "Left" },
  wrapped: { numberFormat: TEXT, grid: true, wrap: true, horizontal: "Left" },
  amount: { numberFormat: AMOUNT, grid: true, horizontal: "Right" },
  count: { numberFormat: "General", grid: true, horizontal: "Center" },
  total: { numberFormat: AMOUNT, fill: "#F2F2F2", bold: true, grid: true, horizontal: "Right" },
  error: {
    numberFormat: TEXT,
    fill: "#FFC7CE",
    color: "#9C0006",
    bold: true,
    grid: true,
    horizontal: "Center",
  },
  warning: { numberFormat: TEXT, fill: "#FFEB9C", color: "#7F4F00", grid: true, horizontal: "Center" },
  info: { numberFormat: TEXT, fill: "#DDEBF7", color: "#1F4E79", grid: true, horizontal: "Center" },
};

/** How a flag shows on a cell, over the cell's own format. */
export interface FlagStyle {
  fill: string;
  color: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
}

/** One look for each severity: bold, underlined, italic, and a colour each. */
export const FLAG_STYLES: Readonly<Record<Severity, FlagStyle>> = {
  error: { fill: "#FFC7CE", color: "#9C0006", bold: true },
  warning: { fill: "#FFEB9C", color: "#7F4F00", underline: true },
  info: { fill: "#DDEBF7", color: "#1F4E79", italic: true },
};

/** Colour of the lines between cells. */
export const GRID_COLOR = "#BFBFBF";

/** Excel's column width in points, of a width in characters of the default font (7 pixels each, 5 of padding). */
export function pointsOf(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
