import { flag } from "../excel/flags";
import { readWorkbook } from "../excel/read";
import { closeMonth, type Closing } from "../payroll/close";
import { PhaseTimer, type Milliseconds, type CommandOptions } from "./phases";
import { adoptFigures } from "./policyContext";

export interface CheckResult {
  closing: Closing;
  /** Protected sheets that could not be flagged. */
  skipped: readonly string[];
  ms: Milliseconds;
}

/** Checks a month and flags what it finds; writes nothing else. Throws ExcelProblem, or an AbortError when cancelled. */
export async function check(options: CommandOptions): Promise<CheckResult> {
  const { month, signal, flags = true } = options;
  const phases = new PhaseTimer(options);
  const image = await phases.run("read", (progress) => readWorkbook({ progress, signal }));
  adoptFigures(image);
  const closing = await phases.run("close", () => closeMonth(image, month, phases.over));
  const flagged = flags ? await phases.run("flag", () => flag(closing.findings)) : null;
  return { closing, skipped: flagged?.skipped ?? [], ms: phases.ms };
}
