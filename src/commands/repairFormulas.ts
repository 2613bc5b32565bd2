import { sentence } from "../text/keys";
import { repairFormulas as enterAgain } from "../excel/formulas";
import { readWorkbook } from "../excel/read";
import { say } from "../text/text";
import type { Command } from "./command";
import type { CommandState } from "./commandState";
import { success } from "./notice";

/** Enters XZ formulas that show #NAME? again. Results in how many there were. */
export const repairFormulas: Command<unknown, number> = {
  id: "repairFormulas",
  label: ({ language }) => say(language, "pane.settings.repair"),
  canRun: (state): state is CommandState => state.broken > 0,
  async perform() {
    const count = await enterAgain(await readWorkbook());
    return {
      result: count,
      state: { broken: 0 },
      notice: success(sentence("pane.settings.repaired", { count })),
    };
  },
};
