/** Threaded comments (MS-XLSX 2.1.8): read for the host, written back when it changed them. */
import type { SheetComment } from "../../book/bookData";
import { XML_DECLARATION, type Package } from "../package/parts";
import { child, childrenOf, element, escapeText, isOn, parseXml } from "../package/xml";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

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

/**
 * Takes out the threads that the host deleted, moves those that it moved, and notes what was settled. The host does
 * not start threads of its own: a comment that the file does not know is not written.
 */
export function writeComments(parts: Package, sheetPart: string, comments: readonly SheetComment[]): void {
  const part = parts.related(sheetPart, "threadedComment")[0];
  if (!part) return;
  const wanted = new Map(comments.map((one) => [one.id, one]));
  const kept = childrenOf(parseXml(parts.text(part) ?? ""), "threadedComment").flatMap((one) => {
    const comment = wanted.get(one.attrs["parentId"] ?? one.attrs["id"] ?? "");
    if (!comment) return [];
    const done = one.attrs["parentId"] ? undefined : comment.resolved ? 1 : undefined;
    const inside = one.children.map((inner) =>
      inner.tag === "text" ? element("text", {}, escapeText(inner.text)) : inner.raw,
    );
    return [element("threadedComment", { ...one.attrs, ref: comment.cell, done }, inside.join(""))];
  });
  if (kept.length === 0) parts.unrelate(sheetPart, "threadedComment");
  else parts.put(part, XML_DECLARATION + element("ThreadedComments", { xmlns: NAMESPACE }, kept.join("")));
}
