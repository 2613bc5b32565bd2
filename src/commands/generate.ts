import type { Finding } from "../findings/finding";
import { flag } from "../excel/flags";
import { readWorkbook } from "../excel/read";
import { showSheet } from "../excel/selection";
import { undoChange, type WorkbookChange } from "../excel/undo";
import { writeSheets } from "../excel/write";
import { closeMonth, type Closing } from "../payroll/close";
import { payrollSheets } from "../payroll/sheets/payrollSheets";
import { isKept, keepAsAdjustments } from "./fix";
import { cancelled, PhaseTimer, type Milliseconds, type CommandOptions } from "./phases";
import { adoptFigures } from "./policyContext";

/**
 * What becomes of amounts that were changed by hand in the 工资表 to be written again.
 * keep: they are recorded in 调整 first. overwrite: the computed amounts take their place, and 检查结果 lists them.
 */
export type ChangesDecision = "keep" | "overwrite" | "cancel";

export interface GenerateOptions extends CommandOptions {
  /** Asked when amounts were changed by hand; without it they are overwritten and listed. */
  decide?: (changes: readonly Finding[]) => Promise<ChangesDecision>;
}

export interface GenerateResult {
  closing: Closing;
  /** The sheets written, 工资表 first. */
  sheets: readonly string[];
  /** Protected sheets that could not be flagged. */
  skipped: readonly string[];
  /** What undo needs. */
  run: WorkbookChange;
  ms: Milliseconds;
}

const NOTHING: WorkbookChange = { sheets: [], cells: [], flags: null };

/**
 * Closes a month: reads, checks, computes, writes 工资表, 依据 and 检查结果, flags, and shows the 工资表.
 * Throws ExcelProblem, or an AbortError when cancelled; the workbook is then as it was.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { language, signal, flags = true } = options;
  const phases = new PhaseTimer(options);
  const { closing, kept } = await close(options, phases);
  const contents = payrollSheets(closing, language);
  let run = kept;
  try {
    const sheets = await phases.run("write", (progress) => writeSheets(contents, { progress, signal }));
    run = { ...run, sheets: [...sheets, ...kept.sheets] };
    const flagged = flags ? await phases.run("flag", () => flag(closing.findings)) : null;
    run = { ...run, flags: flagged?.former ?? null };
    const names = sheets.map(({ name }) => name);
    if (names[0] !== undefined) await showSheet(names[0]);
    return { closing, sheets: names, skipped: flagged?.skipped ?? [], run, ms: phases.ms };
  } catch (error) {
    await undoChange(run);
    throw error;
  }
}

async function close(
  options: GenerateOptions,
  phases: PhaseTimer,
): Promise<{ closing: Closing; kept: WorkbookChange }> {
  const { month, language, signal, decide } = options;
  const image = await phases.run("read", (progress) => readWorkbook({ progress, signal }));
  adoptFigures(image);
  const closing = await phases.run("close", () => closeMonth(image, month, phases.over));
  const changes = closing.findings.filter(({ code }) => code === "D-HANDCHANGED");
  if (changes.length === 0 || !decide) return { closing, kept: NOTHING };
  const decision = await decide(changes);
  if (decision === "cancel") throw cancelled();
  if (decision === "overwrite") return { closing, kept: NOTHING };
  const kept = await keepAsAdjustments(image, changes, language);
  const again = await phases.run("read", () => readWorkbook({ signal }));
  const { findings, ...rest } = await phases.run("close", () => closeMonth(again, month, phases.over));
  return { closing: { ...rest, findings: findings.filter((finding) => !isKept(finding)) }, kept };
}
