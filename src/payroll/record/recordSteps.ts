import type { Step } from "../../engine/step";
import type { Figure } from "../../findings/figure";
import type { CellValue } from "../../kinds/content";
import { fullCellName, type CellPlace } from "../../kinds/place";
import type { WorkbookImage } from "../../workbook/image";
import { LINES, type PaySlip } from "../paySlip";
import { VERSION, type RecordedCell, type RecordedSteps, type RecordedSentence } from "./format";

/** So many people stand in one record: it stays well under a request of 4 MB. */
const PEOPLE_A_RECORD = 250;

/**
 * The steps of all lines as data, to be kept with the workbook: sentences, figures and cells stand once and are
 * referred to by number. Each cell is kept with its value, so that a change of it can be seen later.
 */
export function recordSteps(slips: readonly PaySlip[], image: WorkbookImage): RecordedSteps[] {
  const values = new CellValues(image);
  const records: RecordedSteps[] = [];
  for (let first = 0; first < slips.length; first += PEOPLE_A_RECORD) {
    records.push(recordOf(slips.slice(first, first + PEOPLE_A_RECORD), values));
  }
  return records;
}

function recordOf(slips: readonly PaySlip[], values: CellValues): RecordedSteps {
  const figures = new Numbered<Figure>(
    (figure) => figure,
    (figure) => figure,
  );
  const cells = new Numbered<RecordedCell, CellPlace>(fullCellName, (place) => values.recorded(place));
  const sentences = new Numbered<RecordedSentence>(JSON.stringify, (step) => step);
  const numbered = ({ text, fields, value, clause, figures: read, from }: Step): number[] => [
    sentences.number([text, fields, value, clause, read.map((figure) => figures.number(figure))]),
    ...from.map((place) => cells.number(place)),
  ];
  const people: RecordedSteps["people"] = {};
  for (const { person, lines, trace } of slips) {
    const own: RecordedSteps["people"][string] = {};
    for (const line of LINES) {
      const steps = trace[line];
      if (steps?.length) own[line] = [lines[line] ?? 0, steps.map(numbered)];
    }
    people[person.id] = own;
  }
  return { version: VERSION, sentences: sentences.items, figures: figures.items, cells: cells.items, people };
}

/** Things in the order in which they first come up, each with its number. */
class Numbered<Kept, Given = Kept> {
  readonly items: Kept[] = [];
  private readonly numbers = new Map<unknown, number>();

  constructor(
    private readonly keyOf: (given: Given) => unknown,
    private readonly kept: (given: Given) => Kept,
  ) {}

  number(given: Given): number {
    const key = this.keyOf(given);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.items.length);
    return this.items.push(this.kept(given)) - 1;
  }
}

/** The values of the workbook's cells as it was read. */
class CellValues {
  private readonly sheets: ReadonlyMap<string, WorkbookImage["sheets"][number]>;

  constructor({ sheets }: WorkbookImage) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  recorded({ sheet, row, column }: CellPlace): RecordedCell {
    return [sheet, row, column, this.at(sheet, row, column)];
  }

  private at(sheet: string, row: number, column: number): CellValue {
    const image = this.sheets.get(sheet);
    return image?.values[row - image.firstRow]?.[column - image.firstColumn] ?? "";
  }
}
