/**
 * A part cut into its root tag and its top-level elements as raw text. Elements that we model are replaced, put in
 * at the place that the schema orders, or taken out; all others stay as they came.
 */
import { XmlDamage } from "./xml";

export interface Section {
  tag: string;
  raw: string;
}

export interface Part {
  /** XML declaration and the root's start tag. */
  head: string;
  root: string;
  sections: Section[];
}

const START = /<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;

/** Cuts a part. Throws XmlDamage. */
export function cut(xml: string): Part {
  const rootAt = xml.search(/<[^?!]/);
  const root = startTag(xml, rootAt);
  const head = xml.slice(0, root.end);
  if (root.closed) return { head: `${head.replace(/\s*\/>$/, "")}>`, root: root.tag, sections: [] };
  const sections: Section[] = [];
  let at = root.end;
  for (;;) {
    at = xml.indexOf("<", at);
    if (at < 0) throw new XmlDamage("unfinished");
    if (xml.startsWith("</", at)) return { head, root: root.tag, sections };
    if (xml.startsWith("<!--", at)) {
      at = xml.indexOf("-->", at) + 3;
      continue;
    }
    const start = startTag(xml, at);
    const end = start.closed ? start.end : endOf(xml, start.tag, start.end);
    sections.push({ tag: start.tag, raw: xml.slice(at, end) });
    at = end;
  }
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

function startTag(xml: string, at: number): { tag: string; end: number; closed: boolean } {
  START.lastIndex = at;
  const match = at < 0 ? null : START.exec(xml);
  if (!match) throw new XmlDamage(`at ${at}`);
  return { tag: match[1] as string, end: START.lastIndex, closed: match[3] === "/" };
}

/** End of an element whose start tag ended at `from`, minding elements of the same tag inside it. */
function endOf(xml: string, tag: string, from: number): number {
  const close = `</${tag}`;
  const open = `<${tag}`;
  let depth = 1;
  let at = from;
  for (;;) {
    const nextClose = xml.indexOf(close, at);
    if (nextClose < 0) throw new XmlDamage(`<${tag}>`);
    for (
      let inner = nextOpen(xml, open, at, nextClose);
      inner >= 0;
      inner = nextOpen(xml, open, at, nextClose)
    ) {
      const start = startTag(xml, inner);
      if (!start.closed) depth++;
      at = start.end;
    }
    const end = xml.indexOf(">", nextClose) + 1;
    if (/[\s>]/.test(xml[nextClose + close.length] ?? "")) depth--;
    if (depth === 0) return end;
    at = end;
  }
}

function nextOpen(xml: string, open: string, from: number, before: number): number {
  for (let at = from; ; at++) {
    at = xml.indexOf(open, at);
    if (at < 0 || at >= before) return -1;
    if (/[\s/>]/.test(xml[at + open.length] ?? "")) return at;
  }
}
