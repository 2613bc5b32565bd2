/** Excel tables of a sheet as Univer's tables. What Univer lacks (style, totals, calculated columns) stays in the part. */
import type { IRange, IWorksheetData } from "@univerjs/core";
import { parseRange, rangeName } from "../address";
import { RELATION, XML_DECLARATION, type Package } from "../package/parts";
import { cut, join, rawOf, replace, type Part } from "../package/sections";
import {
  childrenOf,
  decodeOoxmlString,
  element,
  encodeOoxmlString,
  isOn,
  parseXml,
  type XmlElement,
} from "../package/xml";
import { MAIN_NAMESPACE } from "./order";
import { put } from "./tree";

/** Name of Univer's resource: sheet id → tables. */
export const TABLES = "SHEET_TABLE_PLUGIN";

/** A table as Univer's resource stores it (@univerjs/sheets-table 0.25). */
export interface Table {
  id: string;
  name: string;
  range: IRange;
  options: { showHeader?: boolean; showFooter?: boolean; tableStyleId?: string };
  filters: { tableColumnFilterList: unknown[] };
  columns: {
    id: string;
    displayName: string;
    dataType: string;
    formula: string;
    meta: object;
    style: object;
  }[];
  meta: object;
}

export type TableResource = Record<string, { tables: Table[]; tableFilteredOutRows: number[] }>;

/** Univer's table styles by number stand for Excel's families; the first is its default. */
const DEFAULT_STYLE = "TableStyleMedium2";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Tables of a sheet; `id` leads back to the part. */
export function readTables(
  parts: Package,
  sheetPart: string,
): { tables: Table[]; byId: Map<string, string> } {
  const byId = new Map<string, string>();
  const tables: Table[] = [];
  for (const name of parts.related(sheetPart, "table")) {
    const xml = parts.text(name);
    if (!xml) continue;
    const root = parseXml(xml);
    const range = parseRange(root.attrs["ref"] ?? "");
    if (!range) continue;
    const id = `table${root.attrs["id"] ?? byId.size + 1}`;
    byId.set(id, name);
    tables.push({
      id,
      name: root.attrs["displayName"] ?? root.attrs["name"] ?? id,
      range,
      options: {
        showHeader: isOn(root.attrs["headerRowCount"], true),
        showFooter: isOn(root.attrs["totalsRowCount"]),
        tableStyleId: "",
      },
      filters: { tableColumnFilterList: [] },
      columns: columnsOf(root).map((column, i) => ({
        id: `${id}-${i + 1}`,
        displayName: decodeOoxmlString(column.attrs["name"] ?? ""),
        dataType: "string",
        formula: "",
        meta: {},
        style: {},
      })),
      meta: {},
    });
  }
  return { tables, byId };
}

function columnsOf(table: XmlElement): XmlElement[] {
  return table.children
    .filter((one) => one.tag === "tableColumns")
    .flatMap((one) => childrenOf(one, "tableColumn"));
}

/** Writes the tables of one sheet; `nextId` numbers new ones through the workbook. */
export function writeTables(
  part: Part,
  parts: Package,
  sheetPart: string,
  tables: readonly Table[],
  byId: ReadonlyMap<string, string> | undefined,
  sheet: Partial<IWorksheetData>,
  nextId: () => number,
): void {
  const kept = new Set<string>();
  for (const table of tables) {
    const old = byId?.get(table.id);
    const name = old ?? parts.freeName("xl/tables/table", ".xml");
    const xml = (old && parts.text(old)) || newTable(table, nextId());
    parts.put(name, updated(xml, table, sheet), CONTENT_TYPE);
    if (!old) parts.relate(sheetPart, `${RELATION}/table`, name);
    kept.add(name);
  }
  for (const name of byId?.values() ?? []) {
    if (!kept.has(name)) parts.unrelate(sheetPart, "table", name);
  }
  const relations = parts.relations(sheetPart).filter((one) => one.type.endsWith("/table"));
  const inside = relations.map((one) => element("tablePart", { "r:id": one.id })).join("");
  put(part, "tableParts", inside ? element("tableParts", { count: relations.length }, inside) : "");
}

/** Number of the highest table in the package. */
export function highestTableId(parts: Package, sheetParts: readonly string[]): number {
  const names = sheetParts.flatMap((sheet) => parts.related(sheet, "table"));
  return Math.max(
    0,
    ...names.map((name) => Number(/<table\b[^>]*?\sid="(\d+)"/.exec(parts.text(name) ?? "")?.[1] ?? 0)),
  );
}

function newTable(table: Table, id: number): string {
  const attrs = {
    xmlns: MAIN_NAMESPACE,
    id,
    name: table.name,
    displayName: table.name,
    ref: rangeName(table.range),
  };
  const style = element("tableStyleInfo", {
    name: DEFAULT_STYLE,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  });
  const filter = element("autoFilter", { ref: rangeName(table.range) });
  return XML_DECLARATION + element("table", attrs, filter + style);
}

function updated(xml: string, table: Table, sheet: Partial<IWorksheetData>): string {
  const part = cut(xml);
  const root = parseXml(xml);
  const ref = rangeName(table.range);
  const attrs = { ...root.attrs, name: table.name, displayName: table.name, ref };
  part.head = part.head.replace(/<table\b[^>]*>$/, () => element("table", attrs).replace(/\/>$/, ">"));
  const filter = rawOf(part, "autoFilter");
  if (filter) {
    const body = { ...table.range, endRow: table.range.endRow - (table.options.showFooter ? 1 : 0) };
    const tree = parseXml(filter);
    const inside = tree.children.map((one) => one.raw).join("");
    replace(
      part,
      "autoFilter",
      [element("autoFilter", { ...tree.attrs, ref: rangeName(body) }, inside)],
      ORDER,
    );
  }
  replace(part, "tableColumns", [columnsXml(columnsOf(root), table, sheet)], ORDER);
  return join(part);
}

/** Excel repairs a file whose column names are not the texts of the header cells, or are not unique. */
function columnsXml(old: readonly XmlElement[], table: Table, sheet: Partial<IWorksheetData>): string {
  const count = table.range.endColumn - table.range.startColumn + 1;
  const taken = new Set<string>();
  let id = Math.max(0, ...old.map((one) => Number(one.attrs["id"])));
  const columns = Array.from({ length: count }, (_, i) => {
    const name = headerOf(table, sheet, i, taken);
    const kept =
      old.find((one) => decodeOoxmlString(one.attrs["name"] ?? "") === name) ??
      old[count === old.length ? i : -1];
    const inside = kept?.children.map((one) => one.raw).join("") ?? "";
    return element(
      "tableColumn",
      { ...kept?.attrs, id: kept?.attrs["id"] ?? ++id, name: encodeHeader(name) },
      inside,
    );
  });
  return element("tableColumns", { count }, columns.join(""));
}

function headerOf(table: Table, sheet: Partial<IWorksheetData>, i: number, taken: Set<string>): string {
  const header = table.options.showHeader === false ? undefined : sheet.cellData?.[table.range.startRow];
  const text =
    String(header?.[table.range.startColumn + i]?.v ?? "") ||
    (table.columns[i]?.displayName ?? "") ||
    `列${i + 1}`;
  let name = text;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${text}${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A line end inside a header is written as an escape in the table's part. */
function encodeHeader(name: string): string {
  return encodeOoxmlString(name).replace(/\n/g, "_x000a_");
}
