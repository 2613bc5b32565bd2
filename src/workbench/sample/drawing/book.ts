import { LocaleType } from "@univerjs/core";
import type { BookData, SheetExtras } from "../../../host/workbook/bookData";
import { VALIDATIONS } from "../../../host/xlsx/rules/validations";
import { NOTES, type SheetNotes } from "../../../host/xlsx/sheet/notes";
import { DEFAULT_FONT } from "../../../host/xlsx/newWorkbook";
import type { Drawn } from "./drawn";
import { STYLES } from "./looks";

/** A day without a meaning of its own, so that the same script makes the same bytes. */
const MADE = "2026-04-01T09:00:00Z";
const NOTE_SIZE = { width: 220, height: 84 };

const EXTRAS: SheetExtras = {
  visibility: "Visible",
  pageLayout: {},
  protection: { protected: false },
  comments: [],
};

/** A workbook of drawn sheets; the first is the one in view. */
export function bookOf(title: string, sheets: readonly Drawn[]): BookData {
  const entries = sheets.map((drawn, index) => [`sheet${index + 1}`, drawn] as const);
  const byId = <V>(value: (drawn: Drawn, id: string) => V) =>
    Object.fromEntries(entries.map(([id, drawn]) => [id, value(drawn, id)]));
  return {
    snapshot: {
      id: "book",
      name: title,
      appVersion: "",
      locale: LocaleType.ZH_CN,
      styles: STYLES,
      defaultStyle: { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size },
      sheetOrder: entries.map(([id]) => id),
      sheets: byId(({ name, sheet }, id) => ({ id, name, ...sheet })),
      resources: [
        { name: VALIDATIONS, data: JSON.stringify(byId(({ validations }) => validations)) },
        { name: NOTES, data: JSON.stringify(byId(({ notes }) => notesOf(notes))) },
      ],
    },
    activeSheet: entries[0]?.[0],
    sheets: byId(({ extras }) => ({ ...EXTRAS, selection: "A1", ...extras })),
    date1904: false,
    customXml: [],
    settings: {},
    properties: { title, creationDate: MADE },
  };
}

function notesOf(texts: Drawn["notes"]): SheetNotes {
  const notes: SheetNotes = {};
  for (const [row, line] of Object.entries(texts)) {
    for (const [column, note] of Object.entries(line)) {
      const place = { row: Number(row), col: Number(column) };
      (notes[place.row] ??= {})[place.col] = { id: `note-${row}-${column}`, ...place, ...NOTE_SIZE, note };
    }
  }
  return notes;
}
