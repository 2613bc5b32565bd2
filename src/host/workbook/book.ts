import {
  generateRandomId,
  RANGE_TYPE,
  type IRange,
  type ISelectionCell,
  IResourceLoaderService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IUnitRange,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, ICalculateFormulaService, Lexer } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import {
  formatArea,
  fromRange,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  splitAddresses,
  toRange,
  type Area,
} from "./address";
import type { BookData, SheetComment, SheetExtras } from "./bookData";
import { Calculation } from "./calculation";
import { ERROR_VALUES, type Value } from "./cellValue";
import { FormulaIndex } from "./formulaIndex";
import { ErrorMessages, registerFunctions, type FunctionCall, type FunctionShape } from "./functions";
import { Journal } from "./journal";
import { Sheet } from "./sheet";
import { growToSpills, restoreSpills, spillsOf } from "./spills";
import { createUniver } from "./univer";
import { parted, Writes, type CellMatrix } from "./writes";

/** Rows and columns added beyond what a write needs, so that a grid that is filled row by row seldom grows. */
const GROWTH = { rows: 20, columns: 2 };

/** An error that a formula gave; the message is a custom function's own text, when it had one. */
export interface EvaluatedError {
  error: string;
  message?: string;
}

/** The result of a formula: a value, an error, or rows of them. */
export type Evaluated = Value | EvaluatedError | (Value | EvaluatedError)[][];

/**
 * One opened workbook on Univer: in Node on a Univer of its own without interface, in the page on the one that shows
 * the grid. Univer's model is the only model; a Book adds what Univer does not know (`BookData`'s extras) and makes
 * reading, writing, calculation and undo work as a batch of office.js expects.
 */
export class Book {
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly formulas: FormulaDataModel;
  readonly calculation: Calculation;
  readonly formulaIndex: FormulaIndex;
  readonly journal: Journal;
  readonly writes = new Writes();
  /** Texts of errors that custom functions gave, by cell. */
  readonly messages = new ErrorMessages();

  date1904: boolean;
  /** True when no sheet may be added, deleted, moved or renamed. */
  structureProtected: boolean;
  customXml: BookData["customXml"];
  settings: BookData["settings"];
  properties: BookData["properties"];
  private readonly extras: Record<string, SheetExtras>;
  private readonly carrier: unknown;
  private readonly id: string;
  private readonly sheetObjects = new Map<string, Sheet>();

  /**
   * Opens a workbook.
   * @param data taken over, not copied.
   * @param univer the instance to open it in; without one a new instance without interface.
   */
  static open(data: BookData, univer?: Univer): Book {
    return new Book(data, univer ?? createUniver(), univer === undefined);
  }

  private constructor(
    data: BookData,
    private readonly univer: Univer,
    private readonly ownsUniver: boolean,
  ) {
    this.id = data.snapshot.id;
    // Univer caches parsed formulas by unit id for the whole process: two books must never share one.
    const snapshot: IWorkbookData = { ...data.snapshot, id: `${this.id}-${generateRandomId(8)}` };
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      snapshot,
    );
    this.injector = this.univer.__getInjector();
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    this.formulas = this.injector.get(FormulaDataModel);
    this.formulaIndex = new FormulaIndex(this.injector, this.workbook);
    this.calculation = new Calculation(this.injector, () => growToSpills(this));
    this.journal = new Journal(this.injector, this.unitId);
    this.extras = data.sheets;
    this.date1904 = data.date1904;
    this.structureProtected = data.structureProtected ?? false;
    this.customXml = data.customXml;
    this.settings = data.settings;
    this.properties = data.properties;
    this.carrier = data.carrier;
    restoreSpills(this);
    this.restoreView(data);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** The whole workbook as it is now, formula results included. */
  async toData(): Promise<BookData> {
    await this.settle();
    const saved = this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.unitId);
    if (!saved) throw new Error("the workbook is closed");
    return {
      snapshot: { ...saved, id: this.id },
      activeSheet: this.activeSheet.id,
      sheets: Object.fromEntries(this.sheets.map((sheet) => [sheet.id, this.savedExtras(sheet)])),
      date1904: this.date1904,
      structureProtected: this.structureProtected,
      customXml: this.customXml,
      settings: this.settings,
      properties: this.properties,
      carrier: this.carrier,
    };
  }

  dispose(): void {
    this.calculation.dispose();
    this.formulaIndex.dispose();
    this.journal.dispose();
    if (this.ownsUniver) this.univer.dispose();
    else this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.unitId);
  }

  /** All sheets in their order, hidden ones included. */
  get sheets(): Sheet[] {
    return this.workbook.getSheets().map((model) => this.sheet(model.getSheetId()));
  }

  get activeSheet(): Sheet {
    return this.sheet(this.workbook.ensureActiveSheet().getSheetId());
  }

  /** The sheet with Univer's id; the same object at each call. */
  sheet(id: string): Sheet {
    let sheet = this.sheetObjects.get(id);
    if (!sheet) this.sheetObjects.set(id, (sheet = new Sheet(this, id)));
    return sheet;
  }

  /** The sheet by its name (as Excel compares them: case does not matter), or null. */
  sheetNamed(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activate(sheet: Sheet): void {
    this.journal.operate(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: sheet.id });
  }

  /** What a sheet carries beside Univer's snapshot; made when the sheet is new. */
  sheetExtras(id: string): SheetExtras {
    return (this.extras[id] ??= newExtras());
  }

  /** A copied sheet carries what its original carries; its comments are its own. */
  adoptExtras(copy: Sheet, original: Sheet): void {
    const extras = structuredClone(original.extras);
    for (const comment of extras.comments) comment.id = generateRandomId(12);
    this.extras[copy.id] = extras;
  }

  /** Selects areas of a sheet, and shows the sheet. The first cell of the first area is the active one. */
  select(sheet: Sheet, areas: Area[]): void {
    if (this.activeSheet !== sheet) this.activate(sheet);
    this.setSelection(sheet, areas);
  }

  private setSelection(sheet: Sheet, areas: Area[]): void {
    const selections = areas.map((area, index) => ({
      range: selectionRange(area),
      primary: index === 0 ? activeCell(area) : null,
      style: null,
    }));
    const params = { unitId: this.unitId, subUnitId: sheet.id, selections, reveal: true };
    this.journal.operate(SetSelectionsOperation.id, params);
  }

  /** The selected areas of the active sheet; A1 when nothing was ever selected. */
  get selection(): Area[] {
    const areas = this.selectionOf(this.activeSheet);
    return areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  private selectionOf(sheet: Sheet): Area[] {
    const service = this.injector.get(SheetsSelectionsService);
    const selections = service.getWorkbookSelections(this.unitId).getSelectionsOfWorksheet(sheet.id);
    return selections.map(({ range }: { range: IRange }) => selectedArea(range));
  }

  /** Selections and the active sheet as the file has them. */
  private restoreView({ activeSheet }: BookData): void {
    for (const sheet of this.sheets) {
      const areas = splitAddresses(sheet.extras.selection ?? "").flatMap(
        (address) => parseArea(address) ?? [],
      );
      if (areas.length > 0) this.setSelection(sheet, areas);
    }
    const active = this.sheets.find((sheet) => sheet.id === activeSheet && sheet.visibility === "Visible");
    const first = this.sheets.find((sheet) => sheet.visibility === "Visible");
    const shown = active ?? first;
    if (shown) this.activate(shown);
  }

  private savedExtras(sheet: Sheet): SheetExtras {
    const [first] = this.selectionOf(sheet);
    const selection = first ? formatArea(first) : sheet.extras.selection;
    return { ...sheet.extras, visibility: sheet.visibility, selection, spills: spillsOf(this, sheet.id) };
  }

  get comments(): { sheet: Sheet; comment: SheetComment }[] {
    return this.sheets.flatMap((sheet) => sheet.extras.comments.map((comment) => ({ sheet, comment })));
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
      if (!this.sheet(sheetId).exists) continue;
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

  /** Flushes, and waits until every formula that the writes reach is calculated. */
  async settle(): Promise<void> {
    this.flush();
    await this.calculation.settle();
  }

  /** Calculates now, whatever the mode; with `all` every formula of the workbook. */
  async calculate({ all = false }: { all?: boolean } = {}): Promise<void> {
    this.flush();
    await this.calculation.run({ all });
  }

  /** Calculates the formulas of an area, also when nothing that they read has changed. */
  async calculateArea(sheet: Sheet, area: Area): Promise<void> {
    this.flush();
    const grid = {
      row: 0,
      column: 0,
      rows: sheet.model.getRowCount(),
      columns: sheet.model.getColumnCount(),
    };
    const within = intersect(area, grid);
    if (!within) return;
    await this.calculation.run({
      dirty: [{ unitId: this.unitId, sheetId: sheet.id, range: toRange(within) }],
    });
  }

  /** The unit's own undo and redo (what Ctrl+Z does in the grid). */
  async undo(): Promise<boolean> {
    return this.history("univer.command.undo");
  }

  async redo(): Promise<boolean> {
    return this.history("univer.command.redo");
  }

  /**
   * Makes custom functions known, and calculates the formulas that use them anew.
   * @param functions names with namespace ("XZ.PERFPAY"), or shapes where the parameters are declared.
   */
  async registerFunctions(functions: (string | FunctionShape)[], call: FunctionCall): Promise<void> {
    const shapes = functions.map((one) => (typeof one === "string" ? { name: one } : one));
    registerFunctions(this.injector, shapes, call, this.messages);
    const dirty = this.formulasUsing(shapes.map((shape) => `${shape.name}(`.toUpperCase()));
    if (dirty.length > 0) await this.calculation.run({ dirty });
  }

  /** The text of the error in a cell, when a custom function gave it. */
  errorMessage(sheet: Sheet, row: number, column: number): string | undefined {
    const value = sheet.value(row, column);
    return typeof value === "string" && ERROR_VALUES.has(value)
      ? this.messages.get(sheet.id, row, column)
      : undefined;
  }

  /** False when the text cannot be parsed as a formula at all. */
  isFormula(text: string): boolean {
    return typeof this.injector.get(Lexer).treeBuilder(text) !== "string";
  }

  /**
   * Evaluates a formula as if it stood in a cell of the sheet that nobody uses; the workbook is not changed.
   * @param sheet where references without a sheet point; the active sheet when left out.
   */
  async evaluate(formula: string, sheet: Sheet = this.activeSheet): Promise<Evaluated> {
    await this.settle();
    // In the midst of the grid, where a result has room to spill.
    const place = { row: MAX_ROWS / 2, column: MAX_COLUMNS / 2 };
    const result = await this.injector.get(ICalculateFormulaService).executeFormulas({
      [this.unitId]: { [sheet.id]: { [place.row]: { [place.column]: [formula] } } },
    });
    const value = result[this.unitId]?.[sheet.id]?.[place.row]?.[place.column]?.[0]?.value;
    if (Array.isArray(value)) {
      return (value as Value[][]).map((line, r) =>
        line.map((item, c) => this.evaluated(item, sheet, place.row + r, place.column + c)),
      );
    }
    if (value === undefined || value === null) return this.isFormula(formula) ? 0 : { error: "#NAME?" };
    return this.evaluated(value as Value, sheet, place.row, place.column);
  }

  private evaluated(value: Value | null, sheet: Sheet, row: number, column: number): Value | EvaluatedError {
    if (value === null) return 0;
    if (typeof value !== "string" || !ERROR_VALUES.has(value)) return value;
    const message = this.messages.get(sheet.id, row, column);
    return message === undefined ? { error: value } : { error: value, message };
  }

  private async history(command: string): Promise<boolean> {
    this.flush();
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    const done = await this.journal.commandAsync(command, {});
    await this.calculation.settle();
    return done;
  }

  private formulasUsing(calls: string[]): IUnitRange[] {
    const found: IUnitRange[] = [];
    this.formulaIndex.each((sheetId, row, column, formula) => {
      const text = formula.toUpperCase();
      if (!calls.some((call) => text.includes(call))) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      found.push({ unitId: this.unitId, sheetId, range });
    });
    return found;
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
    const model = this.sheet(sheetId).model;
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

/** Whole rows and columns reach to the grid's end in Univer too, whatever its size. */
function selectionRange(area: Area): IRange {
  const range = toRange(area);
  if (isWholeRows(area) && isWholeColumns(area)) return { ...range, rangeType: RANGE_TYPE.ALL };
  if (isWholeRows(area)) return { ...range, rangeType: RANGE_TYPE.ROW };
  return isWholeColumns(area) ? { ...range, rangeType: RANGE_TYPE.COLUMN } : range;
}

function selectedArea(range: IRange): Area {
  const area = fromRange(range);
  const rows = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const columns = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return {
    row: rows ? 0 : area.row,
    column: columns ? 0 : area.column,
    rows: rows ? MAX_ROWS : area.rows,
    columns: columns ? MAX_COLUMNS : area.columns,
  };
}

function activeCell({ row, column }: Area): ISelectionCell {
  const one = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  return { ...one, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
}
