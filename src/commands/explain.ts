import { readWorkbook } from "../excel/read";
import { readSelectedCell, type SelectedCell } from "../excel/selectedCell";
import { canSay, say } from "../text/text";
import { stepsNamespace, type RecordedSteps } from "../payroll/record/format";
import { parseRecord, recordedLine } from "../payroll/record/readSteps";
import { readDataParts } from "../excel/records";
import {
  amountCell,
  explainedByRecord,
  explainedBySheet,
  isPayrollOrTrace,
  payrollMonth,
} from "./explainAmount";
import { explainCall } from "./explainCall";
import { alwaysAvailable, type Command } from "./command";
import type { CommandState } from "./commandState";
import type { Explanation } from "./explanation";

/** Explains the selected cell; changes nothing. */
export const explain: Command<Pick<CommandState, "language">, Explanation | null> = {
  id: "explain",
  label: ({ language }) => say(language, "pane.tab.explain"),
  canRun: alwaysAvailable,
  async perform() {
    return { result: await explainSelection() };
  },
};

/** How the selected cell came to its value; null when it is neither an amount of a 工资表 nor from an XZ function. */
export async function explainSelection(): Promise<Explanation | null> {
  const cell = await readSelectedCell();
  return (await explainPayroll(cell)) ?? (await explainCall(cell));
}

async function explainPayroll({ place }: SelectedCell): Promise<Explanation | null> {
  const month = payrollMonth(place.sheet);
  if (month === null) return null;
  const image = await readWorkbook({ only: (sheet) => isPayrollOrTrace(sheet, month) });
  const cell = amountCell(image, month, place);
  if (!cell) return null;
  const texts = await readDataParts(stepsNamespace(month));
  const records = texts.flatMap((text) => recordIn(text) ?? []);
  const recorded = recordedLine(records, cell.subject.employee, cell.subject.line);
  if (!recorded?.steps.every((step) => canSay("zh", step))) return explainedBySheet(cell, image, month);
  const sources = new Set(recorded.cells.map(([sheet]) => sheet));
  return explainedByRecord(cell, recorded, await readWorkbook({ only: (sheet) => sources.has(sheet) }));
}

/** What was parsed last: the selection moves from cell to cell of one month. */
const parsed = new Map<string, RecordedSteps | null>();

function recordIn(text: string): RecordedSteps | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size >= RECORDS_KEPT) parsed.clear();
  const record = parseRecord(text);
  parsed.set(text, record);
  return record;
}

const RECORDS_KEPT = 20;
