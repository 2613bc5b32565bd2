/** XML as OOXML parts need it: a small tree for the parts that we model, and the writing of elements. */
import { XmlDamage, XmlScanner } from "./xmlScanner";

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

/** The root element of the text. Throws XmlDamage. */
export function parseXml(xml: string): XmlElement {
  const scanner = new XmlScanner(xml);
  const stack: { element: XmlElement; start: number }[] = [];
  const root = blank("");
  let open = root;
  for (let token = scanner.next(); token; token = scanner.next()) {
    if (token === "text" || token === "cdata") open.text += scanner.text;
    else if (token === "close") {
      const closed = stack.pop();
      if (closed?.element.tag !== scanner.tag) throw new XmlDamage(`</${scanner.tag}>`);
      closed.element.raw = xml.slice(closed.start, scanner.end);
      open = stack.at(-1)?.element ?? root;
    } else if (token !== "other") {
      const element = { ...blank(scanner.tag), attrs: scanner.attributes() };
      open.children.push(element);
      if (token === "empty") element.raw = xml.slice(scanner.start, scanner.end);
      else {
        stack.push({ element, start: scanner.start });
        open = element;
      }
    }
  }
  const top = root.children[0];
  if (stack.length > 0 || !top) throw new XmlDamage("unfinished");
  return top;
}

function blank(tag: string): XmlElement {
  return { tag, attrs: {}, children: [], text: "", raw: "" };
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
function escapeAttribute(text: string): string {
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
