import type { Step } from "../../engine/step";
import type { Figure } from "../../findings/figure";
import type { CellValue } from "../../kinds/content";
import { formatMonth, type Month } from "../../kinds/month";
import type { Line } from "../paySlip";

/** Where the steps of a month are kept among the parts of the workbook. */
export function stepsNamespace(month: Month): string {
  return `urn:xinze:steps:${formatMonth(month)}`;
}

/** Of another version nothing is read: the sheet 依据 then speaks for itself. */
export const VERSION = 1;

/** A step apart from its cells; its figures by their numbers. */
export type RecordedSentence = [
  text: Step["text"],
  fields: Step["fields"],
  value: Step["value"],
  clause: string,
  figures: number[],
];

/** A cell with its value when the month was generated. */
export type RecordedCell = [sheet: string, row: number, column: number, value: CellValue];

/** A line: the amount in fen, and of each step the number of what it says with those of its cells. */
type RecordedLine = [amount: number, steps: number[][]];

/** The steps of some people's lines, as they are kept with the workbook. */
export interface RecordedSteps {
  version: typeof VERSION;
  sentences: RecordedSentence[];
  figures: Figure[];
  cells: RecordedCell[];
  /** By 工号. */
  people: Record<string, Partial<Record<Line, RecordedLine>>>;
}
