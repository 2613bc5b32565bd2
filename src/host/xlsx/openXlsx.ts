/** An .xlsx file as the host's book. */
import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { BookData, CellExtras, PageLayout, SheetExtras, SheetVisibility } from "../workbook/bookData";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/address";
import { Carrier, type CarriedSheet, type OtherSheet } from "./carrier";
import { dynamicMarks } from "./cells/metadata";
import { readCells } from "./cells/readCells";
import { readTexts, type SharedText } from "./cells/strings";
import { readCustomXml } from "./customXml";
import { NAMES, readNames } from "./names";
import { damageIsProblem, openPackage } from "./package/open";
import type { Package } from "./package/parts";
import { cut, rawOf } from "./package/sections";
import { child, childrenOf, isOn, parseXml, type XmlElement } from "./package/xml";
import { fileProblem } from "./problem";
import { readProperties } from "./properties";
import { readConditions } from "./rules/conditionalFormats";
import { CONDITIONAL_FORMATS, type ConditionalRule } from "./rules/conditionalRule";
import { readValidations, VALIDATIONS } from "./rules/validations";
import { readColumns } from "./sheet/columns";
import { readComments, readPersons } from "./sheet/comments";
import { readLinks } from "./sheet/links";
import { mergesOf } from "./sheet/merges";
import { NOTES, readNotes, type SheetNotes } from "./sheet/notes";
import { readPage } from "./sheet/page";
import { readProtection } from "./sheet/protection";
import { readTables, TABLES, type TableResource } from "./sheet/tables";
import { readView } from "./sheet/view";
import { readStyles, type Styles } from "./styles/readStyles";

/** Empty rows and columns that the host's grid shows beyond those in use. */
const ROOM = { rows: 60, columns: 6 };
const LEAST = { rows: 100, columns: 26 };

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Univer's id of the book; one is open at a time. */
const BOOK_ID = "book";

/**
 * Reads the bytes of an .xlsx (or .xlsm, .xltx) file.
 * @throws FileProblem for what is no such file, is protected by a password, or is damaged.
 */
export async function openXlsx(bytes: Uint8Array): Promise<BookData> {
  const { parts, workbook } = await openPackage(bytes);
  return damageIsProblem(async () => readBook(parts, workbook));
}

function readBook(parts: Package, workbook: string): BookData {
  const root = parseXml(parts.text(workbook) ?? "");
  const reader = new SheetReader(parts, workbook);
  const listed = childrenOf(child(root, "sheets"), "sheet");
  const ids = listed.map((one) => `sheet${one.attrs["sheetId"]}`);
  const sheets = new Map<string, CarriedSheet>();
  const others: OtherSheet[] = [];
  const snapshot: IWorkbookData = {
    id: BOOK_ID,
    name: "",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [],
    sheets: {},
    defaultStyle: reader.defaultStyle(),
  };
  const extras: Record<string, SheetExtras> = {};
  listed.forEach((one, i) => {
    const id = ids[i] as string;
    const relation = one.attrs["r:id"] ?? "";
    const part = parts.target(workbook, relation);
    if (!part || !parts.related(workbook, "worksheet").includes(part)) {
      others.push({ id, raw: one.raw, after: snapshot.sheetOrder.at(-1) });
      return;
    }
    if (!parts.has(part)) throw fileProblem("FileDamaged", { part: one.attrs["name"] ?? part });
    const read = reader.sheet(id, part, one);
    snapshot.sheetOrder.push(id);
    snapshot.sheets[id] = read.sheet;
    extras[id] = read.extras;
    sheets.set(id, { ...read.carried, relation, sheetId: one.attrs["sheetId"] ?? "" });
  });
  snapshot.styles = reader.usedStyles();
  const pages = new Map<string, PageLayout>(Object.entries(extras).map(([id, one]) => [id, one.pageLayout]));
  const names = readNames(childrenOf(child(root, "definedNames"), "definedName"), ids, pages);
  snapshot.resources = [
    { name: NAMES, data: JSON.stringify(names.names) },
    { name: CONDITIONAL_FORMATS, data: JSON.stringify(reader.conditions) },
    { name: VALIDATIONS, data: JSON.stringify(reader.validations) },
    { name: TABLES, data: JSON.stringify(reader.tables) },
    { name: NOTES, data: JSON.stringify(reader.notes) },
  ];
  const view = child(child(root, "bookViews"), "workbookView");
  return {
    snapshot,
    activeSheet: activeSheet(ids[Number(view?.attrs["activeTab"] ?? 0)], snapshot),
    sheets: extras,
    date1904: isOn(child(root, "workbookPr")?.attrs["date1904"]),
    structureProtected: isOn(child(root, "workbookProtection")?.attrs["lockStructure"]),
    ...readCustomXml(parts, workbook),
    properties: readProperties(parts),
    carrier: new Carrier(parts, workbook, reader.styles, sheets, others, names),
  };
}

function activeSheet(tab: string | undefined, snapshot: IWorkbookData): string | undefined {
  if (tab !== undefined && snapshot.sheets[tab]) return tab;
  return snapshot.sheetOrder.find((id) => snapshot.sheets[id]?.hidden !== BooleanNumber.TRUE);
}

class SheetReader {
  readonly styles: Styles;
  readonly conditions: Record<string, ConditionalRule[]> = {};
  readonly validations: Record<string, ReturnType<typeof readValidations>> = {};
  readonly tables: TableResource = {};
  readonly notes: Record<string, SheetNotes> = {};
  private readonly texts: SharedText[];
  private readonly dynamic: Set<string>;
  private readonly persons: Map<string, string>;
  private readonly used = new Set<number>();
  private readonly protections: (CellExtras | undefined)[];

  constructor(
    private readonly parts: Package,
    workbook: string,
  ) {
    const related = (kind: string) => {
      const name = parts.related(workbook, kind)[0];
      return name === undefined ? undefined : parts.text(name);
    };
    this.styles = readStyles(parseXml(related("styles") ?? "<styleSheet/>"), related("theme"));
    this.protections = this.styles.protections.map((one) => (Object.keys(one).length > 0 ? one : undefined));
    this.texts = readTexts(related("sharedStrings"));
    this.dynamic = dynamicMarks(parts, workbook);
    this.persons = readPersons(parts, workbook);
  }

  defaultStyle(): IWorkbookData["defaultStyle"] {
    const { ff, fs } = this.styles.formats[0] ?? {};
    return { ...(ff ? { ff } : {}), ...(fs ? { fs } : {}) };
  }

  usedStyles(): IWorkbookData["styles"] {
    return Object.fromEntries(
      [...this.used].map((index) => [styleId(index), this.styles.formats[index] ?? {}]),
    );
  }

  sheet(
    id: string,
    partName: string,
    listed: XmlElement,
  ): {
    sheet: Partial<IWorksheetData>;
    extras: SheetExtras;
    carried: Omit<CarriedSheet, "relation" | "sheetId">;
  } {
    const part = cut(this.parts.text(partName) ?? "");
    const view = readView(part, this.styles.colours);
    const columns = readColumns(part, MAX_COLUMNS, this);
    const cells = readCells(rawOf(part, "sheetData") ?? "", {
      texts: this.texts,
      styleOf: (format) => this.styleOf(format),
      protectionOf: (format) => this.protectionOf(format),
      columns: columns.columnData,
      dynamic: this.dynamic,
    });
    readLinks(part, this.parts, partName, cells.cellData);
    const mergeData = mergesOf(part);
    const size = sizeOf(cells.rows, cells.columns, mergeData);
    // Columns beyond the grid stay in the file (columns.ts writes them back from there).
    const within = Object.entries(columns.columnData).filter(([column]) => Number(column) < size.columnCount);
    const conditions = readConditions(part, this.styles, size);
    const notes = readNotes(this.parts, partName);
    const tables = readTables(this.parts, partName);
    this.conditions[id] = conditions.rules;
    this.validations[id] = readValidations(part, size);
    this.notes[id] = notes.notes;
    if (tables.tables.length > 0) this.tables[id] = { tables: tables.tables, tableFilteredOutRows: [] };
    const visibility = VISIBILITY[listed.attrs["state"] ?? ""] ?? "Visible";
    const { selection, ...shown } = view;
    return {
      sheet: {
        id,
        name: listed.attrs["name"] ?? "",
        hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        ...shown,
        ...size,
        ...columns,
        columnData: Object.fromEntries(within),
        mergeData,
        cellData: cells.cellData,
        rowData: cells.rowData,
      },
      extras: {
        visibility,
        pageLayout: readPage(part),
        protection: readProtection(part),
        comments: readComments(this.parts, partName, this.persons),
        ...(selection ? { selection } : {}),
        spills: cells.spills,
      },
      carried: { part: partName, conditions: conditions.opened, notes: notes.opened, tables: tables.byId },
    };
  }

  /** Style id of a cell format, which is in use from now on. */
  styleOf(format: number): string {
    this.used.add(format);
    return styleId(format);
  }

  protectionOf(format: number): CellExtras | undefined {
    return this.protections[format];
  }
}

function styleId(index: number): string {
  return `x${index}`;
}

function sizeOf(
  rows: number,
  columns: number,
  merges: readonly { endRow: number; endColumn: number }[],
): { rowCount: number; columnCount: number } {
  const lastRow = Math.max(rows, ...merges.map((one) => one.endRow + 1));
  const lastColumn = Math.max(columns, ...merges.map((one) => one.endColumn + 1));
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST.rows, lastRow + ROOM.rows)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, lastColumn + ROOM.columns)),
  };
}
