/** Defined names: global and sheet-scoped ones as Univer's resource, print areas and titles as page layout. */
import { quoteSheet, splitAddresses } from "../workbook/address";
import type { BookData, PageLayout } from "../workbook/bookData";
import { toFileFormula, toHostFormula } from "./formulas/form";
import { element, escapeText, isOn, type XmlElement } from "./package/xml";

/** Name of Univer's resource: id → name. */
export const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
/** What Univer writes as the scope of a name that holds in the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** A name as Univer's resource stores it (@univerjs/engine-formula 0.25). */
export interface DefinedName {
  id: string;
  name: string;
  formulaOrRefString: string;
  comment?: string;
  localSheetId?: string;
  hidden?: boolean;
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const REFERENCE = /^(?:(?:'(?:[^']|'')+'|[^'!"()]+)!)?\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i;

export interface OpenedNames {
  names: Record<string, DefinedName>;
  /** Names that Excel keeps for itself (filters …), with their sheet's id. */
  own: { sheet: string | undefined; raw: XmlElement }[];
}

/** Reads definedNames; print areas and titles go to the sheets' layouts. `sheetIds` are in the file's order. */
export function readNames(
  defined: readonly XmlElement[],
  sheetIds: readonly string[],
  pages: ReadonlyMap<string, PageLayout>,
): OpenedNames {
  const opened: OpenedNames = { names: {}, own: [] };
  for (const xml of defined) {
    const local = xml.attrs["localSheetId"];
    const sheet = local === undefined ? undefined : sheetIds[Number(local)];
    const name = xml.attrs["name"] ?? "";
    const page = sheet === undefined ? undefined : pages.get(sheet);
    if (page && name === PRINT_AREA) page.printArea = areaOf(xml.text);
    else if (page && name === PRINT_TITLES) readTitles(xml.text, page);
    else if (name.startsWith("_xlnm.")) opened.own.push({ sheet, raw: xml });
    else readName(xml, name, sheet, opened);
  }
  return opened;
}

function readName(xml: XmlElement, name: string, sheet: string | undefined, opened: OpenedNames): void {
  const id = `name${Object.keys(opened.names).length + 1}`;
  const text = toHostFormula(xml.text);
  const comment = xml.attrs["comment"];
  opened.names[id] = {
    id,
    name,
    formulaOrRefString: REFERENCE.test(xml.text) ? xml.text : text,
    localSheetId: sheet ?? WHOLE_WORKBOOK,
    ...(comment === undefined ? {} : { comment }),
    ...(isOn(xml.attrs["hidden"]) ? { hidden: true } : {}),
  };
}

function areaOf(text: string): string {
  return splitAddresses(text)
    .map((one) => one.slice(one.lastIndexOf("!") + 1).replace(/\$/g, ""))
    .join(",");
}

function readTitles(text: string, page: PageLayout): void {
  for (const one of splitAddresses(text)) {
    const area = one.slice(one.lastIndexOf("!") + 1);
    if (/^\$?\d/.test(area)) page.printTitleRows = area;
    else page.printTitleColumns = area;
  }
}

/** All definedName elements in Excel's order (by name), for the sheets as they stand now. */
export function namesXml(
  book: BookData,
  names: Readonly<Record<string, DefinedName>>,
  opened: OpenedNames | undefined,
  order: readonly string[],
): string {
  const written: { name: string; xml: string }[] = [];
  for (const one of Object.values(names)) {
    const local =
      one.localSheetId && one.localSheetId !== WHOLE_WORKBOOK ? order.indexOf(one.localSheetId) : undefined;
    if (local === -1) continue;
    const attrs = {
      name: one.name,
      localSheetId: local,
      hidden: one.hidden ? 1 : undefined,
      comment: one.comment || undefined,
    };
    written.push({
      name: one.name,
      xml: element("definedName", attrs, escapeText(toFileFormula(one.formulaOrRefString))),
    });
  }
  for (const { sheet, raw } of opened?.own ?? []) {
    const local = sheet === undefined ? undefined : order.indexOf(sheet);
    if (local === -1) continue;
    const name = raw.attrs["name"] ?? "";
    written.push({
      name,
      xml: element("definedName", { ...raw.attrs, localSheetId: local }, escapeText(raw.text)),
    });
  }
  order.forEach((id, local) => {
    const page = book.sheets[id]?.pageLayout;
    const sheet = quoteSheet(book.snapshot.sheets[id]?.name ?? "");
    const area = page?.printArea ? printArea(sheet, page.printArea) : "";
    const titles = [page?.printTitleColumns, page?.printTitleRows]
      .filter(Boolean)
      .map((one) => `${sheet}!${absolute(one as string)}`);
    if (area)
      written.push({
        name: PRINT_AREA,
        xml: element("definedName", { name: PRINT_AREA, localSheetId: local }, escapeText(area)),
      });
    if (titles.length === 0) return;
    const xml = element(
      "definedName",
      { name: PRINT_TITLES, localSheetId: local },
      escapeText(titles.join(",")),
    );
    written.push({ name: PRINT_TITLES, xml });
  });
  written.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return written.length > 0 ? element("definedNames", {}, written.map((one) => one.xml).join("")) : "";
}

function printArea(sheet: string, area: string): string {
  return area
    .split(",")
    .map((one) => `${sheet}!${absolute(one.slice(one.lastIndexOf("!") + 1))}`)
    .join(",");
}

/** `$A$1:$F$30` for `A1:F30`. */
function absolute(area: string): string {
  return area.replace(/\$?([A-Za-z]{1,3})?\$?(\d+)?/g, (_, column: string = "", row: string = "") => {
    return (column ? `$${column.toUpperCase()}` : "") + (row ? `$${row}` : "");
  });
}
