/** Threaded comments (MS-XLSX 2.6.205): read for the host, written back when it changed them. */
import type { SheetComment } from "../../workbook/bookData";
import { THREAD_NOTE } from "../sentences";
import { XML_DECLARATION, type Package } from "../package/parts";
import { child, childrenOf, element, escapeText, isOn, parseXml, type XmlElement } from "../package/xml";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const PERSON_RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/person";

/** Names of the people by their id in the file. */
export function readPersons(parts: Package, workbook: string): Map<string, string> {
  const persons = new Map<string, string>();
  for (const name of parts.related(workbook, "person")) {
    for (const one of childrenOf(parseXml(parts.text(name) ?? ""), "person")) {
      persons.set(one.attrs["id"] ?? "", one.attrs["displayName"] ?? "");
    }
  }
  return persons;
}

export function readComments(
  parts: Package,
  sheetPart: string,
  persons: ReadonlyMap<string, string>,
): SheetComment[] {
  const part = parts.related(sheetPart, "threadedComment")[0];
  if (!part) return [];
  const comments = new Map<string, SheetComment>();
  for (const one of childrenOf(parseXml(parts.text(part) ?? ""), "threadedComment")) {
    const author = persons.get(one.attrs["personId"] ?? "") ?? "";
    const content = child(one, "text")?.text ?? "";
    const parent = comments.get(one.attrs["parentId"] ?? "");
    if (parent) {
      parent.replies.push({ author, content });
      continue;
    }
    const id = one.attrs["id"] ?? "";
    comments.set(id, {
      id,
      cell: one.attrs["ref"] ?? "",
      author,
      content,
      replies: [],
      resolved: isOn(one.attrs["done"]),
    });
  }
  return [...comments.values()];
}

/** What an old reader is shown of a thread, as a note (notes.ts writes it). */
export interface ThreadNote {
  ref: string;
  id: string;
  text: string;
}

const CONTENT_TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const THREAD_RELATION = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Writes the threads of a sheet and answers what stands for them in the notes. Untouched threads keep their part. */
export function writeComments(
  parts: Package,
  workbook: string,
  sheetPart: string,
  comments: readonly SheetComment[],
): ThreadNote[] {
  const persons = new Persons(parts, workbook);
  const named = comments.map((one) => ({ ...one, id: GUID.test(one.id) ? one.id : newId() }));
  const notes = named.map((one) => ({ ref: one.cell, id: one.id, text: noteText(one) }));
  const opened = readComments(parts, sheetPart, persons.names);
  if (JSON.stringify(opened) === JSON.stringify(named)) return notes;
  const old = parts.related(sheetPart, "threadedComment")[0];
  if (named.length === 0) {
    parts.unrelate(sheetPart, "threadedComment");
    return notes;
  }
  const before = old ? childrenOf(parseXml(parts.text(old) ?? ""), "threadedComment") : [];
  const inside = named.map((one) => threadXml(one, before, persons)).join("");
  const name = old ?? parts.freeName("xl/threadedComments/threadedComment", ".xml");
  parts.put(name, XML_DECLARATION + element("ThreadedComments", { xmlns: NAMESPACE }, inside), CONTENT_TYPE);
  if (!old) parts.relate(sheetPart, THREAD_RELATION, name);
  persons.save();
  return notes;
}

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function noteText({ content, replies }: SheetComment): string {
  const answers = replies.map((one) => `${THREAD_NOTE.reply}\n    ${one.content}`);
  return [THREAD_NOTE.head, "", `${THREAD_NOTE.comment}\n    ${content}`, ...answers].join("\n");
}

/** A thread and its replies. What the file knew of them (dates, mentions) stays where the words are still the same. */
function threadXml(comment: SheetComment, before: readonly XmlElement[], persons: Persons): string {
  const left = before.filter((one) => (one.attrs["parentId"] ?? one.attrs["id"]) === comment.id);
  const take = (author: string, content: string, reply: boolean): XmlElement | undefined => {
    const at = left.findIndex(
      (one) =>
        (one.attrs["parentId"] !== undefined) === reply &&
        child(one, "text")?.text === content &&
        persons.names.get(one.attrs["personId"] ?? "") === author,
    );
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const write = (author: string, content: string, reply: boolean): string => {
    const old = take(author, content, reply);
    const attrs = {
      dT: new Date().toISOString().slice(0, 22),
      personId: persons.idOf(author),
      id: reply ? newId() : comment.id,
      parentId: reply ? comment.id : undefined,
      ...old?.attrs,
      done: !reply && comment.resolved ? 1 : undefined,
    };
    const inside = old
      ? old.children.map((one) => one.raw).join("")
      : element("text", {}, escapeText(content));
    return element("threadedComment", { ...attrs, ref: comment.cell }, inside);
  };
  const replies = comment.replies.map((one) => write(one.author, one.content, true));
  return write(comment.author, comment.content, false) + replies.join("");
}

/** The people who wrote comments, over the whole workbook. */
class Persons {
  readonly names: Map<string, string>;
  private readonly added: string[] = [];

  constructor(
    private readonly parts: Package,
    private readonly workbook: string,
  ) {
    this.names = readPersons(parts, workbook);
  }

  idOf(name: string): string {
    for (const [id, known] of this.names) if (known === name) return id;
    const id = newId();
    this.names.set(id, name);
    this.added.push(element("person", { displayName: name, id, userId: name, providerId: "None" }));
    return id;
  }

  save(): void {
    if (this.added.length === 0) return;
    const { parts, workbook } = this;
    const old = parts.related(workbook, "person")[0];
    const name = old ?? parts.freeName("xl/persons/person", ".xml");
    const kept = old ? childrenOf(parseXml(parts.text(old) ?? ""), "person").map((one) => one.raw) : [];
    const inside = [...kept, ...this.added].join("");
    const xml = XML_DECLARATION + element("personList", { xmlns: NAMESPACE }, inside);
    parts.put(name, xml, "application/vnd.ms-excel.person+xml");
    if (!old) parts.relate(workbook, PERSON_RELATION, name);
  }
}
