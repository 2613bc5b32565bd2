import type { CommandId } from "../commands/command";
import { initialCommandState, type CommandState } from "../commands/commandState";
import type { Explanation } from "../commands/explanation";
import type { Notice } from "../commands/notice";
import type { PhaseProgress } from "../commands/phases";
import type { Finding } from "../findings/finding";
import type { Language } from "../text/language";

export const TABS = ["check", "generate", "explain", "settings"] as const;
export type Tab = (typeof TABS)[number];

/** The command that runs. */
interface Running {
  id: CommandId;
  /** Null before its first phase, and throughout where it has none. */
  progress: PhaseProgress | null;
}

/** All that the pane shows. */
export interface PaneState extends CommandState {
  tab: Tab;
  /** Null: the gate is open for another command. */
  running: Running | null;
  /** Amounts changed by hand, while the user is asked what becomes of them. */
  question: readonly Finding[] | null;
  /** Null: nothing to explain at the selected cell. */
  explanation: Explanation | null;
  explaining: boolean;
  /** Shown at the top until it is closed or the next command starts. */
  notice: Notice | null;
}

export function initialState(language: Language): PaneState {
  return {
    ...initialCommandState(language),
    tab: "check",
    running: null,
    question: null,
    explanation: null,
    explaining: false,
    notice: null,
  };
}
