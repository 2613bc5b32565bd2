import { type ICommandInfo, type Injector, type IUnitRange, ICommandService } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./address";

/**
 * What the host needs of Univer's trigger and keeps private there. The version of Univer is pinned and the tests of
 * calculation fail when these names change.
 */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: IFormulaDirtyData;
  _generateDirty(commands: ICommandInfo[]): IFormulaDirtyData;
  _startProgress(): void;
  _mergeDirty(one: IFormulaDirtyData, other: IFormulaDirtyData): IFormulaDirtyData;
}

interface SpillLimits {
  _checkIfArrayFormulaExceeded(
    rowCount: number,
    columnCount: number,
    area: { endRow: number; endColumn: number },
  ): boolean;
}

const NOTHING_DIRTY: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/**
 * Calculation at the moment it is asked for. Univer waits 100 ms after an edit and does not report when it is done; a
 * batch of office.js reads what it has just written, so the wait is cut short and the end awaited.
 */
export class Calculation {
  /** In manual mode edits wait until calculation is asked for, as in Excel. */
  manual = false;

  private running = 0;
  private waiting: (() => void)[] = [];
  private readonly trigger: Trigger;
  private readonly commands: ICommandService;
  private readonly stopListening: { dispose(): void };

  /** @param spilled called when array formulas have new results. */
  constructor(
    injector: Injector,
    private readonly spilled: () => void,
  ) {
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.commands = injector.get(ICommandService);
    this.stopListening = this.commands.onCommandExecuted((command) => this.follow(command));
    // A spill may pass the end of Univer's sheet too.
    const config = injector.get(IFormulaCurrentConfigService);
    config.getSheetRowColumnCount = () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
    const runtime = injector.get(IFormulaRuntimeService) as unknown as SpillLimits;
    runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
      endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  }

  /** True while edits have not reached their formulas yet. */
  get pending(): boolean {
    return this.running > 0 || this.trigger._waitingCommandQueue.length > 0;
  }

  /** Calculates what the edits so far call for, and ends when the results are in the cells. */
  async settle(): Promise<void> {
    await this.finish();
    while (!this.manual && this.trigger._waitingCommandQueue.length > 0) {
      this.start(this.takeQueue());
      await this.finish();
    }
  }

  /** Calculates in manual mode too; with `dirty` these cells, with `all` every formula. */
  async run({ all = false, dirty = [] }: { all?: boolean; dirty?: IUnitRange[] } = {}): Promise<void> {
    await this.finish();
    const queued = this.takeQueue();
    this.start({
      ...queued,
      forceCalculation: all || queued.forceCalculation,
      dirtyRanges: [...queued.dirtyRanges, ...dirty],
    });
    await this.finish();
  }

  /** Waits for a calculation under way, also one that Univer started itself. */
  async finish(): Promise<void> {
    while (this.running > 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    // Univer shows a progress one second after a calculation began, also when the workbook is closed by then.
    this.trigger._startProgress = () => undefined;
    this.stopListening.dispose();
  }

  private takeQueue(): IFormulaDirtyData {
    clearTimeout(this.trigger._setTimeoutKey);
    const queue = this.trigger._waitingCommandQueue;
    if (queue.length === 0) return NOTHING_DIRTY;
    this.trigger._waitingCommandQueue = [];
    return this.trigger._generateDirty(queue);
  }

  private start(dirty: IFormulaDirtyData): void {
    this.trigger._executingDirtyData = this.trigger._mergeDirty(this.trigger._executingDirtyData, dirty);
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...this.trigger._executingDirtyData },
      { onlyLocal: true },
    );
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running += 1;
    if (command.id === SetArrayFormulaDataMutation.id) this.spilled();
    if (this.manual) clearTimeout(this.trigger._setTimeoutKey);
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined) return;
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
