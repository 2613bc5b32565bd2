import { BooleanNumber, type ICellData } from "@univerjs/core";
import { cellOf } from "./cells";
import { HEADER_HEIGHT, type Drawn } from "./drawn";

/** A heading with the sentences under it. */
export interface Passage {
  heading: string;
  sentences: readonly string[];
}

const COLUMN = 1;
/** So many Chinese characters fit a line of the column; of others twice as many. */
const CHARACTERS_A_LINE = 49;
const LINE_HEIGHT = 20;
const WIDTH = 740;

/** A sheet that somebody wrote to be read: a title, headings, sentences. */
export function drawTextSheet(name: string, title: string, passages: readonly Passage[]): Drawn {
  const lines = passages.flatMap(({ heading, sentences }) => [
    { text: heading, look: "heading" as const },
    ...sentences.map((text) => ({ text, look: "prose" as const })),
    { text: "", look: "prose" as const },
  ]);
  const cells: Record<number, Record<number, ICellData>> = { 1: { [COLUMN]: cellOf(title, "title") } };
  const heights: Record<number, { h: number }> = { 1: { h: HEADER_HEIGHT } };
  lines.forEach(({ text, look }, index) => {
    const row = index + 3;
    cells[row] = { [COLUMN]: cellOf(text, look) };
    heights[row] = {
      h: text === "" ? LINE_HEIGHT / 2 : LINE_HEIGHT * linesOf(text),
    };
  });
  return {
    name,
    sheet: {
      rowCount: lines.length + 20,
      columnCount: 6,
      cellData: cells,
      columnData: { 0: { w: 24 }, [COLUMN]: { w: WIDTH } },
      rowData: heights,
      showGridlines: BooleanNumber.FALSE,
    },
    validations: [],
    notes: {},
    extras: {
      pageLayout: { orientation: "Landscape", paperSize: "A4", fitToPagesWide: 1, fitToPagesTall: 1 },
    },
  };
}

function linesOf(text: string): number {
  const narrow = text.replace(/[^ -~]/g, "").length;
  return Math.ceil((text.length - narrow / 2) / CHARACTERS_A_LINE);
}
