/**
 * A part cut into its root tag and its top-level elements as raw text. Elements that we model are replaced, put in
 * at the place that the schema orders, or taken out; all others stay as they came.
 */
import { XmlDamage, XmlScanner } from "./xmlScanner";

interface Section {
  tag: string;
  raw: string;
}

export interface Part {
  /** XML declaration and the root's start tag. */
  head: string;
  root: string;
  sections: Section[];
}

/** Cuts a part. Throws XmlDamage. */
export function cut(xml: string): Part {
  const scanner = new XmlScanner(xml);
  let token = scanner.next();
  while (token === "text" || token === "other") token = scanner.next();
  if (token !== "open" && token !== "empty") throw new XmlDamage("unfinished");
  const head = xml.slice(0, scanner.end);
  const root = scanner.tag;
  if (token === "empty") return { head: `${head.replace(/\s*\/>$/, "")}>`, root, sections: [] };
  const sections: Section[] = [];
  for (token = scanner.next(); token; token = scanner.next()) {
    if (token === "close") return { head, root, sections };
    if (token !== "open" && token !== "empty") continue;
    const { tag, start } = scanner;
    scanner.skip();
    sections.push({ tag, raw: xml.slice(start, scanner.end) });
  }
  throw new XmlDamage("unfinished");
}

/** The part as text again. */
export function join(part: Part): string {
  return `${part.head}${part.sections.map((section) => section.raw).join("")}</${part.root}>`;
}

/** Raw text of the first section of that tag. */
export function rawOf(part: Part, tag: string): string | undefined {
  return part.sections.find((section) => section.tag === tag)?.raw;
}

/**
 * Puts `raws` in place of all sections of that tag; with none there, at the place that `order` (the schema's
 * sequence of tags) gives. An empty list takes them out.
 */
export function replace(part: Part, tag: string, raws: string[], order: readonly string[]): void {
  const first = part.sections.findIndex((section) => section.tag === tag);
  const rest = part.sections.filter((section) => section.tag !== tag);
  const at = first >= 0 ? first : placeOf(rest, tag, order);
  rest.splice(at, 0, ...raws.filter(Boolean).map((raw) => ({ tag, raw })));
  part.sections = rest;
}

function placeOf(sections: Section[], tag: string, order: readonly string[]): number {
  const rank = order.indexOf(tag);
  const later = sections.findIndex((section) => order.indexOf(section.tag) > rank);
  return later >= 0 ? later : sections.length;
}
