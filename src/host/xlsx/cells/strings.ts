/** The table of texts that a workbook's cells share (sharedStrings.xml). */
import { type Package, XML_DECLARATION } from "../package/parts";
import { decodeOoxmlString, encodeOoxmlString, escapeText } from "../package/xml";
import { XmlScanner, type XmlToken } from "../package/xmlScanner";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface SharedText {
  text: string;
  /** The item's inside when it holds more than one plain text: runs, phonetic hints. */
  rich?: string;
}

/** Texts of a part by index. */
export function readTexts(xml: string | undefined): SharedText[] {
  if (xml === undefined) return [];
  const scanner = new XmlScanner(xml);
  const texts: SharedText[] = [];
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (isElement(token) && scanner.isTag("si")) texts.push(readText(scanner.inside()));
  }
  return texts;
}

/** The inside of an `si` or `is` element: its text without the phonetic hints, and all of it where there is more. */
export function readText(inside: string): SharedText {
  const scanner = new XmlScanner(inside);
  let text = "";
  let isPlain = true;
  let elements = 0;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (!isElement(token)) continue;
    elements++;
    if (scanner.isTag("t")) text += decodeOoxmlString(scanner.content());
    else if (scanner.isTag("r")) isPlain = false;
    else {
      isPlain = false;
      scanner.skip();
    }
  }
  return isPlain && elements === 1 ? { text } : { text, rich: inside };
}

function isElement(token: XmlToken): boolean {
  return token === "open" || token === "empty";
}

/** Gathers the texts of a workbook that is being saved: each is written once. */
export class TextTable {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** Index of a plain text. */
  plain(text: string): number {
    const encoded = escapeText(encodeOoxmlString(text));
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    return this.rich(`<t${space}>${encoded}</t>`);
  }

  /** Index of a text with runs, given as the inside of its item. */
  rich(inside: string): number {
    this.uses++;
    let place = this.places.get(inside);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(inside, place);
    }
    return place;
  }

  /** Puts the part into the package (or takes it out when there are no texts). */
  save(parts: Package, workbook: string, relation: string): void {
    const old = parts.related(workbook, "sharedStrings")[0];
    if (this.places.size === 0) {
      parts.unrelate(workbook, "sharedStrings");
      return;
    }
    const name = old ?? "xl/sharedStrings.xml";
    const items = [...this.places.keys()].map((inside) => `<si>${inside}</si>`).join("");
    const head = `<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.places.size}">`;
    parts.put(
      name,
      `${XML_DECLARATION}${head}${items}</sst>`,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
    );
    if (!old) parts.relate(workbook, `${relation}/sharedStrings`, name);
  }
}
