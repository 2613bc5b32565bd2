import type { Language } from "../../text/language";

/** A sentence for the reader, in whatever language the page is in when it is shown. */
export type Message = (language: Language) => string;

/** What the page is doing: one thing at a time. */
type Activity = { kind: "starting" | "saving" | "ready" | "failed" } | { kind: "opening"; name: string };

/** What the page shows around the grid and the pane. */
export interface PageState {
  language: Language;
  activity: Activity;
  /** True while formulas are being calculated. */
  calculating: boolean;
  book: BookState | null;
  /** The add-in's commands can be called once it is ready. */
  addin: "connecting" | "ready" | "failed";
  paneOpen: boolean;
  /** CSS pixels. */
  paneWidth: number;
  /** What went wrong last, until dismissed. */
  problem: Message | null;
  /** What was done last, for the state line. */
  done: Message | null;
  /** A workbook that waits for the answer whether the present one is to be saved first. */
  waiting: File | null;
}

export interface BookState {
  /** The file's name with its extension. */
  name: string;
  sheets: number;
  /** Cells that hold something. */
  cells: number;
  /** True when something was changed since it was opened or saved. */
  changed: boolean;
}

/** Width of the task pane: as Excel's at 1366 × 768 by default, and no wider than leaves room for the grid. */
export const PANE_WIDTH = { least: 350, usual: 380, most: 600 } as const;

export function startState(language: Language): PageState {
  return {
    language,
    activity: { kind: "starting" },
    calculating: false,
    book: null,
    addin: "connecting",
    paneOpen: true,
    paneWidth: PANE_WIDTH.usual,
    problem: null,
    done: null,
    waiting: null,
  };
}
