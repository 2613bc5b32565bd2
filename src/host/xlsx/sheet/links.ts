/** Links of cells. In the host they stand in the cell's custom data and move with it. */
import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData, Nullable } from "@univerjs/core";
import type { CellExtras, Hyperlink } from "../../workbook/bookData";
import { quoteSheet } from "../../workbook/address";
import { cellName, parseRange } from "../address";
import { customOf } from "../cells/custom";
import { RELATION, type Package } from "../package/parts";
import type { Part } from "../package/sections";
import { childrenOf, element } from "../package/xml";
import { put, treeOf } from "./tree";

/** A link over a larger area is only kept on this many of its cells. */
const MOST_LINKED_CELLS = 10_000;

export function readLinks(
  part: Part,
  parts: Package,
  sheetPart: string,
  cellData: IObjectMatrixPrimitiveType<ICellData>,
): void {
  const links = childrenOf(treeOf(part, "hyperlinks"), "hyperlink");
  if (links.length === 0) return;
  const targets = new Map(parts.relations(sheetPart).map((one) => [one.id, one.target]));
  for (const { attrs } of links) {
    const area = parseRange(attrs["ref"] ?? "");
    if (!area) continue;
    const link: Hyperlink = {};
    const target = targets.get(attrs["r:id"] ?? "");
    if (target) link.address = target;
    if (attrs["location"]) link.documentReference = attrs["location"];
    if (attrs["tooltip"]) link.screenTip = attrs["tooltip"];
    let left = MOST_LINKED_CELLS;
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn && left-- > 0; column++) {
        const cell = ((cellData[row] ??= {})[column] ??= {});
        const extras: CellExtras = { ...cell.custom, hyperlink: link };
        cell.custom = extras;
      }
    }
  }
}

export function writeLinks(
  part: Part,
  parts: Package,
  sheetPart: string,
  sheet: Partial<IWorksheetData>,
): void {
  parts.unrelate(sheetPart, "hyperlink");
  const relations = new Map<string, string>();
  const relationOf = (address: string): string => {
    let id = relations.get(address);
    if (id === undefined) {
      id = parts.relate(sheetPart, `${RELATION}/hyperlink`, address, true);
      relations.set(address, id);
    }
    return id;
  };
  const links: string[] = [];
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
      const link = cell ? customOf(cell).hyperlink : undefined;
      if (!link || (!link.address && !link.documentReference)) continue;
      links.push(
        element("hyperlink", {
          ref: cellName(Number(row), Number(column)),
          "r:id": link.address ? relationOf(link.address) : undefined,
          location: link.documentReference ? quotedLocation(link.documentReference) : undefined,
          tooltip: link.screenTip,
        }),
      );
    }
  }
  put(part, "hyperlinks", links.length > 0 ? element("hyperlinks", {}, links.join("")) : "");
}

/** `工资表 2026-03!B7` has to be `'工资表 2026-03'!B7` for Excel to follow it. */
function quotedLocation(reference: string): string {
  const bare = reference.replace(/^#/, "");
  const bang = bare.lastIndexOf("!");
  if (bang < 0 || bare.startsWith("'")) return bare;
  return `${quoteSheet(bare.slice(0, bang))}${bare.slice(bang)}`;
}
