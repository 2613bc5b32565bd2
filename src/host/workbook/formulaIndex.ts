import {
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
  ICommandService,
  isFormulaId,
  isFormulaString,
  ObjectMatrix,
} from "@univerjs/core";
import {
  FormulaDataModel,
  initSheetFormulaData,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;
type IdMap = Record<string, { f: string; r: number; c: number }>;

/** The scans of FormulaDataModel that are replaced here; pinned version, held by test. */
interface Scans {
  getFormulaData(): IFormulaData;
  _getSheetFormulaIdMap(unitId: string, sheetId: string): IdMap;
}

/**
 * Where the formulas are. Univer walks every cell of the workbook for them on each write (293 ms a write on a sheet
 * of 1.3 million cells); this index is kept from write to write and rebuilt for a sheet whose cells move.
 */
export class FormulaIndex {
  private readonly sheets = new Map<string, SheetFormulas>();
  /** Sheets with shared formulas, where one write may change formulas elsewhere: rebuilt at each need. */
  private readonly shared = new Set<string>();
  private readonly stopListening: { dispose(): void };
  private readonly release: () => void;

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
  ) {
    const model = injector.get(FormulaDataModel) as unknown as Scans;
    const getFormulaData = model.getFormulaData.bind(model);
    const otherUnits = model._getSheetFormulaIdMap.bind(model);
    this.release = () => Object.assign(model, { getFormulaData, _getSheetFormulaIdMap: otherUnits });
    model.getFormulaData = () => ({ [workbook.getUnitId()]: this.all() });
    model._getSheetFormulaIdMap = (unitId, sheetId) =>
      unitId === workbook.getUnitId() && !this.hasShared(sheetId) ? {} : otherUnits(unitId, sheetId);
    this.stopListening = injector
      .get(ICommandService)
      .onCommandExecuted((command: Readonly<ICommandInfo>) => this.follow(command));
  }

  /** Calls back for each formula of the workbook. */
  each(visit: (sheetId: string, row: number, column: number, formula: string) => void): void {
    for (const [sheetId, formulas] of Object.entries(this.all())) {
      new ObjectMatrix(formulas).forValue((row, column, item) => {
        if (item) visit(sheetId, row, column, item.f);
      });
    }
  }

  dispose(): void {
    this.release();
    this.stopListening.dispose();
  }

  private all(): Record<string, SheetFormulas> {
    const all: Record<string, SheetFormulas> = {};
    for (const sheet of this.workbook.getSheets()) all[sheet.getSheetId()] = this.of(sheet.getSheetId());
    return all;
  }

  private of(sheetId: string): SheetFormulas {
    const known = this.sheets.get(sheetId);
    if (known) return known;
    const matrix =
      this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix() ?? new ObjectMatrix<Nullable<ICellData>>();
    const unitId = this.workbook.getUnitId();
    const built = initSheetFormulaData({}, unitId, sheetId, matrix)[unitId]?.[sheetId] ?? {};
    this.shared.delete(sheetId);
    new ObjectMatrix(built).forValue((_row, _column, item) => {
      if (item?.si) this.shared.add(sheetId);
    });
    if (!this.shared.has(sheetId)) this.sheets.set(sheetId, built);
    return built;
  }

  private hasShared(sheetId: string): boolean {
    this.of(sheetId);
    return this.shared.has(sheetId);
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetRangeValuesMutation.id) {
      this.update(command.params as ISetRangeValuesMutationParams);
    } else if (command.id.startsWith("sheet.mutation.") && !KEEPS_FORMULAS.has(command.id)) {
      this.sheets.clear();
    }
  }

  private update({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const formulas = this.sheets.get(subUnitId);
    const cells = this.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!formulas || !cells || !cellValue) return;
    const index = new ObjectMatrix(formulas);
    const shared: number[] = [];
    new ObjectMatrix(cellValue).forValue((row, column) => {
      const cell = cells.getValue(row, column);
      if (isFormulaId(cell?.si)) shared.push(row);
      else if (isFormulaString(cell?.f)) index.setValue(row, column, { f: cell?.f as string });
      else if (index.getValue(row, column)) index.realDeleteValue(row, column);
    });
    if (shared.length > 0) this.sheets.delete(subUnitId);
  }
}

/** Mutations of a sheet that leave every formula in its cell. */
const KEEPS_FORMULAS = new Set([
  "sheet.mutation.set-worksheet-row-count",
  "sheet.mutation.set-worksheet-column-count",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.set-frozen",
  "sheet.mutation.set-tab-color",
  "sheet.mutation.set-row-data",
  "sheet.mutation.set-col-data",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.set-col-hidden",
  "sheet.mutation.set-col-visible",
  "sheet.mutation.toggle-gridlines",
  "sheet.mutation.set-worksheet-hidden",
]);
