import { flag } from "../excel/flags";
import { readWorkbook } from "../excel/read";
import type { Month } from "../kinds/month";
import type { Closing } from "../payroll/close";
import { say } from "../text/text";
import { hasMonth, type Command } from "./command";
import { loadClosing } from "./loadClosing";
import { skippedNotice } from "./notice";
import { PhaseTimer, type PartTimes } from "./phases";
import { adoptFigures } from "./policyContext";

export interface CheckGiven {
  month: Month;
  /** Whether the findings are flagged in the sheets; yes unless given. */
  flags?: boolean;
}

export interface CheckResult {
  closing: Closing;
  /** Protected sheets that could not be flagged. */
  skipped: readonly string[];
  ms: PartTimes;
}

/** Checks a month and flags what it finds; writes nothing else. */
export const check: Command<CheckGiven, CheckResult> = {
  id: "check",
  label: ({ language, month, checked }) => {
    if (month === null) return say(language, "pane.tab.check");
    const again = checked?.month === month;
    return say(language, again ? "pane.check.again" : "pane.check.run", { month: { month } });
  },
  canRun: hasMonth,
  async perform(given) {
    const { month, signal, flags = true } = given;
    const { closeMonth } = await loadClosing();
    const timer = new PhaseTimer(given);
    const image = await timer.run("read", (progress) => readWorkbook({ progress, signal }));
    adoptFigures(image);
    const closing = await timer.run("close", () => closeMonth(image, month, timer.over));
    const flagged = flags ? await timer.run("flag", () => flag(closing.findings)) : null;
    const skipped = flagged?.skipped ?? [];
    return {
      result: { closing, skipped, ms: timer.ms },
      state: { checked: { month, findings: closing.findings }, mended: new Set() },
      notice: skippedNotice(skipped),
    };
  },
};
