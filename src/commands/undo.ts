import { sentence } from "../text/keys";
import { undoChange } from "../excel/undo";
import { say } from "../text/text";
import type { Command } from "./command";
import type { CommandState } from "./commandState";
import { success } from "./notice";

/** Takes back the last command of the journal. */
export const undo: Command<CommandState, null> = {
  id: "undo",
  label: ({ language }) => say(language, "pane.settings.undo"),
  canRun: (state): state is CommandState => state.journal.length > 0,
  async perform(state) {
    const last = state.journal.at(-1);
    if (!last) return { result: null };
    await undoChange(last.change);
    return {
      result: null,
      state: { ...last.undone(state), journal: state.journal.slice(0, -1) },
      notice: success(sentence("pane.settings.undo.done")),
    };
  },
};
