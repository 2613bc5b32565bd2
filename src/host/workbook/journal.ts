import {
  ICommandService,
  IUndoRedoService,
  type Injector,
  type IMutationInfo,
  type IUndoRedoItem,
} from "@univerjs/core";

/**
 * Runs mutations and commands, and makes one undo step of a batch: what the add-in writes in one `context.sync()` is
 * undone with one Ctrl+Z. (Univer keeps 20 steps, and its own batching plays undo mutations in the wrong order.)
 */
export class Journal {
  private readonly commands: ICommandService;
  private readonly undoRedo: IUndoRedoService;
  private collected: IUndoRedoItem[] | null = null;
  private depth = 0;
  private readonly release: () => void;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.undoRedo = injector.get(IUndoRedoService);
    const push = this.undoRedo.pushUndoRedo.bind(this.undoRedo);
    const collect: IUndoRedoService["pushUndoRedo"] = (item) => {
      if (this.collected && item.unitID === unitId) this.collected.push(item);
      else push(item);
    };
    this.replace(collect);
    this.release = () => this.replace(push);
  }

  dispose(): void {
    this.release();
  }

  /** Defined, not assigned: the service is handed out behind a proxy that keeps the methods it has once read. */
  private replace(value: IUndoRedoService["pushUndoRedo"]): void {
    Object.defineProperty(this.undoRedo, "pushUndoRedo", { value, configurable: true, writable: true });
  }

  /** Runs a command, which keeps its own undo. False when Univer refuses. */
  command(id: string, params: object): boolean {
    return this.commands.syncExecuteCommand(id, params);
  }

  /** Runs a command whose handler is asynchronous. */
  commandAsync(id: string, params: object): Promise<boolean> {
    return this.commands.executeCommand(id, params);
  }

  /** Runs a mutation; `undo` restores what was there before. */
  mutate(id: string, params: object, undo: IMutationInfo[]): void {
    this.commands.syncExecuteCommand(id, params);
    this.undoRedo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: undo,
      redoMutations: [{ id, params }],
    });
  }

  /** Runs an operation or a mutation that is no step of its own (selection, activation, growth of the grid). */
  operate(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, params);
  }

  /** From here on undo steps are collected, until as many calls of `end`. */
  begin(): void {
    this.depth += 1;
    this.collected ??= [];
  }

  /** Makes one step of what was collected. */
  end(): void {
    this.depth -= 1;
    if (this.depth > 0 || !this.collected) return;
    const items = this.collected;
    this.collected = null;
    if (items.length === 0) return;
    this.undoRedo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
      redoMutations: items.flatMap((item) => item.redoMutations),
    });
  }
}
