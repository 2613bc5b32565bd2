import { flag, type FlagOutcome, type Flags } from "../excel/flags";
import { ExcelProblem } from "../excel/problem";
import type { Finding } from "../findings/finding";
import { readWorkbook } from "../excel/read";
import { writeDataParts, type FormerRecords } from "../excel/records";
import { showSheet } from "../excel/selection";
import { forgetChange, undoChange } from "../excel/undo";
import { writeSheets, type WrittenSheet } from "../excel/write";
import type { FormerCells } from "../excel/cells";
import { countsOf } from "../findings/counts";
import type { Month } from "../kinds/month";
import type { Closing } from "../payroll/close";
import { recordSteps } from "../payroll/record/recordSteps";
import { stepsNamespace } from "../payroll/record/format";
import type { Language } from "../text/language";
import { sentence } from "../text/keys";
import { say } from "../text/text";
import { cancelled } from "./cancelled";
import { hasMonth, type Command, type CommandOptions } from "./command";
import type { JournalEntry, Summary } from "./commandState";
import { isKept, keepAsAdjustments } from "./fix";
import { loadClosing } from "./loadClosing";
import { skippedNotice, type Notice } from "./notice";
import { PhaseTimer, type PartTimes } from "./phases";
import { adoptFigures } from "./policyContext";

export interface GenerateGiven {
  month: Month;
  /** Language of the sheets that are written. */
  language: Language;
  /** Whether the findings are flagged in the sheets; yes unless given. */
  flags?: boolean;
  /** What was done before: it cannot be taken back once the month is generated. */
  journal?: readonly JournalEntry[];
}

export interface GenerateResult {
  closing: Closing;
  /** The sheets written, 工资表 first. */
  sheets: readonly string[];
  /** Protected sheets that could not be flagged. */
  skipped: readonly string[];
  /** Why Excel flagged no sheet at all, where it refused: a payroll that is written stands all the same. */
  unflagged: ExcelProblem | null;
  ms: PartTimes;
}

/** What was changed so far, for undo. */
interface Changed {
  sheets: WrittenSheet[];
  cells: FormerCells[];
  flags: Flags | null;
  records: FormerRecords | null;
}

const UNFLAGGED: Notice = { intent: "warning", ...sentence("pane.flags.failed") };

/** Closes a month: reads, checks, computes, writes 工资表, 依据 and 检查结果, flags, and shows the 工资表. */
export const generate: Command<GenerateGiven, GenerateResult> = {
  id: "generate",
  label: ({ language, month }) =>
    month === null
      ? say(language, "pane.tab.generate")
      : say(language, "pane.generate.run", { month: { month } }),
  canRun: hasMonth,
  async perform(given) {
    const start = performance.now();
    const change: Changed = { sheets: [], cells: [], flags: null, records: null };
    try {
      const result = await write(given, change);
      const { month, findings } = result.closing;
      const summary = summaryOf(result, (performance.now() - start) / 1000);
      return {
        result,
        state: { checked: { month, findings }, mended: new Set(), summary, journal: [] },
        entry: { change, undone: () => ({ summary: null }) },
        notice: result.unflagged ? UNFLAGGED : skippedNotice(result.skipped),
      };
    } catch (error) {
      await undoChange(change);
      throw error;
    }
  },
};

async function write(given: GenerateGiven & CommandOptions, change: Changed): Promise<GenerateResult> {
  const { language, signal, flags = true, journal = [] } = given;
  const timer = new PhaseTimer(given);
  const closing = await close(given, timer, change);
  const { payrollSheets } = await loadClosing();
  const contents = payrollSheets(closing, language);
  const sheets = await timer.run("write", (progress) => writeSheets(contents, { progress, signal }));
  change.sheets.push(...sheets);
  change.records = await keepSteps(closing);
  const flagged = flags ? await timer.run("flag", () => flagWhereExcelLets(closing.findings)) : null;
  const outcome = flagged instanceof ExcelProblem ? null : flagged;
  change.flags = outcome?.former ?? null;
  for (const entry of journal) await forgetChange(entry.change);
  const names = sheets.map(({ name }) => name);
  if (names[0] !== undefined) await showSheet(names[0]);
  const unflagged = flagged instanceof ExcelProblem ? flagged : null;
  return { closing, sheets: names, skipped: outcome?.skipped ?? [], unflagged, ms: timer.ms };
}

/** Reading a sheet's conditional formats can fail for rules made in Excel itself (office-js #6827): the problem, then. */
async function flagWhereExcelLets(findings: readonly Finding[]): Promise<FlagOutcome | ExcelProblem> {
  try {
    return await flag(findings);
  } catch (error) {
    if (error instanceof ExcelProblem) return error;
    throw error;
  }
}

/** The steps of all lines as data: the pane explains the amounts by them, in the language of its reader. */
function keepSteps({ month, slips, image }: Closing): Promise<FormerRecords> {
  const records = recordSteps(slips, image);
  return writeDataParts(
    stepsNamespace(month),
    records.map((record) => JSON.stringify(record)),
  );
}

/** Closes the month; a second time where amounts changed by hand are recorded as adjustments first. */
async function close(
  given: GenerateGiven & CommandOptions,
  timer: PhaseTimer,
  change: Changed,
): Promise<Closing> {
  const { month, language, signal, decide } = given;
  const { closeMonth } = await loadClosing();
  const image = await timer.run("read", (progress) => readWorkbook({ progress, signal }));
  adoptFigures(image);
  const closing = await timer.run("close", () => closeMonth(image, month, timer.over));
  const byHand = closing.findings.filter(({ code }) => code === "D-HANDCHANGED");
  if (byHand.length === 0 || !decide) return closing;
  const decision = await decide(byHand);
  if (decision === "cancel") throw cancelled();
  if (decision === "overwrite") return closing;
  const kept = await keepAsAdjustments(image, byHand, language);
  change.sheets.push(...kept.sheets);
  change.cells.push(...kept.cells);
  const again = await timer.run("read", () => readWorkbook({ signal }));
  const { findings, ...rest } = await timer.run("close", () => closeMonth(again, month, timer.over));
  return { ...rest, findings: findings.filter((finding) => !isKept(finding)) };
}

function summaryOf({ closing, sheets }: GenerateResult, seconds: number): Summary {
  const { month, findings, totals } = closing;
  const { people, gross, net } = totals;
  return { month, people, gross, net, counts: countsOf(findings), seconds, sheets };
}
