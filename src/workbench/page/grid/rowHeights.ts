import {
  WrapStrategy,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
} from "@univerjs/core";
import {
  SetColDataMutation,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/sheets";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Book } from "../../../host/workbook/book";
import { STANDARD_FONT } from "../../../host/workbook/officeStyles";

/** Writes come in many requests: rows are fitted once they pause, in milliseconds. */
const PAUSE = 50;
/** Rows fitted in one go: each of their cells is laid out, and nobody reads further at once. */
const MOST_ROWS = 1000;
const WIDTHS: ReadonlySet<string> = new Set([SetColDataMutation.id, SetWorksheetColWidthMutation.id]);

/**
 * Excel makes a row as high as its wrapped texts and large letters need, unless its height was set by hand. Univer
 * does so for what people type; here it is done for what the add-in writes.
 */
export class RowHeights implements IDisposable {
  /** Rows written since the workbook was opened, by sheet. */
  private readonly written = new Map<string, Set<number>>();
  private readonly unfitted = new Set<string>();
  private readonly listening: IDisposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly book: Book,
    private readonly commands: ICommandService,
  ) {
    this.listening = commands.onCommandExecuted(
      (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
        if (!options?.onlyLocal) this.follow(command);
      },
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
  }

  private follow({ id, params }: Readonly<ICommandInfo>): void {
    const { unitId, subUnitId, cellValue } = (params ?? {}) as Partial<ISetRangeValuesMutationParams>;
    if (unitId !== this.book.unitId || subUnitId === undefined) return;
    if (id === SetRangeValuesMutation.id) this.note(subUnitId, Object.keys(cellValue ?? {}).map(Number));
    else if (WIDTHS.has(id)) this.note(subUnitId, []);
  }

  private note(sheetId: string, rows: readonly number[]): void {
    const written = this.written.get(sheetId) ?? new Set();
    for (const row of rows) written.add(row);
    this.written.set(sheetId, written);
    this.unfitted.add(sheetId);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fit(), PAUSE);
  }

  private fit(): void {
    const heights = this.book.injector.get(AutoHeightController);
    for (const sheetId of this.unfitted) {
      if (!this.book.sheet(sheetId).exists) continue;
      const { redos } = heights.getUndoRedoParamsOfAutoHeight(this.rowsToFit(sheetId), sheetId);
      for (const { id, params } of redos) {
        if (id === SetWorksheetRowAutoHeightMutation.id)
          this.commands.syncExecuteCommand(id, params, { onlyLocal: true });
      }
    }
    this.unfitted.clear();
  }

  private rowsToFit(sheetId: string): IRange[] {
    const { model } = this.book.sheet(sheetId);
    const endColumn = model.getColumnCount() - 1;
    const rows = [...(this.written.get(sheetId) ?? [])].filter((row) => this.needsHeight(sheetId, row));
    return rows.slice(0, MOST_ROWS).map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  }

  private needsHeight(sheetId: string, row: number): boolean {
    const { model } = this.book.sheet(sheetId);
    const styles = this.book.workbook.getStyles();
    const cells = Object.values(model.getCellMatrix().getRow(row) ?? {}) as ICellData[];
    return cells.some((cell) => {
      const style = styles.getStyleByCell(cell);
      return !!style && (style.tb === WrapStrategy.WRAP || (style.fs ?? 0) > STANDARD_FONT.size);
    });
  }
}
