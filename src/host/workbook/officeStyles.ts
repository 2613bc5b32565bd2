import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";

/** Office.js's words for Univer's styles, both ways. Office.js's "General" is Univer's nothing. */
const HORIZONTAL: Record<string, HorizontalAlign | null> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.BOTH,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** A border's line in Univer is style and weight at once. */
const LINES: { line: BorderStyleTypes; style: string; weight: string }[] = [
  { line: BorderStyleTypes.THIN, style: "Continuous", weight: "Thin" },
  { line: BorderStyleTypes.HAIR, style: "Continuous", weight: "Hairline" },
  { line: BorderStyleTypes.MEDIUM, style: "Continuous", weight: "Medium" },
  { line: BorderStyleTypes.THICK, style: "Continuous", weight: "Thick" },
  { line: BorderStyleTypes.DASHED, style: "Dash", weight: "Thin" },
  { line: BorderStyleTypes.MEDIUM_DASHED, style: "Dash", weight: "Medium" },
  { line: BorderStyleTypes.DASH_DOT, style: "DashDot", weight: "Thin" },
  { line: BorderStyleTypes.MEDIUM_DASH_DOT, style: "DashDot", weight: "Medium" },
  { line: BorderStyleTypes.DASH_DOT_DOT, style: "DashDotDot", weight: "Thin" },
  { line: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, style: "DashDotDot", weight: "Medium" },
  { line: BorderStyleTypes.DOTTED, style: "Dot", weight: "Thin" },
  { line: BorderStyleTypes.DOUBLE, style: "Double", weight: "Thick" },
  { line: BorderStyleTypes.SLANT_DASH_DOT, style: "SlantDashDot", weight: "Medium" },
];

export type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

export const BLACK = "#000000";
/** Excel's standard font in Chinese workbooks, for cells that name none. */
export const STANDARD_FONT = { name: "等线", size: 11 } as const;

/** A border as office.js sees it. */
export interface Border {
  style: string;
  weight: string;
  color: string;
}

export function horizontalAlignment(style: IStyleData): string {
  return nameOf(HORIZONTAL, style.ht ?? null) ?? "General";
}

export function verticalAlignment(style: IStyleData): string {
  return nameOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM) ?? "Bottom";
}

/** The style change for an alignment; null when the word is unknown. */
export function horizontalStyle(word: unknown): IStyleData | null {
  const align = HORIZONTAL[String(word)];
  return align === undefined ? null : { ht: align };
}

export function verticalStyle(word: unknown): IStyleData | null {
  const align = VERTICAL[String(word)];
  return align === undefined ? null : { vt: align };
}

export function isWrapped(style: IStyleData): boolean {
  return style.tb === WrapStrategy.WRAP;
}

export function wrapStyle(wrap: boolean): IStyleData {
  return { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW };
}

export function border(style: IStyleData, side: Side): Border {
  const found: Nullable<IBorderStyleData> = style.bd?.[side];
  const line = LINES.find((one) => one.line === found?.s);
  if (!found || !line) return { style: "None", weight: "Thin", color: BLACK };
  return { style: line.style, weight: line.weight, color: color(found.cl.rgb) ?? BLACK };
}

/** Univer's border for office.js's words; null takes the border away; undefined when a word is unknown. */
export function borderData({ style, weight, color: rgb }: Border): IBorderStyleData | null | undefined {
  if (style === "None") return null;
  const line =
    LINES.find((one) => one.style === style && one.weight === weight) ??
    LINES.find((one) => one.style === style);
  return line && { s: line.line, cl: { rgb } };
}

export function borderStyle(side: Side, data: IBorderStyleData | null): IStyleData {
  return { bd: { [side]: data } };
}

/** "#RRGGBB" in capitals, from what Univer holds (also "rgb(1,2,3)" and short hex); null for none. */
export function color(rgb: Nullable<string>): string | null {
  if (!rgb) return null;
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(rgb);
  if (numbers) return hex(numbers.slice(1, 4).map(Number));
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const long = /^#?([0-9a-f]{6})$/i.exec(rgb);
  return long ? `#${(long[1] as string).toUpperCase()}` : null;
}

const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  purple: "#800080",
  pink: "#FFC0CB",
};

/** A colour as office.js takes it ("#FFA500", "FFA500", "orange"); null when it is none. */
export function parseColor(given: unknown): string | null {
  if (typeof given !== "string") return null;
  return NAMED[given.toLowerCase()] ?? color(given);
}

function hex(numbers: number[]): string {
  return `#${numbers.map((n) => n.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function nameOf<T>(words: Record<string, T>, value: T): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}
