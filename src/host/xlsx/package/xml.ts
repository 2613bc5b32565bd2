/**
 * XML as OOXML parts need it: a small tree for the parts that we model, and the cutting of a part into its top-level
 * elements as raw text, so that what we do not model is carried letter by letter.
 */

export interface XmlElement {
  /** Tag as written, with its prefix. */
  tag: string;
  attrs: Record<string, string>;
  children: XmlElement[];
  /** Text directly inside, entities decoded. */
  text: string;
  /** The element as it stands in the part. */
  raw: string;
}

/** The text is not well-formed XML. */
export class XmlDamage extends Error {}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root element of the text. Throws XmlDamage. */
export function parseXml(xml: string): XmlElement {
  const stack: { element: XmlElement; start: number }[] = [];
  const root = blank("");
  let open = root;
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end) throw new XmlDamage(`at ${end}`);
    end = match.index + match[0].length;
    const tag = match[3];
    if (tag === undefined) {
      if (match[1] !== undefined) open.text += match[1];
      else if (!match[0].startsWith("<")) open.text += decodeEntities(match[0]);
      continue;
    }
    if (match[2]) {
      const closed = stack.pop();
      if (!closed || closed.element.tag !== tag) throw new XmlDamage(`</${tag}>`);
      closed.element.raw = xml.slice(closed.start, end);
      open = stack.at(-1)?.element ?? root;
      continue;
    }
    const element = blank(tag);
    element.attrs = readAttributes(match[4] ?? "");
    open.children.push(element);
    if (match[5]) element.raw = match[0];
    else {
      stack.push({ element, start: match.index });
      open = element;
    }
  }
  const top = root.children[0];
  if (end !== xml.length || stack.length > 0 || !top) throw new XmlDamage("unfinished");
  return top;
}

function blank(tag: string): XmlElement {
  return { tag, attrs: {}, children: [], text: "", raw: "" };
}

/** Attributes of a start tag's inside. */
export function readAttributes(text: string): Record<string, string> {
  const attrs: Record<string, string> = {};
  for (const match of text.matchAll(ATTRIBUTE)) {
    attrs[match[1] as string] = decodeEntities(match[2] ?? match[3] ?? "");
  }
  return attrs;
}

/** First child of that tag. */
export function child(element: XmlElement | undefined, tag: string): XmlElement | undefined {
  return element?.children.find((one) => one.tag === tag);
}

/** Children of that tag. */
export function childrenOf(element: XmlElement | undefined, tag: string): XmlElement[] {
  return element?.children.filter((one) => one.tag === tag) ?? [];
}

/** xsd:boolean, with the schema's default where the attribute is missing. */
export function isOn(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its entities and character references decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(parseInt(name.slice(1), 10));
    return NAMED[name] ?? whole;
  });
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** For element content. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (c) => ESCAPES[c] as string) : text;
}

/** For attribute values; line ends are kept as references, or a reader would turn them into spaces. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n]/g, (c) => ESCAPES[c] as string);
}

/** What an element is written with: undefined attributes are left out, booleans are 1 and 0. */
export type AttributeValues = Record<string, string | number | boolean | undefined>;

/** An element as text; `inside` is XML already. Self-closed without it. */
export function element(tag: string, attrs: AttributeValues = {}, inside = ""): string {
  let head = `<${tag}`;
  for (const [name, value] of Object.entries(attrs)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value));
    head += ` ${name}="${text}"`;
  }
  return inside === "" ? `${head}/>` : `${head}>${inside}</${tag}>`;
}

/** OOXML's own escapes in strings: `_x000D_` for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function decodeOoxmlString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The reverse; text that looks like an escape is itself escaped. */
export function encodeOoxmlString(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\p{Cc}\ufffe\uffff]/gu, (c) => {
    const code = c.charCodeAt(0);
    const allowed = c === "\t" || c === "\n" || (code >= 0x7f && code < 0xfffe);
    return allowed ? c : `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
