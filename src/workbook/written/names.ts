import { formatMonth, type Month } from "../../kinds/month";
import type { SheetImage, WorkbookImage } from "../image";
import { folded } from "../../kinds/content";

/** The sheets that Xinze writes for a month; their names are the same in every language. */
const WRITTEN_SHEETS = { payroll: "工资表", trace: "依据", findings: "检查结果" } as const;

export type WrittenSheet = keyof typeof WRITTEN_SHEETS;

/** "工资表 2026-03" */
export function writtenName(sheet: WrittenSheet, month: Month): string {
  return `${WRITTEN_SHEETS[sheet]} ${formatMonth(month)}`;
}

/** The month's sheet of an earlier run; null when there is none. */
export function writtenSheet(image: WorkbookImage, sheet: WrittenSheet, month: Month): SheetImage | null {
  const name = folded(writtenName(sheet, month));
  return image.sheets.find((candidate) => folded(candidate.name) === name) ?? null;
}
