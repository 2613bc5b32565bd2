import type { Finding } from "../findings/finding";
import type { Month } from "../kinds/month";
import type { CommandState, JournalEntry } from "./commandState";
import type { Notice } from "./notice";
import type { PhaseOptions } from "./phases";

export type CommandId =
  | "readAgain"
  | "check"
  | "generate"
  | "applyFix"
  | "showFlags"
  | "explain"
  | "writePolicy"
  | "repairFormulas"
  | "freezeFormulas"
  | "undo";

/**
 * Something that a user can start, from the ribbon, the pane or the command line. `Given` is what it needs to know of the
 * state: a month to work on, say.
 */
export interface Command<Given, Result> {
  readonly id: CommandId;
  /** What its button says. */
  label(state: CommandState): string;
  /** Whether it has something to do as things stand. */
  canRun(state: CommandState): state is CommandState & Given;
  /**
   * Does the whole of it, or leaves the workbook as it was. Throws ExcelProblem, or an AbortError when it was cancelled.
   */
  perform(given: Given & CommandOptions): Promise<CommandResult<Result>>;
}

/** How the one who starts a command follows and steers it. */
export interface CommandOptions extends PhaseOptions {
  /** Asks what becomes of amounts changed by hand; without it they are overwritten and listed. */
  decide?: (changes: readonly Finding[]) => Promise<ChangesDecision>;
}

/**
 * What becomes of amounts that were changed by hand in the 工资表 to be written again.
 * keep: they are recorded in 调整 first. overwrite: the computed amounts take their place, and 检查结果 lists them.
 */
export type ChangesDecision = "keep" | "overwrite" | "cancel";

/** What came of a command. */
export interface CommandResult<Result> {
  result: Result;
  /** What is different now for the commands after it. */
  state?: Partial<CommandState>;
  /** How it is taken back; absent where there is nothing to take back. */
  entry?: JournalEntry;
  notice?: Notice;
  /** The sheet to bring to the front. */
  sheet?: string;
}

/** For a command that works on a month. */
export function hasMonth(state: CommandState): state is CommandState & { month: Month } {
  return state.month !== null;
}

/** For a command that always has something to do. */
export function alwaysAvailable(_state: CommandState): _state is CommandState {
  return true;
}
