import { sentence } from "../text/keys";
import type { Finding } from "../findings/finding";
import { cellName } from "../kinds/place";
import { describeFix } from "../findings/describe";
import type { Command } from "./command";
import type { CommandState } from "./commandState";
import { mend } from "./fix";
import { success } from "./notice";

/** Mends a finding as its fix says; the finding counts as mended until that is undone. */
export const applyFix = (finding: Finding): Command<Pick<CommandState, "language" | "mended">, null> => ({
  id: "applyFix",
  label: ({ language }) => (finding.fix ? describeFix(finding.fix, language) : ""),
  canRun: (state): state is CommandState => finding.fix !== null && !state.mended.has(finding),
  async perform({ language, mended }) {
    const change = await mend(finding, language);
    if (!change) return { result: null };
    return {
      result: null,
      state: { mended: new Set([...mended, finding]) },
      entry: { change, undone: (state) => ({ mended: without(state.mended, finding) }) },
      notice: success(sentence("pane.fix.done", { cell: cellName(finding.place) })),
    };
  },
});

function without(mended: ReadonlySet<Finding>, finding: Finding): ReadonlySet<Finding> {
  return new Set([...mended].filter((one) => one !== finding));
}
