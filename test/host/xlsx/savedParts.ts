import type { BookData } from "../../../src/host/workbook/bookData";
import { unzip } from "../../../src/host/xlsx/package/zip";
import { parseXml, type XmlElement } from "../../../src/host/xlsx/package/xml";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";

/** The parts of a saved book as text, each proved to be well-formed where it is XML. */
export async function savedParts(book: BookData): Promise<Map<string, string>> {
  const entries = await unzip(await saveXlsx(book));
  const parts = new Map([...entries].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  for (const [name, text] of parts) if (/\.(xml|rels|vml)$/.test(name)) parseXml(text);
  return parts;
}

/** All elements of a tag, however deep. */
export function elementsOf(xml: string | undefined, tag: string): XmlElement[] {
  const walk = (one: XmlElement): XmlElement[] => [
    ...(one.tag === tag ? [one] : []),
    ...one.children.flatMap(walk),
  ];
  return walk(parseXml(xml ?? "<none/>"));
}

/** A cell of a sheet's part as it was written. */
export function cellXml(xml: string | undefined, name: string): string | undefined {
  return elementsOf(xml, "c").find((one) => one.attrs["r"] === name)?.raw;
}

/** Replaces the data of one of Univer's resources. */
export function editResource<T>(book: BookData, name: string, edit: (data: T) => void): void {
  const found = book.snapshot.resources?.find((one) => one.name === name);
  const data = JSON.parse(found?.data || "{}") as T;
  edit(data);
  if (found) found.data = JSON.stringify(data);
  else (book.snapshot.resources ??= []).push({ name, data: JSON.stringify(data) });
}
