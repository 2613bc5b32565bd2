/** Custom XML parts of the workbook, and the add-in's document settings, which stand in a part of our own. */
import { RELATION, XML_DECLARATION, type Package } from "./package/parts";
import { childrenOf, element, escapeText, parseXml } from "./package/xml";

/** Namespace of the part that holds Office.context.document.settings. */
const SETTINGS_NAMESPACE = "urn:xinze:settings";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const SETTINGS_ID = "{5A6D2F0E-7C1B-4E0A-9B52-58494E5A4501}";

export interface OpenedXml {
  customXml: { id: string; xml: string }[];
  settings: Record<string, string>;
}

interface FilePart {
  name: string;
  id: string;
  xml: string;
}

function fileParts(parts: Package, workbook: string): FilePart[] {
  return parts.related(workbook, "customXml").flatMap((name) => {
    const xml = parts.text(name);
    if (xml === undefined) return [];
    const properties = parts.related(name, "customXmlProps")[0];
    const id = /itemID="([^"]*)"/.exec((properties && parts.text(properties)) ?? "")?.[1] ?? name;
    return [{ name, id, xml }];
  });
}

export function readCustomXml(parts: Package, workbook: string): OpenedXml {
  const opened: OpenedXml = { customXml: [], settings: {} };
  for (const { id, xml } of fileParts(parts, workbook)) {
    if (isSettings(xml)) opened.settings = readSettings(xml);
    else opened.customXml.push({ id, xml });
  }
  return opened;
}

function isSettings(xml: string): boolean {
  return xml.includes(`xmlns="${SETTINGS_NAMESPACE}"`);
}

function readSettings(xml: string): Record<string, string> {
  const settings = childrenOf(parseXml(xml), "setting");
  return Object.fromEntries(settings.map((one) => [one.attrs["key"] ?? "", one.text]));
}

export function writeCustomXml(parts: Package, workbook: string, { customXml, settings }: OpenedXml): void {
  const wanted = customXml.map(({ id, xml }) => ({ id, xml }));
  if (Object.keys(settings).length > 0) wanted.push({ id: SETTINGS_ID, xml: settingsXml(settings) });
  const old = fileParts(parts, workbook);
  for (const one of old) {
    const kept = wanted.find((other) => other.id === one.id);
    if (!kept) parts.unrelate(workbook, "customXml", one.name);
    else if (kept.xml !== one.xml) parts.put(one.name, kept.xml);
  }
  for (const one of wanted) {
    if (!old.some((other) => other.id === one.id)) add(parts, workbook, one);
  }
}

function settingsXml(settings: Readonly<Record<string, string>>): string {
  const inside = Object.entries(settings).map(([key, json]) => element("setting", { key }, escapeText(json)));
  return XML_DECLARATION + element("settings", { xmlns: SETTINGS_NAMESPACE }, inside.join(""));
}

function add(parts: Package, workbook: string, { id, xml }: { id: string; xml: string }): void {
  const name = parts.freeName("customXml/item", ".xml");
  const properties = name.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  parts.put(name, xml);
  const attrs = { "ds:itemID": id, "xmlns:ds": PROPERTIES_NAMESPACE };
  parts.put(
    properties,
    XML_DECLARATION + element("ds:datastoreItem", attrs),
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  parts.relate(workbook, `${RELATION}/customXml`, name);
  parts.relate(name, `${RELATION}/customXmlProps`, properties);
}
