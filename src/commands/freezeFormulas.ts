import { sentence } from "../text/keys";
import { freezeFormulas as putValues } from "../excel/freezeFormulas";
import { say } from "../text/text";
import { alwaysAvailable, type Command } from "./command";
import { success } from "./notice";

/** Turns every XZ formula into its present value, for a file that leaves the house. Results in how many there were. */
export const freezeFormulas: Command<unknown, number> = {
  id: "freezeFormulas",
  label: ({ language }) => say(language, "pane.settings.freeze"),
  canRun: alwaysAvailable,
  async perform() {
    const cells = await putValues();
    const entry = { change: { sheets: [], cells, flags: null }, undone: () => ({}) };
    return {
      result: cells.length,
      entry: cells.length > 0 ? entry : undefined,
      notice: success(sentence("pane.settings.frozen", { count: cells.length })),
    };
  },
};
