import type { Step } from "../../engine/step";
import type { Fen } from "../../kinds/money";
import type { CellPlace } from "../../kinds/place";
import type { Line } from "../paySlip";
import { VERSION, type RecordedCell, type RecordedSteps } from "./format";

/** A line as it was explained when the month was generated. */
export interface RecordedExplanation {
  amount: Fen;
  steps: readonly Step[];
  /** The cells that its steps come from, with their values of then. */
  cells: readonly RecordedCell[];
}

/** A record in what was kept; null where another version wrote it, or it is damaged. */
export function parseRecord(text: string): RecordedSteps | null {
  try {
    const record = JSON.parse(text) as Partial<RecordedSteps> | null;
    return record?.version === VERSION && record.people && record.sentences
      ? (record as RecordedSteps)
      : null;
  } catch {
    return null;
  }
}

/** How somebody's line came about; null where the records do not tell. */
export function recordedLine(
  records: readonly RecordedSteps[],
  employee: string,
  line: string,
): RecordedExplanation | null {
  for (const record of records) {
    const recorded = record.people[employee]?.[line as Line];
    if (!recorded) continue;
    const [amount, steps] = recorded;
    const cells = new Set(steps.flatMap(([, ...own]) => own));
    return {
      amount: amount as Fen,
      steps: steps.flatMap((numbers) => stepOf(numbers, record)),
      cells: record.cells.filter((_, number) => cells.has(number)),
    };
  }
  return null;
}

function stepOf([sentence = -1, ...cells]: readonly number[], record: RecordedSteps): Step[] {
  const step = record.sentences[sentence];
  if (!step) return [];
  const [text, fields, value, clause, figures] = step;
  const read = figures.flatMap((number) => record.figures[number] ?? []);
  const from = cells.flatMap((number) => {
    const cell = record.cells[number];
    return cell ? [placeOf(cell)] : [];
  });
  return [{ text, fields, value, clause, figures: read, from }];
}

/** Where a recorded cell stands. */
export function placeOf([sheet, row, column]: RecordedCell): CellPlace {
  return { sheet, row, column };
}
