/**
 * Cell metadata (metadata.xml): Excel marks a dynamic array formula by `cm`, which leads there to a property of the
 * type XLDAPR (MS-XLSX 2.4.65). Other metadata of the file stays as it is.
 */
import { RELATION, XML_DECLARATION, type Package } from "../package/parts";
import { cut, join, rawOf, replace } from "../package/sections";
import { child, childrenOf, element, parseXml, type XmlElement } from "../package/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const TYPE_NAME = "XLDAPR";
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

const TYPE = element("metadataType", {
  name: TYPE_NAME,
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});

const PROPERTY =
  `<futureMetadata name="${TYPE_NAME}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_ARRAY}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/** The values of `cm` that mark a dynamic array. */
export function dynamicMarks(parts: Package, workbook: string): Set<string> {
  const name = parts.related(workbook, "sheetMetadata")[0];
  const xml = name && parts.text(name);
  return xml ? marksOf(parseXml(xml)) : new Set();
}

function marksOf(metadata: XmlElement): Set<string> {
  const types = childrenOf(child(metadata, "metadataTypes"), "metadataType").map((one) => one.attrs["name"]);
  const type = String(types.indexOf(TYPE_NAME) + 1);
  const marks = new Set<string>();
  childrenOf(child(metadata, "cellMetadata"), "bk").forEach((block, i) => {
    if (childrenOf(block, "rc").some((one) => one.attrs["t"] === type)) marks.add(String(i + 1));
  });
  return marks;
}

/** The value of `cm` for a dynamic array in a package that is being saved, put there when it is not yet. */
export function ensureDynamicMark(parts: Package, workbook: string): string {
  const existing = dynamicMarks(parts, workbook);
  for (const mark of existing) return mark;
  const old = parts.related(workbook, "sheetMetadata")[0];
  const name = old ?? "xl/metadata.xml";
  const part = cut((old && parts.text(old)) || `${XML_DECLARATION}<metadata xmlns="${MAIN}"/>`);
  const types = itemsOf(part, "metadataTypes");
  const cells = itemsOf(part, "cellMetadata");
  const futures = part.sections.filter((one) => one.tag === "futureMetadata").map((one) => one.raw);
  types.push(TYPE);
  cells.push(element("bk", {}, element("rc", { t: types.length, v: 0 })));
  replace(part, "metadataTypes", [element("metadataTypes", { count: types.length }, types.join(""))], ORDER);
  replace(part, "futureMetadata", [...futures, PROPERTY], ORDER);
  replace(part, "cellMetadata", [element("cellMetadata", { count: cells.length }, cells.join(""))], ORDER);
  parts.put(
    name,
    join(part),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  );
  if (!old) parts.relate(workbook, `${RELATION}/sheetMetadata`, name);
  return String(cells.length);
}

function itemsOf(part: Parameters<typeof rawOf>[0], tag: string): string[] {
  const raw = rawOf(part, tag);
  return raw ? parseXml(raw).children.map((one) => one.raw) : [];
}
