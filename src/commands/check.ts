import type { Finding } from "../checks/finding";
import { flag, type Flags } from "../excel/flags";
import { readWorkbook } from "../excel/read";
import { closeMonth } from "../payroll/close";
import type { Month } from "../units/month";
import { Phases, type Durations, type JobOptions } from "./job";
import { adoptFigures } from "./policyContext";

export interface CheckResult {
  month: Month;
  findings: readonly Finding[];
  /** Protected sheets that could not be flagged. */
  skipped: readonly string[];
  /** Flags as they were before; null when they were left alone. */
  formerFlags: Flags | null;
  ms: Durations;
}

/** Checks a month and flags what it finds; writes nothing else. Throws ExcelProblem, or an AbortError when cancelled. */
export async function check(options: JobOptions): Promise<CheckResult> {
  const { month, signal, flags = true } = options;
  const phases = new Phases(options);
  const image = await phases.run("read", (progress) => readWorkbook({ progress, signal }));
  adoptFigures(image);
  const { findings } = await phases.run("close", () => closeMonth(image, month, phases.over));
  const flagged = flags ? await phases.run("flag", () => flag(findings)) : null;
  return {
    month,
    findings,
    skipped: flagged?.skipped ?? [],
    formerFlags: flagged?.former ?? null,
    ms: phases.ms,
  };
}
