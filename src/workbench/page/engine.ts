// The heavy part of the page (Univer, the host, the file reader): a chunk of its own, loaded once the shell is seen.
import type { Language } from "../../text/language";
import { blankBook } from "../../host/workbook/newBook";
import { openXlsx } from "../../host/xlsx/openXlsx";
import { saveXlsx } from "../../host/xlsx/saveXlsx";
import type { GridLook } from "./grid/createGrid";
import { Grid, measure, type GridEvents } from "./grid/grid";
import { Pane, type PaneEvents } from "./pane/pane";
import type { Windows } from "./windows";

/** What the page can do once everything is loaded. */
export interface Engine {
  /** Opens an .xlsx in the grid. Throws a FileProblem, with the workbook before still in place. */
  open(bytes: Uint8Array, events: GridEvents): Promise<void>;
  openBlank(events: GridEvents): Promise<void>;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  measure(): { sheets: number; cells: number };
  /** Starts the add-in in a fresh frame; true when it can be called, false when another start took its place. */
  connect(language: Language): Promise<boolean>;
  /** Presses a ribbon button of the add-in; ends when it is done. */
  invoke(command: string): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  darken(dark: boolean): void;
  focusGrid(): void;
  focusPane(): void;
}

export async function createEngine(
  gridPlace: HTMLElement,
  panePlace: HTMLElement,
  windows: Windows,
  look: GridLook,
  paneEvents: PaneEvents,
): Promise<Engine> {
  const grid = await Grid.create(gridPlace, look);
  const pane = new Pane(panePlace, windows, paneEvents);
  return {
    async open(bytes, events) {
      const data = await openXlsx(bytes);
      pane.stop();
      await grid.open(data, events);
    },
    async openBlank(events) {
      await grid.open(blankBook(), events);
    },
    async save() {
      return saveXlsx(await grid.book.toData());
    },
    undo: () => grid.book.undo(),
    redo: () => grid.book.redo(),
    measure: () => measure(grid.book),
    connect: (language) => pane.start(grid.book, language),
    invoke: (command) => pane.invoke(command),
    setLanguage: (language) => grid.setLanguage(language),
    darken: (dark) => grid.darken(dark),
    focusGrid: () => grid.focus(),
    focusPane: () => pane.focus(),
  };
}
