/** Notes (the old comments) of a sheet as Univer's notes. Their boxes are shapes of a legacy drawing (VML). */
import { cellName, parseRange } from "../address";
import { RELATION, XML_DECLARATION, type Package } from "../package/parts";
import type { Part } from "../package/sections";
import {
  child,
  childrenOf,
  element,
  encodeOoxmlString,
  escapeText,
  parseXml,
  type AttributeValues,
} from "../package/xml";
import type { ThreadNote } from "./comments";
import { readText } from "../cells/strings";
import { MAIN_NAMESPACE } from "./order";
import { put } from "./tree";

/** Name of Univer's resource: sheet id → row → column → note. */
export const NOTES = "SHEET_NOTE_PLUGIN";

/** A note as Univer's resource stores it (@univerjs/sheets-note 0.25). Sizes in pixels. */
interface Note {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
  show?: boolean;
}

export type SheetNotes = Record<number, Record<number, Note>>;

/** Excel puts a threaded comment's text a second time into a note of this author, for old readers. */
const THREAD_AUTHOR = /^tc=\{/;
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const WIDTH = 160;
const HEIGHT = 72;

export interface OpenedNotes {
  /** The notes and the threads' notes as they were read, to see whether any was touched. */
  content: string;
  part: string | undefined;
}

interface FileNote {
  ref: string;
  author: string;
  text: string;
  /** The text's element, with its runs. */
  raw: string;
  attrs: AttributeValues;
}

export function readNotes(parts: Package, sheetPart: string): { notes: SheetNotes; opened: OpenedNotes } {
  const part = parts.related(sheetPart, "comments")[0];
  const all = part ? fileNotes(parts, part) : [];
  const notes: SheetNotes = {};
  for (const one of all.filter((note) => !THREAD_AUTHOR.test(note.author))) {
    const place = parseRange(one.ref);
    if (!place) continue;
    const { startRow: row, startColumn: col } = place;
    const size = { width: WIDTH, height: HEIGHT };
    (notes[row] ??= {})[col] = { id: noteId(one.ref), row, col, ...size, note: one.text };
  }
  const threads = all.filter((one) => THREAD_AUTHOR.test(one.author));
  const ids = threads.map((one) => ({ ref: one.ref, id: one.author.slice("tc=".length), text: "" }));
  return { notes, opened: { content: contentOf(notes, ids), part } };
}

function noteId(ref: string): string {
  return `note-${ref}`;
}

function fileNotes(parts: Package, part: string): FileNote[] {
  const root = parseXml(parts.text(part) ?? "");
  const authors = childrenOf(child(root, "authors"), "author").map((one) => one.text);
  return childrenOf(child(root, "commentList"), "comment").map((one) => ({
    ref: one.attrs["ref"] ?? "",
    author: authors[Number(one.attrs["authorId"] ?? 0)] ?? "",
    text: readText(child(one, "text")?.raw.replace(/^<text[^>]*>|<\/text>$/g, "") ?? "").text,
    raw: child(one, "text")?.raw ?? "",
    attrs: one.attrs,
  }));
}

function listOf(notes: SheetNotes): Note[] {
  return Object.values(notes).flatMap((row) => Object.values(row));
}

function contentOf(notes: SheetNotes, threads: readonly ThreadNote[]): string {
  const texts = listOf(notes).map((one) => [cellName(one.row, one.col), one.note]);
  return JSON.stringify([texts, threads.map((one) => [one.ref, one.id])]);
}

/**
 * Writes the notes, and the notes that stand for `threads`. A sheet whose notes nobody touched keeps its parts, with
 * all their formatting.
 */
export function writeNotes(
  part: Part,
  parts: Package,
  sheetPart: string,
  notes: SheetNotes,
  threads: readonly ThreadNote[],
  opened: OpenedNotes | undefined,
): void {
  if (contentOf(notes, threads) === (opened?.content ?? contentOf({}, []))) return;
  const before = opened?.part ? fileNotes(parts, opened.part) : [];
  const all = [
    ...threads.map((one) =>
      fileNote(
        one.ref,
        `tc=${one.id}`,
        one.text,
        before.find((old) => old.author === `tc=${one.id}`),
      ),
    ),
    ...listOf(notes).map((one) => {
      const old = before.find((other) => noteId(other.ref) === one.id && !THREAD_AUTHOR.test(other.author));
      const kept = old?.text === one.note ? old : undefined;
      return fileNote(cellName(one.row, one.col), old?.author ?? "", one.note, kept);
    }),
  ];
  writeShapes(
    part,
    parts,
    sheetPart,
    all.map((one) => one.ref),
  );
  if (all.length === 0) {
    parts.unrelate(sheetPart, "comments");
    return;
  }
  const name = opened?.part ?? parts.freeName("xl/comments", ".xml");
  const root = opened?.part ? parseXml(parts.text(opened.part) ?? "").attrs : { xmlns: MAIN_NAMESPACE };
  parts.put(name, commentsXml(root, all), CONTENT_TYPE);
  if (!opened?.part) parts.relate(sheetPart, `${RELATION}/comments`, name);
}

function fileNote(ref: string, author: string, text: string, old: FileNote | undefined): FileNote {
  if (old) return { ...old, ref };
  const raw = `<text><t xml:space="preserve">${escapeText(encodeOoxmlString(text))}</t></text>`;
  return { ref, author, text, raw, attrs: {} };
}

function commentsXml(root: AttributeValues, notes: readonly FileNote[]): string {
  const authors = [...new Set(notes.map((one) => one.author))];
  const authorsXml = authors.map((one) => element("author", {}, escapeText(one) || " ")).join("");
  const list = notes.map((one) => {
    return element("comment", { ...one.attrs, ref: one.ref, authorId: authors.indexOf(one.author) }, one.raw);
  });
  const inside = element("authors", {}, authorsXml) + element("commentList", {}, list.join(""));
  return XML_DECLARATION + element("comments", root, inside);
}

const VML_HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;

/** The boxes of the notes; shapes of other kinds (form controls) in the same drawing stay. */
function writeShapes(part: Part, parts: Package, sheetPart: string, refs: readonly string[]): void {
  const old = parts.related(sheetPart, "vmlDrawing")[0];
  const kept = ((old && parts.text(old)) || `${VML_HEAD}</xml>`).replace(SHAPE, (shape) =>
    shape.includes('ObjectType="Note"') ? "" : shape,
  );
  const empty = refs.length === 0 && !/<v:shape\b/.test(kept);
  if (empty) {
    if (old) parts.unrelate(sheetPart, "vmlDrawing", old);
    put(part, "legacyDrawing", "");
    return;
  }
  const name = old ?? parts.freeName("xl/drawings/vmlDrawing", ".vml");
  const end = kept.lastIndexOf("</xml>");
  parts.defaultType("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  parts.put(name, kept.slice(0, end) + refs.map(shapeXml).join("") + kept.slice(end));
  if (old) return;
  put(
    part,
    "legacyDrawing",
    element("legacyDrawing", { "r:id": parts.relate(sheetPart, `${RELATION}/vmlDrawing`, name) }),
  );
}

function shapeXml(ref: string, i: number): string {
  const place = parseRange(ref);
  const row = place?.startRow ?? 0;
  const column = place?.startColumn ?? 0;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${5000 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    "</x:ClientData></v:shape>"
  );
}
