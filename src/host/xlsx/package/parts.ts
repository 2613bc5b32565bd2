/**
 * An Office Open XML package (ECMA-376 part 2): parts by name, the relations between them, their content types.
 * This is the carrier: a part that nobody replaces is saved byte for byte as it was opened.
 */
import { childrenOf, element, parseXml } from "./xml";

export const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const TYPES_PART = "[Content_Types].xml";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Relation {
  id: string;
  /** Full type URI. */
  type: string;
  /** As written in the file. */
  target: string;
  external: boolean;
}

export class Package {
  private readonly types = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  constructor(private readonly parts: Map<string, Uint8Array>) {
    if (!parts.has(TYPES_PART)) return;
    const root = parseXml(this.text(TYPES_PART) ?? "");
    for (const one of childrenOf(root, "Default")) {
      this.defaults.set((one.attrs["Extension"] ?? "").toLowerCase(), one.attrs["ContentType"] ?? "");
    }
    for (const one of childrenOf(root, "Override")) {
      this.types.set((one.attrs["PartName"] ?? "").replace(/^\//, ""), one.attrs["ContentType"] ?? "");
    }
  }

  /** A package of its own with the same parts: changing it leaves this one as it is. */
  copy(): Package {
    return new Package(new Map(this.parts));
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** A part as text, its byte order mark taken off. */
  text(name: string): string | undefined {
    const bytes = this.parts.get(name);
    if (!bytes) return undefined;
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts.get(name);
  }

  /** Content type of a part. */
  typeOf(name: string): string | undefined {
    return this.types.get(name) ?? this.defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  }

  /** Puts or replaces a part; `type` is needed for a new one whose extension has no default. */
  put(name: string, text: string, type?: string): void {
    this.parts.set(name, new TextEncoder().encode(text));
    if (type) this.types.set(name, type);
  }

  /** States the content type of an extension, e.g. `vml`. */
  defaultType(extension: string, type: string): void {
    if (!this.defaults.has(extension)) this.defaults.set(extension, type);
  }

  remove(name: string): void {
    this.parts.delete(name);
    this.types.delete(name);
    this.parts.delete(relationsPart(name));
  }

  /** The first free name of a numbered kind: `xl/tables/table` and `.xml` give `xl/tables/table3.xml`. */
  freeName(stem: string, extension: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}${extension}`;
      if (!this.parts.has(name)) return name;
    }
  }

  /** Relations of a part ("" for the package itself). */
  relations(source: string): Relation[] {
    const text = this.text(relationsPart(source));
    if (text === undefined) return [];
    return childrenOf(parseXml(text), "Relationship").map((one) => ({
      id: one.attrs["Id"] ?? "",
      type: one.attrs["Type"] ?? "",
      target: one.attrs["Target"] ?? "",
      external: one.attrs["TargetMode"] === "External",
    }));
  }

  /** Part names that relations of this kind (last word of the type) lead to. */
  related(source: string, kind: string): string[] {
    return this.relations(source)
      .filter((one) => !one.external && one.type.endsWith(`/${kind}`))
      .map((one) => resolve(source, one.target));
  }

  /** Target part or address of a relation id. */
  target(source: string, id: string): string | undefined {
    const relation = this.relations(source).find((one) => one.id === id);
    if (!relation) return undefined;
    return relation.external ? relation.target : resolve(source, relation.target);
  }

  /** Relates two parts (or a part and an outside address) and answers the relation's id. */
  relate(source: string, type: string, target: string, external = false): string {
    const relations = this.relations(source);
    const taken = new Set(relations.map((one) => one.id));
    let n = relations.length + 1;
    while (taken.has(`rId${n}`)) n++;
    relations.push({ id: `rId${n}`, type, target: external ? target : `/${target}`, external });
    this.setRelations(source, relations);
    return `rId${n}`;
  }

  setRelations(source: string, relations: Relation[]): void {
    if (relations.length === 0) {
      this.parts.delete(relationsPart(source));
      return;
    }
    const inside = relations.map((one) =>
      element("Relationship", {
        Id: one.id,
        Type: one.type,
        Target: one.target,
        TargetMode: one.external ? "External" : undefined,
      }),
    );
    const xml = element("Relationships", { xmlns: PACKAGE_RELATIONS }, inside.join("") || " ");
    this.parts.set(relationsPart(source), new TextEncoder().encode(XML_DECLARATION + xml));
  }

  /** Takes away the relations of this kind that lead to the part (all of the kind without a part). */
  unrelate(source: string, kind: string, target?: string): void {
    const kept = this.relations(source).filter((one) => {
      if (!one.type.endsWith(`/${kind}`)) return true;
      return target !== undefined && (one.external ? one.target : resolve(source, one.target)) !== target;
    });
    this.setRelations(source, kept);
  }

  /** All entries for the container, without the parts that no relation leads to any more. */
  entries(): Map<string, Uint8Array> {
    const alive = this.reachable();
    const kept = new Map<string, Uint8Array>();
    kept.set(TYPES_PART, new Uint8Array());
    for (const [name, bytes] of this.parts) {
      const owner = ownerOf(name);
      if (owner === undefined ? alive.has(name) : owner === "" || alive.has(owner)) kept.set(name, bytes);
    }
    kept.set(TYPES_PART, new TextEncoder().encode(this.typesXml(kept)));
    return kept;
  }

  private reachable(): Set<string> {
    const alive = new Set<string>();
    const waiting = [""];
    for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
      for (const one of this.relations(source)) {
        const name = one.external ? "" : resolve(source, one.target);
        if (!name || alive.has(name) || !this.parts.has(name)) continue;
        alive.add(name);
        waiting.push(name);
      }
    }
    return alive;
  }

  private typesXml(kept: Map<string, Uint8Array>): string {
    this.defaultType("rels", "application/vnd.openxmlformats-package.relationships+xml");
    this.defaultType("xml", "application/xml");
    const defaults = [...this.defaults].map(([Extension, ContentType]) =>
      element("Default", { Extension, ContentType }),
    );
    const overrides = [...this.types]
      .filter(([name]) => kept.has(name))
      .map(([name, ContentType]) => element("Override", { PartName: `/${name}`, ContentType }));
    return (
      XML_DECLARATION + element("Types", { xmlns: CONTENT_TYPES }, defaults.join("") + overrides.join(""))
    );
  }
}

/** Name of the part that holds a part's relations. */
function relationsPart(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** The part that a relations part belongs to; undefined for any other part. */
function ownerOf(name: string): string | undefined {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
  return match ? `${match[1]}${match[2]}` : undefined;
}

/** A relation's target as a part name. */
function resolve(source: string, target: string): string {
  const path = target.split("#")[0] ?? "";
  if (path.startsWith("/")) return path.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
