/** Core document properties (docProps/core.xml), under office.js's names. */
import { XML_DECLARATION, type Package } from "./package/parts";
import { cut, join, replace } from "./package/sections";
import { element, escapeText, parseXml } from "./package/xml";

const TAGS: Readonly<Record<string, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  revisionNumber: "cp:revision",
  creationDate: "dcterms:created",
  category: "cp:category",
};

const RELATION_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const EMPTY =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';

export function readProperties(parts: Package): Record<string, string> {
  const name = parts.related("", "core-properties")[0];
  const xml = name && parts.text(name);
  if (!xml) return {};
  const children = parseXml(xml).children;
  const found = Object.entries(TAGS).map(([key, tag]) => [
    key,
    children.find((one) => one.tag === tag)?.text ?? "",
  ]);
  return Object.fromEntries(found.filter(([, text]) => text !== "")) as Record<string, string>;
}

/** Writes what differs; all else in the part stays. */
export function writeProperties(parts: Package, properties: Readonly<Record<string, string>>): void {
  const old = readProperties(parts);
  const changed = Object.keys(TAGS).filter((key) => (properties[key] ?? "") !== (old[key] ?? ""));
  if (changed.length === 0) return;
  const existing = parts.related("", "core-properties")[0];
  const name = existing ?? "docProps/core.xml";
  const part = cut((existing && parts.text(existing)) || XML_DECLARATION + EMPTY);
  for (const key of changed) {
    const tag = TAGS[key] as string;
    const attrs = tag.startsWith("dcterms:") ? { "xsi:type": "dcterms:W3CDTF" } : {};
    const text = properties[key];
    replace(part, tag, text ? [element(tag, attrs, escapeText(text))] : [], Object.values(TAGS));
  }
  parts.put(name, join(part), "application/vnd.openxmlformats-package.core-properties+xml");
  if (!existing) parts.relate("", RELATION_TYPE, name);
}
