/** Univer's styles back as cell formats: the file's own wherever a facet was not touched, new ones else. */
import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleBase,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
} from "@univerjs/core";
import type { CellExtras } from "../../workbook/bookData";
import { cut, join, rawOf, replace, type Part } from "../package/sections";
import { childrenOf, element, parseXml, type XmlElement } from "../package/xml";
import { argb } from "./colour";
import { canonical, type FileStyle } from "./fileStyle";
import { builtInId, FIRST_OWN_FORMAT } from "./numberFormats";
import { BORDER_LINES, HORIZONTAL, VERTICAL, type Styles } from "./readStyles";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

const ITEM = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
} as const;
type Collection = keyof typeof ITEM;

/** Facets of a style, each written to its own part of the style sheet. */
const FACETS = {
  font: ["ff", "fs", "bl", "it", "ul", "st", "cl", "va"],
  fill: ["bg"],
  border: ["bd"],
  number: ["n"],
  alignment: ["ht", "vt", "tb", "tr"],
} as const;
type Facet = keyof typeof FACETS;

/** The first format of every workbook. */
const DEFAULT: FileStyle = { xz: { xf: 0 } };

/** The style sheet while a workbook is being saved: grows by what the cells need. */
export class StyleTable {
  private readonly opened: readonly FileStyle[];
  private readonly protections: readonly CellExtras[];
  private readonly part: Part;
  private readonly items: Record<Collection, string[]>;
  private readonly formats: XmlElement[];
  private readonly added = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly styleIds = new Map<string, number>();
  private readonly defaultFont: string[];

  /** `opened` are the formats as they were read; none for a new workbook. */
  constructor(
    xml: string,
    opened: Pick<Styles, "formats" | "protections"> | undefined,
    private readonly styles: IWorkbookData["styles"],
  ) {
    this.opened = opened?.formats ?? [];
    this.protections = opened?.protections ?? [];
    this.part = cut(xml);
    const collections = Object.keys(ITEM) as Collection[];
    const trees = Object.fromEntries(collections.map((name) => [name, this.tree(name)]));
    this.items = Object.fromEntries(
      collections.map((name) => [name, childrenOf(trees[name], ITEM[name]).map((one) => one.raw)]),
    ) as Record<Collection, string[]>;
    this.formats = childrenOf(trees["cellXfs"], "xf");
    const font = childrenOf(trees["fonts"], "font")[Number(this.formats[0]?.attrs["fontId"] ?? 0)];
    this.defaultFont = font?.children.filter((one) => one.tag !== "scheme").map((one) => one.raw) ?? [];
    this.opened.forEach((style, index) => {
      const key = canonical([style, this.protections[index] ?? {}]);
      if (!this.known.has(key)) this.known.set(key, index);
    });
  }

  /**
   * Index of the cell format for a cell's style (an id of the snapshot's styles, or the style itself) and what it says
   * of protection.
   */
  formatOf(
    style: Nullable<FileStyle | string>,
    { locked = true, formulaHidden = false }: CellExtras = {},
  ): number {
    if (!style && locked && !formulaHidden) return 0;
    if (typeof style !== "string") return this.indexOf(style || DEFAULT, locked, formulaHidden);
    const key = `${style} ${locked} ${formulaHidden}`;
    let index = this.styleIds.get(key);
    if (index === undefined) {
      index = this.indexOf(this.styles[style] || DEFAULT, locked, formulaHidden);
      this.styleIds.set(key, index);
    }
    return index;
  }

  /** Index of the differential format for a conditional format's style. */
  differenceOf(style: IStyleBase): number {
    const format = style.n?.pattern;
    const numFmt = format
      ? element("numFmt", { numFmtId: this.numberFormat(format), formatCode: format })
      : "";
    return this.add("dxfs", element("dxf", {}, differenceXml(style, numFmt)));
  }

  /** styles.xml as it is now. */
  xml(): string {
    for (const name of Object.keys(ITEM) as Collection[]) {
      const items = this.items[name];
      const raw = rawOf(this.part, name);
      if (items.length === 0) continue;
      const attrs = { ...(raw ? parseXml(raw).attrs : {}), count: String(items.length) };
      replace(this.part, name, [element(name, attrs, items.join(""))], ORDER);
    }
    return join(this.part);
  }

  private tree(name: string): XmlElement | undefined {
    const raw = rawOf(this.part, name);
    return raw === undefined ? undefined : parseXml(raw);
  }

  private indexOf(style: FileStyle, locked: boolean, formulaHidden: boolean): number {
    const protection = { ...(locked ? {} : { locked }), ...(formulaHidden ? { formulaHidden } : {}) };
    const key = canonical([style, protection]);
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.build(style, protection);
      this.known.set(key, index);
    }
    return index;
  }

  private build(style: FileStyle, { locked, formulaHidden }: CellExtras): number {
    const base = this.opened[style.xz?.xf ?? 0];
    const xf = this.formats[base ? (style.xz?.xf ?? 0) : 0];
    // What a style made in the host leaves open is as in the workbook's first format.
    const open = (facet: Facet) => !style.xz && FACETS[facet].every((key) => !style[key]);
    const same = (facet: Facet) =>
      open(facet) || (base !== undefined && facetOf(base, facet) === facetOf(style, facet));
    const kept = (name: string) => Number(xf?.attrs[name] ?? 0);
    const numFmtId = same("number") ? kept("numFmtId") : this.numberFormat(style.n?.pattern);
    const fontId = same("font") ? kept("fontId") : this.add("fonts", this.fontXml(style));
    const fillId = same("fill") ? kept("fillId") : this.fill(style);
    const borderId = same("border") ? kept("borderId") : this.add("borders", borderXml(style));
    const keptAlignment = xf?.children.find((one) => one.tag === "alignment");
    const alignment = same("alignment") ? (keptAlignment?.raw ?? "") : alignmentXml(style, keptAlignment);
    const says = locked === false || formulaHidden;
    const protection = says
      ? element("protection", {
          locked: locked === false ? 0 : undefined,
          hidden: formulaHidden ? 1 : undefined,
        })
      : "";
    return this.add(
      "cellXfs",
      element(
        "xf",
        {
          ...xf?.attrs,
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: xf?.attrs["xfId"] ?? 0,
          applyNumberFormat: numFmtId ? "1" : xf?.attrs["applyNumberFormat"],
          applyFont: fontId ? "1" : xf?.attrs["applyFont"],
          applyFill: fillId ? "1" : xf?.attrs["applyFill"],
          applyBorder: borderId ? "1" : xf?.attrs["applyBorder"],
          applyAlignment: alignment ? "1" : undefined,
          applyProtection: says ? "1" : undefined,
        },
        alignment + protection,
      ),
    );
  }

  private fill(style: IStyleBase): number {
    const colour = argb(style.bg?.rgb);
    if (!colour) return 0;
    const inside = element("fgColor", { rgb: colour }) + element("bgColor", { indexed: 64 });
    return this.add("fills", element("fill", {}, element("patternFill", { patternType: "solid" }, inside)));
  }

  private numberFormat(pattern: string | undefined): number {
    const builtIn = pattern ? builtInId(pattern) : 0;
    if (builtIn !== undefined) return builtIn;
    const formats = this.items.numFmts.map((raw) => parseXml(raw).attrs);
    const existing = formats.find((one) => one["formatCode"] === pattern);
    if (existing) return Number(existing["numFmtId"]);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((one) => Number(one["numFmtId"]))) + 1;
    this.add("numFmts", element("numFmt", { numFmtId: id, formatCode: pattern }));
    return id;
  }

  /** Facts that the style does not state come from the workbook's default font. */
  private fontXml(style: IStyleBase): string {
    const defaultOf = (tag: string) => this.defaultFont.find((raw) => raw.startsWith(`<${tag} `)) ?? "";
    const name = style.ff ? element("name", { val: style.ff }) : defaultOf("name");
    const sameName = name === defaultOf("name");
    return element(
      "font",
      {},
      [
        ...decorations(style),
        style.va === BaselineOffset.SUPERSCRIPT ? element("vertAlign", { val: "superscript" }) : "",
        style.va === BaselineOffset.SUBSCRIPT ? element("vertAlign", { val: "subscript" }) : "",
        style.fs ? element("sz", { val: style.fs }) : defaultOf("sz"),
        argb(style.cl?.rgb) ? element("color", { rgb: argb(style.cl?.rgb) }) : defaultOf("color"),
        name,
        sameName ? defaultOf("family") : "",
        sameName ? defaultOf("charset") : "",
      ].join(""),
    );
  }

  /** Index of an item of a collection, put at its end when it is new. */
  private add(collection: Collection, xml: string): number {
    const key = `${collection} ${xml}`;
    let index = this.added.get(key);
    if (index === undefined) {
      index = this.items[collection].push(xml) - 1;
      this.added.set(key, index);
    }
    return index;
  }
}

function facetOf(style: IStyleData, facet: Facet): string {
  return canonical(FACETS[facet].map((key) => [key, style[key] ?? undefined]));
}

function decorations(style: IStyleBase): string[] {
  const toggle = (tag: string, value: BooleanNumber | undefined) =>
    value === undefined ? "" : element(tag, value === BooleanNumber.TRUE ? {} : { val: 0 });
  return [
    toggle("b", style.bl),
    toggle("i", style.it),
    toggle("strike", style.st?.s),
    style.ul?.s ? element("u", style.ul.t === TextDecoration.DOUBLE ? { val: "double" } : {}) : "",
  ];
}

function borderXml(style: IStyleBase): string {
  const sides = style.bd ?? {};
  const diagonal = sides.tl_br ?? sides.bl_tr;
  return element(
    "border",
    { diagonalUp: sides.bl_tr ? 1 : undefined, diagonalDown: sides.tl_br ? 1 : undefined },
    [
      sideXml("left", sides.l),
      sideXml("right", sides.r),
      sideXml("top", sides.t),
      sideXml("bottom", sides.b),
      sideXml("diagonal", diagonal),
    ].join(""),
  );
}

function sideXml(tag: string, side: Nullable<IBorderStyleData>): string {
  const style = Object.entries(BORDER_LINES).find(([, line]) => line === side?.s)?.[0];
  return style
    ? element(tag, { style }, element("color", { rgb: argb(side?.cl.rgb) ?? "FF000000" }))
    : element(tag);
}

function alignmentXml(style: IStyleData, kept: XmlElement | undefined): string {
  const angle = style.tr?.a ?? 0;
  const rotation = style.tr?.v ? 255 : angle < 0 ? -angle : angle > 0 ? angle + 90 : undefined;
  const attrs = {
    ...kept?.attrs,
    horizontal: Object.entries(HORIZONTAL).find(([, value]) => value === style.ht)?.[0],
    vertical: Object.entries(VERTICAL).find(([, value]) => value === style.vt)?.[0],
    wrapText: style.tb === WrapStrategy.WRAP ? 1 : undefined,
    textRotation: rotation,
  };
  return Object.values(attrs).some((value) => value !== undefined) ? element("alignment", attrs) : "";
}

function differenceXml(style: IStyleBase, numFmt: string): string {
  const colour = argb(style.cl?.rgb);
  const font = [...decorations(style), colour ? element("color", { rgb: colour }) : ""].join("");
  const fill = argb(style.bg?.rgb);
  const background = fill
    ? element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: fill }))
    : "";
  return [
    font ? element("font", {}, font) : "",
    numFmt,
    background ? element("fill", {}, background) : "",
    style.bd ? borderXml(style) : "",
  ].join("");
}
