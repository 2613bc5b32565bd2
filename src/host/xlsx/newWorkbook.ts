/** The parts of a workbook that no file stands behind. */
import { Package, RELATION, XML_DECLARATION } from "./package/parts";
import { MAIN_NAMESPACE, RELATION_NAMESPACE } from "./sheet/order";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Excel in Chinese writes new workbooks in this font. */
export const DEFAULT_FONT = { name: "等线", size: 11 };

export const NEW_SHEET =
  `${XML_DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

export const SHEET_CONTENT_TYPE = `${SPREADSHEET}.worksheet+xml`;

const STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
  `<fonts count="1"><font><sz val="${DEFAULT_FONT.size}"/><color rgb="FF000000"/><name val="${DEFAULT_FONT.name}"/><family val="2"/><charset val="134"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A package with a workbook and its styles, and the workbook's part name. */
export function newWorkbook(): { parts: Package; workbook: string } {
  const workbook = "xl/workbook.xml";
  const parts = new Package(new Map());
  parts.put(
    workbook,
    `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}"><workbookPr/>` +
      "<bookViews><workbookView/></bookViews><sheets/></workbook>",
    `${SPREADSHEET}.sheet.main+xml`,
  );
  parts.put("xl/styles.xml", STYLES, `${SPREADSHEET}.styles+xml`);
  parts.relate("", `${RELATION}/officeDocument`, workbook);
  parts.relate(workbook, `${RELATION}/styles`, "xl/styles.xml");
  return { parts, workbook };
}
