/** Cell formats and differential formats of styles.xml as Univer's styles. */
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
} from "@univerjs/core";
import type { CellExtras } from "../../workbook/bookData";
import { child, childrenOf, isOn, type XmlElement } from "../package/xml";
import { Colours } from "./colour";
import type { FileStyle } from "./fileStyle";
import { builtInFormat } from "./numberFormats";

export const BORDER_LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** What the readers of sheets need of the style sheet. */
export interface Styles {
  /** By index of the cell format. */
  formats: FileStyle[];
  /** By index of the cell format: what it says of protection, when it says anything. */
  protections: CellExtras[];
  /** By index of the differential format. */
  differences: IStyleBase[];
  colours: Colours;
}

/** All formats of a style sheet. */
export function readStyles(styleSheet: XmlElement, themeXml: string | undefined): Styles {
  const colours = new Colours(themeXml, styleSheet);
  const numbers = new Map(
    childrenOf(child(styleSheet, "numFmts"), "numFmt").map((one) => [
      Number(one.attrs["numFmtId"]),
      one.attrs["formatCode"] ?? "",
    ]),
  );
  const fonts = childrenOf(child(styleSheet, "fonts"), "font").map((one) => readFont(one, colours));
  const fills = childrenOf(child(styleSheet, "fills"), "fill").map((one) => readFill(one, colours));
  const borders = childrenOf(child(styleSheet, "borders"), "border").map((one) => readBorder(one, colours));
  const formats = childrenOf(child(styleSheet, "cellXfs"), "xf").map((xf, index): FileStyle => {
    const part = (name: string) => Number(xf.attrs[name] ?? 0);
    return {
      ...fonts[part("fontId")],
      ...fills[part("fillId")],
      ...borders[part("borderId")],
      ...readNumberFormat(part("numFmtId"), numbers.get(part("numFmtId"))),
      ...readAlignment(child(xf, "alignment")),
      xz: { xf: index },
    };
  });
  const differences = childrenOf(child(styleSheet, "dxfs"), "dxf").map((dxf) => readDifference(dxf, colours));
  const protections = childrenOf(child(styleSheet, "cellXfs"), "xf").map((xf) =>
    readProtection(child(xf, "protection")),
  );
  return { formats, protections, differences, colours };
}

/** A differential format (of a conditional format): only what it changes. */
function readDifference(dxf: XmlElement, colours: Colours): IStyleBase {
  const format = child(dxf, "numFmt");
  const pattern = child(child(dxf, "fill"), "patternFill");
  // In a differential format a solid fill's colour stands in bgColor, and patternType may be left out.
  const background = colours.rgb(child(pattern, "bgColor")) ?? colours.rgb(child(pattern, "fgColor"));
  return {
    ...readFont(child(dxf, "font"), colours),
    ...(background ? { bg: { rgb: background } } : {}),
    ...readBorder(child(dxf, "border"), colours),
    ...(format ? { n: { pattern: format.attrs["formatCode"] ?? "" } } : {}),
  };
}

function readProtection(protection: XmlElement | undefined): CellExtras {
  const extras: CellExtras = {};
  if (!isOn(protection?.attrs["locked"], true)) extras.locked = false;
  if (isOn(protection?.attrs["hidden"])) extras.formulaHidden = true;
  return extras;
}

function readFont(font: XmlElement | undefined, colours: Colours): IStyleBase {
  const style: IStyleBase = {};
  for (const one of font?.children ?? []) {
    const value = one.attrs["val"];
    const on = isOn(value, true) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    if (one.tag === "name") style.ff = value ?? null;
    if (one.tag === "sz") style.fs = Number(value);
    if (one.tag === "b") style.bl = on;
    if (one.tag === "i") style.it = on;
    if (one.tag === "strike") style.st = { s: on };
    if (one.tag === "u") style.ul = readUnderline(value ?? "single");
    if (one.tag === "vertAlign" && value === "superscript") style.va = BaselineOffset.SUPERSCRIPT;
    if (one.tag === "vertAlign" && value === "subscript") style.va = BaselineOffset.SUBSCRIPT;
    const colour = one.tag === "color" ? colours.rgb(one) : undefined;
    if (colour) style.cl = { rgb: colour };
  }
  return style;
}

function readUnderline(value: string): IStyleBase["ul"] {
  if (value === "none") return { s: BooleanNumber.FALSE };
  return value.startsWith("double")
    ? { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE }
    : { s: BooleanNumber.TRUE };
}

function readFill(fill: XmlElement, colours: Colours): IStyleBase {
  const gradient = child(child(fill, "gradientFill"), "stop");
  const pattern = child(fill, "patternFill");
  const type = pattern?.attrs["patternType"] ?? "none";
  const colour = gradient
    ? colours.rgb(child(gradient, "color"))
    : type === "none"
      ? undefined
      : colours.rgb(child(pattern, type === "solid" ? "fgColor" : "bgColor"));
  return colour ? { bg: { rgb: colour } } : {};
}

function readBorder(border: XmlElement | undefined, colours: Colours): IStyleBase {
  if (!border) return {};
  const sides: IBorderData = {};
  const line = (tag: string): IBorderStyleData | undefined => {
    const side = child(border, tag);
    const kind = BORDER_LINES[side?.attrs["style"] ?? ""];
    return kind === undefined
      ? undefined
      : { s: kind, cl: { rgb: colours.rgb(child(side, "color")) ?? "#000000" } };
  };
  const left = line("left") ?? line("start");
  const right = line("right") ?? line("end");
  const top = line("top");
  const bottom = line("bottom");
  const diagonal = line("diagonal");
  if (left) sides.l = left;
  if (right) sides.r = right;
  if (top) sides.t = top;
  if (bottom) sides.b = bottom;
  if (diagonal && isOn(border.attrs["diagonalDown"])) sides.tl_br = diagonal;
  if (diagonal && isOn(border.attrs["diagonalUp"])) sides.bl_tr = diagonal;
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

function readNumberFormat(id: number, own: string | undefined): IStyleBase {
  const pattern = own ?? builtInFormat(id);
  return pattern && !/^general$/i.test(pattern) ? { n: { pattern } } : {};
}

function readAlignment(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const style: IStyleData = {};
  const horizontal = alignment.attrs["horizontal"] ?? "";
  const ht = horizontal === "centerContinuous" ? HorizontalAlign.CENTER : HORIZONTAL[horizontal];
  const vt = VERTICAL[alignment.attrs["vertical"] ?? ""];
  if (ht) style.ht = ht;
  if (vt) style.vt = vt;
  if (isOn(alignment.attrs["wrapText"])) style.tb = WrapStrategy.WRAP;
  const rotation = Number(alignment.attrs["textRotation"] ?? 0);
  if (rotation === 255) style.tr = { a: 0, v: BooleanNumber.TRUE };
  // A file counts 1–90 upwards and 91–180 downwards; Univer counts downwards as positive.
  else if (rotation) style.tr = { a: rotation <= 90 ? -rotation : rotation - 90 };
  return style;
}
