import {
  generateRandomId,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, Lexer } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { BookData, SheetExtras } from "./bookData";
import { Journal } from "./journal";
import { parted, Writes, type CellMatrix } from "./writes";

/** Rows and columns added beyond what a write needs, so that a grid that is filled row by row seldom grows. */
const GROWTH = { rows: 20, columns: 2 };

/**
 * The model behind a book: Univer's workbook, the extras that Univer does not know, and the writes that wait. Sheets are
 * read and written through it.
 */
export abstract class BookModel {
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly formulas: FormulaDataModel;
  readonly journal: Journal;
  readonly writes = new Writes();
  date1904: boolean;
  private readonly extras: Record<string, SheetExtras>;

  /** @param data taken over, not copied. */
  protected constructor(
    data: BookData,
    protected readonly univer: Univer,
  ) {
    // Univer caches parsed formulas by unit id for the whole process: two books must never share one.
    const snapshot: IWorkbookData = { ...data.snapshot, id: `${data.snapshot.id}-${generateRandomId(8)}` };
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    this.injector = univer.__getInjector();
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    this.formulas = this.injector.get(FormulaDataModel);
    this.journal = new Journal(this.injector, this.unitId);
    this.extras = data.sheets;
    this.date1904 = data.date1904;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** What a sheet carries beside Univer's snapshot; made when the sheet is new. */
  sheetExtras(id: string): SheetExtras {
    return (this.extras[id] ??= newExtras());
  }

  /** A copied sheet carries what its original carries; its comments are its own. */
  adoptExtras(copyId: string, originalId: string): void {
    const extras = structuredClone(this.sheetExtras(originalId));
    for (const comment of extras.comments) comment.id = generateRandomId(12);
    this.extras[copyId] = extras;
  }

  /** Begins a batch: what is written until `endBatch` is one undo step. */
  beginBatch(): void {
    this.journal.begin();
  }

  endBatch(): void {
    this.flush();
    this.journal.end();
  }

  /** Runs `work` as one batch. */
  async batch<T>(work: () => T | Promise<T>): Promise<T> {
    this.beginBatch();
    try {
      return await work();
    } finally {
      this.endBatch();
    }
  }

  /** Puts the writes that wait into the model: one mutation a sheet, two where cells are only formatted. */
  flush(): void {
    if (this.writes.empty) return;
    for (const [sheetId, cells] of this.writes.take()) {
      if (!this.workbook.getSheetBySheetId(sheetId)) continue;
      this.grow(sheetId, cells);
      this.setCells(sheetId, cells);
    }
  }

  /** Changes cells at once, as one undo step: keys not named stay, null takes away. */
  setCells(sheetId: string, cells: CellMatrix): void {
    const { contents, looks } = parted(cells);
    this.journal.begin();
    if (contents) this.mutateCells({ unitId: this.unitId, subUnitId: sheetId, cellValue: contents });
    // Without that trigger Univer takes the formulas of the cells formatted for removed.
    const trigger = SetStyleCommand.id;
    if (looks) this.mutateCells({ unitId: this.unitId, subUnitId: sheetId, cellValue: looks, trigger });
    this.journal.end();
  }

  /** False when the text cannot be parsed as a formula at all. */
  isFormula(text: string): boolean {
    return typeof this.injector.get(Lexer).treeBuilder(text) !== "string";
  }

  private mutateCells(params: ISetRangeValuesMutationParams): void {
    const undo = { ...SetRangeValuesUndoMutationFactory(this.injector, params), trigger: params.trigger };
    this.journal.mutate(SetRangeValuesMutation.id, params, [{ id: SetRangeValuesMutation.id, params: undo }]);
  }

  /** Lets the grid grow to what is written: Univer's sheets end where Excel's go on. */
  private grow(sheetId: string, cells: CellMatrix): void {
    let lastRow = 0;
    let lastColumn = 0;
    for (const row in cells) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column in cells[row]) if (Number(column) > lastColumn) lastColumn = Number(column);
    }
    this.ensureSize(sheetId, lastRow + 1, lastColumn + 1);
  }

  /** Lets a sheet have at least so many rows and columns. */
  ensureSize(sheetId: string, rows: number, columns: number): void {
    const model = this.workbook.getSheetBySheetId(sheetId);
    if (!model) return;
    const target = { unitId: this.unitId, subUnitId: sheetId };
    if (rows > model.getRowCount()) {
      const rowCount = Math.min(MAX_ROWS, rows + GROWTH.rows);
      this.journal.operate(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    }
    if (columns > model.getColumnCount()) {
      const columnCount = Math.min(MAX_COLUMNS, columns + GROWTH.columns);
      this.journal.operate(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    }
  }
}

function newExtras(): SheetExtras {
  return { visibility: "Visible", pageLayout: {}, protection: { protected: false }, comments: [] };
}
