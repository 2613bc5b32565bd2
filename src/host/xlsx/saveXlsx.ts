/** The host's book as an .xlsx file. */
import { BooleanNumber, type ISheetDataValidationRule, type IWorksheetData } from "@univerjs/core";
import type { BookData, SheetExtras } from "../workbook/bookData";
import { carrierOf, type CarriedSheet, type Carrier } from "./carrier";
import { ensureDynamicMark } from "./cells/metadata";
import { TextTable } from "./cells/strings";
import { writeCells } from "./cells/writeCells";
import { writeCustomXml } from "./customXml";
import { NAMES, namesXml, type DefinedName } from "./names";
import { NEW_SHEET, newWorkbook, SHEET_CONTENT_TYPE } from "./newWorkbook";
import { RELATION, type Package } from "./package/parts";
import { cut, join, rawOf, replace, type Part } from "./package/sections";
import { child, childrenOf, element, parseXml } from "./package/xml";
import { zip } from "./package/zip";
import { writeProperties } from "./properties";
import { writeConditions } from "./rules/conditionalFormats";
import { CONDITIONAL_FORMATS, type ConditionalRule } from "./rules/conditionalRule";
import { VALIDATIONS, writeValidations } from "./rules/validations";
import { writeColumns } from "./sheet/columns";
import { writeComments, type ThreadNote } from "./sheet/comments";
import { writeLinks } from "./sheet/links";
import { writeMerges } from "./sheet/merges";
import { NOTES, readNotes, writeNotes, type SheetNotes } from "./sheet/notes";
import { RELATION_NAMESPACE } from "./sheet/order";
import { writePage } from "./sheet/page";
import { writeProtection } from "./sheet/protection";
import { highestTableId, TABLES, writeTables, type TableResource } from "./sheet/tables";
import { patched, put } from "./sheet/tree";
import { writeView } from "./sheet/view";
import { StyleTable } from "./styles/writeStyles";
import { Colours } from "./styles/colour";

const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "extLst",
];

/** The bytes of the book. What an opened file held and the host does not model is in them as it was. */
export async function saveXlsx(book: BookData): Promise<Uint8Array> {
  return zip(new BookWriter(book).write().entries());
}

class BookWriter {
  private readonly carrier: Carrier | undefined;
  private readonly parts: Package;
  private readonly workbook: string;
  private readonly stylesPart: string;
  private readonly styles: StyleTable;
  private readonly texts = new TextTable();
  private readonly colours: Colours;
  private dynamic: string | undefined;
  private lastTable: number;

  constructor(private readonly book: BookData) {
    this.carrier = carrierOf(book);
    const fresh = this.carrier ? undefined : newWorkbook();
    this.parts = this.carrier?.parts.copy() ?? (fresh as { parts: Package }).parts;
    this.workbook = this.carrier?.workbook ?? (fresh as { workbook: string }).workbook;
    this.stylesPart = this.parts.related(this.workbook, "styles")[0] ?? this.addStyles();
    const stylesXml = this.parts.text(this.stylesPart) ?? "";
    this.styles = new StyleTable(stylesXml, this.carrier?.styles, book.snapshot.styles);
    this.colours = this.carrier?.styles.colours ?? new Colours(undefined, parseXml(stylesXml));
    this.lastTable = highestTableId(
      this.parts,
      [...(this.carrier?.sheets.values() ?? [])].map((one) => one.part),
    );
  }

  write(): Package {
    const { parts, workbook, book } = this;
    const carried = new Map(book.snapshot.sheetOrder.map((id) => [id, this.sheet(id)]));
    for (const [id, sheet] of this.carrier?.sheets ?? []) {
      if (!carried.has(id)) parts.unrelate(workbook, "worksheet", sheet.part);
    }
    this.texts.save(parts, workbook, RELATION);
    parts.put(this.stylesPart, this.styles.xml());
    this.workbookXml(carried);
    // Excel builds the calculation chain anew; one that names a cell without a formula would need a repair.
    parts.unrelate(workbook, "calcChain");
    writeCustomXml(parts, workbook, book);
    writeProperties(parts, book.properties);
    this.forgetTitles();
    return parts;
  }

  private addStyles(): string {
    const { parts } = newWorkbook();
    const name = "xl/styles.xml";
    this.parts.put(name, parts.text(name) ?? "", parts.typeOf(name));
    this.parts.relate(this.workbook, `${RELATION}/styles`, name);
    return name;
  }

  /** Writes one sheet and answers where it stands in the package. */
  private sheet(id: string): { relation: string; sheetId: string | undefined } {
    const { parts, workbook, book } = this;
    const sheet = book.snapshot.sheets[id] ?? {};
    const extras = book.sheets[id];
    const carried = this.carrier?.sheets.get(id);
    const name = carried?.part ?? parts.freeName("xl/worksheets/sheet", ".xml");
    const part = cut((carried && parts.text(name)) || NEW_SHEET);
    if (!part.head.includes("xmlns:r="))
      part.head = part.head.replace(/>$/, ` xmlns:r="${RELATION_NAMESPACE}">`);
    if (!carried) parts.put(name, "", SHEET_CONTENT_TYPE);
    this.cells(part, sheet, extras);
    writeColumns(part, sheet, this.styles);
    writeView(part, sheet, extras?.selection, id === book.activeSheet, this.colours);
    writeMerges(part, sheet.mergeData ?? []);
    if (extras) writeProtection(part, extras.protection);
    if (extras) writePage(part, extras.pageLayout);
    writeLinks(part, parts, name, sheet);
    const threads = writeComments(parts, workbook, name, extras?.comments ?? []);
    this.rules(part, name, id, threads, carried);
    parts.put(name, join(part));
    return {
      relation: carried?.relation ?? parts.relate(workbook, `${RELATION}/worksheet`, name),
      sheetId: carried?.sheetId,
    };
  }

  private cells(part: Part, sheet: Partial<IWorksheetData>, extras: SheetExtras | undefined): void {
    const { xml, dimension } = writeCells(sheet, extras?.spills ?? [], {
      styles: this.styles,
      texts: this.texts,
      dynamicMark: () => (this.dynamic ??= ensureDynamicMark(this.parts, this.workbook)),
    });
    put(part, "sheetData", xml);
    put(part, "dimension", element("dimension", { ref: dimension }));
  }

  /** What Univer's plugins hold. A plugin that was not loaded has no say: its elements stay as they were. */
  private rules(
    part: Part,
    name: string,
    id: string,
    threads: readonly ThreadNote[],
    carried: CarriedSheet | undefined,
  ): void {
    const { parts } = this;
    const sheet = this.book.snapshot.sheets[id] ?? {};
    const conditions = this.resource<Record<string, ConditionalRule[]>>(CONDITIONAL_FORMATS);
    if (conditions) writeConditions(part, conditions[id] ?? [], carried?.conditions, this.styles, sheet);
    const validations = this.resource<Record<string, ISheetDataValidationRule[]>>(VALIDATIONS);
    if (validations) writeValidations(part, validations[id] ?? [], sheet);
    const held = this.resource<Record<string, SheetNotes>>(NOTES);
    const notes = held ? (held[id] ?? {}) : readNotes(parts, name).notes;
    writeNotes(part, parts, name, notes, threads, carried?.notes);
    const tables = this.resource<TableResource>(TABLES);
    if (tables) {
      writeTables(
        part,
        parts,
        name,
        tables[id]?.tables ?? [],
        carried?.tables,
        sheet,
        () => ++this.lastTable,
      );
    }
  }

  private resource<T>(name: string): T | undefined {
    const found = this.book.snapshot.resources?.find((one) => one.name === name);
    return found ? (JSON.parse(found.data || "{}") as T) : undefined;
  }

  private workbookXml(carried: ReadonlyMap<string, { relation: string; sheetId: string | undefined }>): void {
    const { parts, workbook, book } = this;
    const part = cut(parts.text(workbook) ?? "");
    const order = this.order();
    const visible = order.filter((id) => book.snapshot.sheets[id]?.hidden !== BooleanNumber.TRUE);
    const active = book.activeSheet && visible.includes(book.activeSheet) ? book.activeSheet : visible[0];
    replace(part, "sheets", [element("sheets", {}, this.sheetsXml(order, carried))], WORKBOOK_ORDER);
    this.viewXml(part, Math.max(0, order.indexOf(active ?? "")));
    const properties = rawOf(part, "workbookPr");
    const tree = properties ? parseXml(properties) : undefined;
    const date1904 = { date1904: book.date1904 ? 1 : undefined };
    replace(part, "workbookPr", [patched("workbookPr", tree, date1904) || "<workbookPr/>"], WORKBOOK_ORDER);
    this.protectionXml(part);
    const names = this.resource<Record<string, DefinedName>>(NAMES) ?? this.carrier?.names.names ?? {};
    replace(part, "definedNames", [namesXml(book, names, this.carrier?.names, order)], WORKBOOK_ORDER);
    parts.put(workbook, join(part));
  }

  /** Protection of the structure; the password's hash and what else the file says of it stay. */
  private protectionXml(part: Part): void {
    const raw = rawOf(part, "workbookProtection");
    const lockStructure = this.book.structureProtected ? 1 : undefined;
    const tree = raw ? parseXml(raw) : undefined;
    const only = Object.keys(tree?.attrs ?? {}).every(
      (name) => name.startsWith("workbook") || name === "lockStructure",
    );
    const xml = !lockStructure && only ? "" : patched("workbookProtection", tree, { lockStructure });
    replace(part, "workbookProtection", [xml], WORKBOOK_ORDER);
  }

  /** Ids of all sheets in order, chart sheets behind the neighbour that they had. */
  private order(): string[] {
    const order = [...this.book.snapshot.sheetOrder];
    for (const other of [...(this.carrier?.others ?? [])].reverse()) {
      order.splice(
        other.after === undefined ? 0 : order.indexOf(other.after) + 1 || order.length,
        0,
        other.id,
      );
    }
    return order;
  }

  private sheetsXml(
    order: readonly string[],
    carried: ReadonlyMap<string, { relation: string; sheetId: string | undefined }>,
  ): string {
    const { book } = this;
    const others = new Map(this.carrier?.others.map((one) => [one.id, one.raw]));
    const taken = [...carried.values()].map((one) => Number(one.sheetId ?? 0));
    let last = Math.max(0, ...taken, ...[...others.keys()].map((id) => Number(id.replace("sheet", ""))));
    return order
      .map((id) => {
        const place = carried.get(id);
        if (!place) return others.get(id) ?? "";
        const sheet = book.snapshot.sheets[id];
        const hidden = sheet?.hidden === BooleanNumber.TRUE;
        const state = book.sheets[id]?.visibility === "VeryHidden" ? "veryHidden" : "hidden";
        return element("sheet", {
          name: sheet?.name,
          sheetId: place.sheetId ?? ++last,
          state: hidden ? state : undefined,
          "r:id": place.relation,
        });
      })
      .join("");
  }

  private viewXml(part: Part, activeTab: number): void {
    const raw = rawOf(part, "bookViews");
    const views = raw ? parseXml(raw) : undefined;
    const attrs = { activeTab: activeTab || undefined, firstSheet: undefined };
    const first = patched("workbookView", child(views, "workbookView"), attrs) || "<workbookView/>";
    const rest = childrenOf(views, "workbookView").slice(1);
    const inside = first + rest.map((one) => one.raw).join("");
    replace(part, "bookViews", [element("bookViews", {}, inside)], WORKBOOK_ORDER);
  }

  /** The list of sheet names in docProps/app.xml would be stale; Excel writes it anew. */
  private forgetTitles(): void {
    const name = this.parts.related("", "extended-properties")[0];
    const xml = name && this.parts.text(name);
    if (!xml) return;
    const part = cut(xml);
    part.sections = part.sections.filter((one) => one.tag !== "HeadingPairs" && one.tag !== "TitlesOfParts");
    this.parts.put(name, join(part));
  }
}
