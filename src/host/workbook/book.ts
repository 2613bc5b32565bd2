import {
  IResourceLoaderService,
  IUniverInstanceService,
  type IUnitRange,
  type IWorkbookData,
  type Univer,
} from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { formatArea, intersect, parseArea, splitAddresses, toRange, type Area } from "./address";
import type { BookData, SheetComment, SheetExtras } from "./bookData";
import { Calculation } from "./calculation";
import { ERROR_VALUES } from "./cellValue";
import { evaluate, type Evaluated } from "./evaluation";
import { FormulaIndex } from "./formulaIndex";
import { ErrorMessages, registerFunctions, type FunctionCall, type FunctionShape } from "./functions";
import { BookModel } from "./bookModel";
import { selectionOf, setSelection } from "./selections";
import { Sheet } from "./sheet";
import { growToSpills, restoreSpills, spillsOf } from "./spills";
import { createUniver } from "./univer";

/**
 * One opened workbook on Univer: in Node on a Univer of its own without interface, in the page on the one that shows
 * the grid. Univer's model is the only model; a Book adds what Univer does not know (`BookData`'s extras) and makes
 * reading, writing, calculation and undo work as a batch of office.js expects.
 */
export class Book extends BookModel {
  readonly calculation: Calculation;
  readonly formulaIndex: FormulaIndex;
  /** Texts of errors that custom functions gave, by cell. */
  readonly messages = new ErrorMessages();

  /** True when no sheet may be added, deleted, moved or renamed. */
  structureProtected: boolean;
  customXml: BookData["customXml"];
  settings: BookData["settings"];
  properties: BookData["properties"];
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
    univer: Univer,
    private readonly ownsUniver: boolean,
  ) {
    super(data, univer);
    this.id = data.snapshot.id;
    this.formulaIndex = new FormulaIndex(this.injector, this.workbook);
    this.calculation = new Calculation(this.injector, () => growToSpills(this, this.sheets));
    this.structureProtected = data.structureProtected ?? false;
    this.customXml = data.customXml;
    this.settings = data.settings;
    this.properties = data.properties;
    this.carrier = data.carrier;
    restoreSpills(this, this.sheets);
    this.restoreView(data);
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

  /** Selects areas of a sheet, and shows the sheet. The first cell of the first area is the active one. */
  select(sheet: Sheet, areas: readonly Area[]): void {
    if (this.activeSheet !== sheet) this.activate(sheet);
    setSelection(this, sheet.id, areas);
  }

  /** The selected areas of the active sheet; A1 when nothing was ever selected. */
  get selection(): Area[] {
    const areas = selectionOf(this, this.activeSheet.id);
    return areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  /** Selections and the active sheet as the file has them. */
  private restoreView({ activeSheet }: BookData): void {
    for (const sheet of this.sheets) {
      const areas = splitAddresses(sheet.extras.selection ?? "").flatMap(
        (address) => parseArea(address) ?? [],
      );
      if (areas.length > 0) setSelection(this, sheet.id, areas);
    }
    const active = this.sheets.find((sheet) => sheet.id === activeSheet && sheet.visibility === "Visible");
    const first = this.sheets.find((sheet) => sheet.visibility === "Visible");
    const shown = active ?? first;
    if (shown) this.activate(shown);
  }

  private savedExtras(sheet: Sheet): SheetExtras {
    const [first] = selectionOf(this, sheet.id);
    const selection = first ? formatArea(first) : sheet.extras.selection;
    return { ...sheet.extras, visibility: sheet.visibility, selection, spills: spillsOf(this, sheet) };
  }

  get comments(): { sheet: Sheet; comment: SheetComment }[] {
    return this.sheets.flatMap((sheet) => sheet.extras.comments.map((comment) => ({ sheet, comment })));
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

  /**
   * Evaluates a formula as if it stood in a cell of the sheet that nothing else uses; the workbook is not changed.
   * @param sheet where references without a sheet point; the active sheet when left out.
   */
  async evaluate(formula: string, sheet: Sheet = this.activeSheet): Promise<Evaluated> {
    await this.settle();
    return evaluate(formula, sheet, this.messages);
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
}
