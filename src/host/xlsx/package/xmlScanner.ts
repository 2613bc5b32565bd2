/** The text is not well-formed XML. */
export class XmlDamage extends Error {}

/** What a token is. `other` is what no reader looks at: comments, declarations, processing instructions. */
export type XmlToken = "open" | "close" | "empty" | "text" | "cdata" | "other";

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Goes through XML from token to token and knows where each one stands, so that whoever rewrites a part can carry what it
 * does not model letter by letter. Nothing is copied out of the text until it is asked for. Throws XmlDamage where a token
 * is not well-formed; that tags match is held by whoever keeps them open (`skip` does).
 */
export class XmlScanner {
  kind: XmlToken = "other";
  /** Where the token at hand begins, and the place behind its last character. */
  start = 0;
  end = 0;
  private nameStart = 0;
  private nameEnd = 0;
  /** Four places an attribute: begin and end of its name, begin and end of its value. */
  private readonly places: number[] = [];
  private attributeCount = 0;

  constructor(
    readonly xml: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Goes to the next token and answers what it is; null at the end of the text. */
  next(): XmlToken | null {
    this.start = this.end;
    if (this.start >= this.xml.length) return null;
    if (this.xml.charCodeAt(this.start) !== LESS) this.readText();
    else this.readTag();
    return this.kind;
  }

  /** The name of the tag at hand as written, with its prefix. */
  get tag(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  /** Whether the tag at hand has that name. */
  isTag(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** The text at hand, entities decoded; a CDATA section's text as it stands. */
  get text(): string {
    if (this.kind === "cdata")
      return this.xml.slice(this.start + "<![CDATA[".length, this.end - "]]>".length);
    return decodeEntities(this.xml.slice(this.start, this.end));
  }

  /** The value of an attribute of the tag at hand; undefined where it has none of that name. */
  attribute(name: string): string | undefined {
    for (let at = 0; at < this.attributeCount; at += 4) {
      const from = this.places[at] as number;
      if ((this.places[at + 1] as number) - from === name.length && this.xml.startsWith(name, from)) {
        return this.valueAt(at);
      }
    }
    return undefined;
  }

  /** All attributes of the tag at hand. */
  attributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (let at = 0; at < this.attributeCount; at += 4) {
      attributes[this.xml.slice(this.places[at], this.places[at + 1])] = this.valueAt(at);
    }
    return attributes;
  }

  /** Goes behind the element whose start tag is at hand. Answers where its inside ends. */
  skip(): number {
    if (this.kind !== "open") return this.end;
    const open = [this.tag];
    for (let token = this.next(); token; token = this.next()) {
      if (token === "open") open.push(this.tag);
      if (token !== "close") continue;
      if (open.pop() !== this.tag) throw new XmlDamage(`</${this.tag}>`);
      if (open.length === 0) return this.start;
    }
    throw new XmlDamage(`<${open.at(-1) ?? ""}>`);
  }

  /** Goes behind the element whose start tag is at hand. Answers its inside as it stands. */
  inside(): string {
    const from = this.end;
    return this.kind === "open" ? this.xml.slice(from, this.skip()) : "";
  }

  /** Goes behind the element whose start tag is at hand. Answers the text directly inside, entities decoded. */
  content(): string {
    if (this.kind !== "open") return "";
    const tag = this.tag;
    let content = "";
    for (let token = this.next(); token; token = this.next()) {
      if (token === "text" || token === "cdata") content += this.text;
      else if (token === "open") this.skip();
      else if (token === "close") {
        if (this.tag !== tag) throw new XmlDamage(`</${this.tag}>`);
        return content;
      }
    }
    throw new XmlDamage(`<${tag}>`);
  }

  private valueAt(at: number): string {
    return decodeEntities(this.xml.slice(this.places[at + 2], this.places[at + 3]));
  }

  private readText(): void {
    const next = this.xml.indexOf("<", this.start);
    this.end = next < 0 ? this.xml.length : next;
    this.kind = "text";
  }

  private readTag(): void {
    switch (this.xml.charCodeAt(this.start + 1)) {
      case SLASH:
        return this.readEndTag();
      case QUESTION:
        return this.readUntil("?>", "other");
      case BANG:
        if (this.xml.startsWith("<!--", this.start)) return this.readUntil("-->", "other");
        if (this.xml.startsWith("<![CDATA[", this.start)) return this.readUntil("]]>", "cdata");
        return this.readUntil(">", "other");
      default:
        return this.readStartTag();
    }
  }

  private readUntil(last: string, kind: XmlToken): void {
    const at = this.xml.indexOf(last, this.start);
    if (at < 0) throw this.damage(this.start);
    this.end = at + last.length;
    this.kind = kind;
  }

  private readEndTag(): void {
    this.nameStart = this.start + 2;
    this.nameEnd = this.nameEndFrom(this.nameStart);
    const at = this.behindSpace(this.nameEnd);
    if (this.xml.charCodeAt(at) !== GREATER) throw this.damage(this.start);
    this.end = at + 1;
    this.kind = "close";
  }

  private readStartTag(): void {
    this.nameStart = this.start + 1;
    this.nameEnd = this.nameEndFrom(this.nameStart);
    this.attributeCount = 0;
    let at = this.nameEnd;
    for (;;) {
      const behind = this.behindSpace(at);
      const code = this.xml.charCodeAt(behind);
      if (code === GREATER || code === SLASH) return this.closeStartTag(behind, code);
      if (behind === at) throw this.damage(this.start);
      at = this.readAttribute(behind);
    }
  }

  private closeStartTag(at: number, code: number): void {
    const empty = code === SLASH;
    if (empty && this.xml.charCodeAt(at + 1) !== GREATER) throw this.damage(this.start);
    this.end = at + (empty ? 2 : 1);
    this.kind = empty ? "empty" : "open";
  }

  /** Notes where an attribute stands; answers the place behind it. */
  private readAttribute(from: number): number {
    const nameEnd = this.nameEndFrom(from);
    const equals = this.behindSpace(nameEnd);
    const open = this.behindSpace(equals + 1);
    const quote = this.xml.charCodeAt(open);
    const isQuoted = quote === QUOTE || quote === APOSTROPHE;
    const close = isQuoted ? this.xml.indexOf(quote === QUOTE ? '"' : "'", open + 1) : -1;
    if (this.xml.charCodeAt(equals) !== EQUALS || close < 0) throw this.damage(this.start);
    const at = this.attributeCount;
    this.places[at] = from;
    this.places[at + 1] = nameEnd;
    this.places[at + 2] = open + 1;
    this.places[at + 3] = close;
    this.attributeCount += 4;
    return close + 1;
  }

  private nameEndFrom(from: number): number {
    let at = from;
    while (at < this.xml.length && !endsName(this.xml.charCodeAt(at))) at++;
    if (at === from) throw this.damage(this.start);
    return at;
  }

  private behindSpace(from: number): number {
    let at = from;
    while (isSpace(this.xml.charCodeAt(at))) at++;
    return at;
  }

  private damage(at: number): XmlDamage {
    return new XmlDamage(`at ${at}`);
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}

function endsName(code: number): boolean {
  return code === EQUALS || code === GREATER || code === SLASH || code === LESS || isSpace(code);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** Text with its entities and character references decoded; what is neither stays as it stands. */
function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name: string = "") => {
      if (hex === undefined && decimal === undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}
