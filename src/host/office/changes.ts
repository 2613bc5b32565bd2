import type { Session } from "./hostObject";
import {
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { formatArea, fromRange, MAX_COLUMNS, MAX_ROWS, type Area } from "../workbook/address";
import { cellType, cellValue } from "../workbook/cellValue";
import type { Sheet } from "../workbook/sheet";
import { EventType, WORKBOOK_TARGET } from "./events";

interface SheetParams {
  unitId?: string;
  subUnitId?: string;
}

const LINES: Record<string, { changeType: string; line: "row" | "column" }> = {
  [InsertRowMutation.id]: { changeType: "RowInserted", line: "row" },
  [RemoveRowMutation.id]: { changeType: "RowDeleted", line: "row" },
  [InsertColMutation.id]: { changeType: "ColumnInserted", line: "column" },
  [RemoveColMutation.id]: { changeType: "ColumnDeleted", line: "column" },
};

/**
 * Turns what happens in the workbook, whoever does it, into office.js's events. Formats and conditional formats are no
 * change of data; results of formulas are none either.
 */
export class Changes {
  private readonly stop: { dispose(): void }[];
  private active: string;
  private before: { value: unknown; type: string } | null = null;

  /** @param inBatch says whether a batch of the add-in is running, for the trigger's source. */
  constructor(
    private readonly session: Session,
    private readonly onSelection: () => void,
    private readonly inBatch: () => boolean,
  ) {
    const commands = session.book.injector.get(ICommandService);
    this.active = session.book.activeSheet.id;
    this.stop = [
      commands.beforeCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) =>
        this.remember(command, options),
      ),
      commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) =>
        this.follow(command, options),
      ),
    ];
  }

  dispose(): void {
    for (const one of this.stop) one.dispose();
  }

  /** Keeps the value of a single cell that is about to change: the event tells it. */
  private remember({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    this.before = null;
    const { subUnitId, cellValue: cells } = params as ISetRangeValuesMutationParams;
    const sheet = this.session.book.sheet(subUnitId);
    if (!cells || !this.wanted(sheet)) return;
    const edited = editedAreas(cells);
    const [area] = edited;
    if (!area || edited.length > 1 || area.rows * area.columns > 1) return;
    const cell = sheet.model.getCellRaw(area.row, area.column);
    this.before = { value: cellValue(cell), type: cellType(cell) };
  }

  private follow({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { unitId, subUnitId } = (params ?? {}) as SheetParams;
    if (unitId !== this.session.book.unitId) return;
    if (id === InsertSheetMutation.id) return this.added((params as { sheet: { id: string } }).sheet.id);
    if (subUnitId === undefined) return;
    if (id === RemoveSheetMutation.id) return this.deleted(subUnitId);
    if (id === SetWorksheetActiveOperation.id) return this.activated(subUnitId);
    if (id === SetSelectionsOperation.id)
      return this.selected(subUnitId, params as { selections: { range: IRange }[] });
    const sheet = this.session.book.sheet(subUnitId);
    const line = LINES[id];
    if (line) return this.linesChanged(sheet, line, (params as { range: IRange }).range);
    if (id === SetRangeValuesMutation.id && !options?.onlyLocal)
      this.edited(sheet, params as ISetRangeValuesMutationParams);
  }

  private edited(sheet: Sheet, { cellValue: cells }: ISetRangeValuesMutationParams): void {
    if (!cells || !this.wanted(sheet)) return;
    const areas = editedAreas(cells);
    for (const area of areas) this.changed(sheet, "RangeEdited", formatArea(area), this.details(sheet, area));
  }

  /** Excel tells the values before and after for one cell only. */
  private details(sheet: Sheet, area: Area): Record<string, unknown> {
    const { before } = this;
    this.before = null;
    if (!before) return {};
    const cell = sheet.model.getCellRaw(area.row, area.column);
    return {
      valueBefore: before.value,
      valueTypeBefore: before.type,
      valueAfter: cellValue(cell),
      valueTypeAfter: cellType(cell),
    };
  }

  private linesChanged(sheet: Sheet, { changeType, line }: (typeof LINES)[string], range: IRange): void {
    const area = fromRange(range);
    const whole =
      line === "row" ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
    this.changed(sheet, changeType, formatArea(whole), {});
  }

  private changed(sheet: Sheet, changeType: string, address: string, details: Record<string, unknown>): void {
    this.session.events.emit(EventType.changed, [sheet.id, WORKBOOK_TARGET], {
      changeType,
      address,
      source: "Local",
      triggerSource: this.inBatch() ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
      referenceId: `${sheet.id}!${address}`,
      shiftDirection: "None",
      ...details,
    });
  }

  private added(sheetId: string): void {
    this.emit(EventType.added, sheetId, { source: "Local" });
  }

  private deleted(sheetId: string): void {
    this.emit(EventType.deleted, sheetId, { source: "Local" });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.active) return;
    this.emit(EventType.deactivated, this.active);
    this.active = sheetId;
    this.emit(EventType.activated, sheetId);
    this.onSelection();
  }

  private selected(sheetId: string, { selections }: { selections: { range: IRange }[] }): void {
    const address = selections.map(({ range }) => formatArea(fromRange(range))).join(",");
    this.emit(EventType.selectionChanged, sheetId, { address });
    this.onSelection();
  }

  private emit(type: number, sheetId: string, more: Record<string, unknown> = {}): void {
    this.session.events.emit(type, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId, ...more });
  }

  private wanted(sheet: Sheet): boolean {
    return this.session.events.wanted(EventType.changed, sheet.id, WORKBOOK_TARGET);
  }
}

/** The cells whose content a mutation names (not only their format), as rectangles. */
function editedAreas(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Area[] {
  const areas: Area[] = [];
  for (const row of lineNumbers(cells)) {
    const line = cells[row] as Record<number, ICellData | null | undefined>;
    const columns = lineNumbers(line).filter((column) => namesContent(line[column]));
    for (const [from, to] of runs(columns)) extend(areas, row, from, to);
  }
  return areas;
}

function extend(areas: Area[], row: number, from: number, to: number): void {
  const columns = to - from + 1;
  const above = areas.find(
    (area) => area.row + area.rows === row && area.column === from && area.columns === columns,
  );
  if (above) above.rows += 1;
  else areas.push({ row, rows: 1, column: from, columns });
}

function namesContent(cell: ICellData | null | undefined): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined;
}

function lineNumbers(lines: object): number[] {
  return Object.keys(lines).map(Number);
}

function runs(sorted: number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const n of sorted) {
    const last = found[found.length - 1];
    if (last && last[1] + 1 === n) last[1] = n;
    else found.push([n, n]);
  }
  return found;
}
