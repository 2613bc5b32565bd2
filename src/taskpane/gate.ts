import type { ChangesDecision, Command, CommandResult } from "../commands/command";
import { failure } from "../commands/notice";
import type { Finding } from "../findings/finding";
import { sentence } from "../text/keys";
import type { PaneState } from "./state";
import type { Store } from "./store";

/**
 * The one way for whatever writes to the workbook. While a command runs no other starts: it is refused, never queued, so
 * that a double click does one thing.
 */
export class Gate {
  private cancelling = new AbortController();
  private answer: ((decision: ChangesDecision) => void) | null = null;

  constructor(private readonly store: Store<PaneState>) {}

  canRun<Given>(command: Command<Given, unknown>): boolean {
    const state = this.store.get();
    return state.running === null && command.canRun(state);
  }

  /**
   * Runs a command and takes up what came of it; what goes wrong is shown in a notice. Null: it was refused, it failed or
   * it was cancelled.
   */
  async run<Given, Result>(command: Command<Given, Result>): Promise<CommandResult<Result> | null> {
    const state = this.store.get();
    if (state.running) this.store.set({ notice: { intent: "info", ...sentence("pane.running") } });
    if (state.running || !command.canRun(state)) return null;
    const { id } = command;
    this.cancelling = new AbortController();
    this.store.set({ running: { id, progress: null }, notice: null });
    try {
      const outcome = await command.perform({
        ...state,
        signal: this.cancelling.signal,
        progress: (progress) => this.store.set({ running: { id, progress } }),
        decide: this.ask,
      });
      this.finish(outcome);
      return outcome;
    } catch (error) {
      this.store.set({ notice: failure(error) });
      return null;
    } finally {
      this.store.set({ running: null, question: null });
    }
  }

  /** Stops the command that runs, if it still can be. */
  readonly cancel = (): void => {
    this.answer?.("cancel");
    this.cancelling.abort();
  };

  /** The user's answer to what becomes of amounts changed by hand. */
  readonly decide = (decision: ChangesDecision): void => this.answer?.(decision);

  private readonly ask = async (question: readonly Finding[]): Promise<ChangesDecision> => {
    this.store.set({ question });
    const decision = await new Promise<ChangesDecision>((resolve) => {
      this.answer = resolve;
    });
    this.answer = null;
    this.store.set({ question: null });
    return decision;
  };

  private finish({ state, entry, notice }: CommandResult<unknown>): void {
    const journal = state?.journal ?? this.store.get().journal;
    this.store.set({ ...state, journal: entry ? [...journal, entry] : journal, notice: notice ?? null });
  }
}
