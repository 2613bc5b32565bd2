import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  ThemeService,
  type IDisposable,
  type Univer,
} from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ILayoutService } from "@univerjs/ui";
import type { Language } from "../../../text/language";
import { Book } from "../../../host/workbook/book";
import type { BookData } from "../../../host/workbook/bookData";
import { keepDefaultFont } from "./defaultFont";
import { createGrid, type GridLook } from "./createGrid";
import { loadLocale, LOCALE_TYPES } from "./locales";
import { Mender } from "./mend";
import { RowHeights } from "./rowHeights";

/** What the page is told of the workbook in the grid. */
export interface GridEvents {
  /** Something in the workbook was changed, by the user or by the add-in; results of formulas do not count. */
  onChanged(): void;
  onCalculating(calculating: boolean): void;
}

/** The grid on the page, and the one workbook that it shows. */
export class Grid {
  private opened: { book: Book; listening: IDisposable[] } | null = null;

  static async create(container: HTMLElement, look: GridLook): Promise<Grid> {
    return new Grid(await createGrid(container, look), new Mender(container, look.language));
  }

  private constructor(
    private readonly univer: Univer,
    private readonly mender: Mender,
  ) {}

  /** The workbook shown. */
  get book(): Book {
    if (!this.opened) throw new Error("no workbook is open");
    return this.opened.book;
  }

  /** Shows a workbook in place of the one before. */
  async open(data: BookData, events: GridEvents): Promise<Book> {
    this.close();
    const book = Book.open(data, this.univer);
    await book.settle();
    // Before, Univer shows nothing and keys do not reach the cells: the add-in can be ready sooner than the grid.
    await book.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const commands: ICommandService = book.injector.get(ICommandService);
    const listening = [
      keepDefaultFont(book.workbook, commands),
      new RowHeights(book, commands),
      commands.onMutationExecutedForCollab(({ params }, options) => {
        const { unitId } = Object(params) as { unitId?: unknown };
        if (unitId === book.unitId && !options?.onlyLocal) events.onChanged();
      }),
      commands.onCommandExecuted(({ id }) => {
        if (id !== SetFormulaCalculationStartMutation.id) return;
        events.onCalculating(true);
        void book.calculation.finish().then(() => events.onCalculating(false));
      }),
    ];
    this.opened = { book, listening };
    return book;
  }

  async setLanguage(language: Language): Promise<void> {
    const locales = this.univer.__getInjector().get(LocaleService);
    const type = LOCALE_TYPES[language];
    locales.load({ [type]: await loadLocale(language) });
    locales.setLocale(type);
    this.mender.setLanguage(language);
  }

  darken(dark: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(dark);
  }

  /** Brings the keyboard to the cells. */
  focus(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  private close(): void {
    if (!this.opened) return;
    for (const listener of this.opened.listening) listener.dispose();
    this.opened.book.dispose();
    this.opened = null;
  }
}

/** How much a workbook holds: sheets, and cells with a value or formula (spilled ones are results, not counted). */
export function measure(book: Book): { sheets: number; cells: number } {
  let cells = 0;
  for (const { model } of book.sheets) {
    model.getCellMatrix().forValue((_row, _column, cell) => {
      if (cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "")))
        cells += 1;
    });
  }
  return { sheets: book.sheets.length, cells };
}
