import { readFileSync } from "node:fs";
import { join } from "node:path";
import { closeMonth } from "../../../src/payroll/close";
import { parseMonth, type Month } from "../../../src/kinds/month";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { placeOf } from "../../../src/workbench/sample/place";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";
import { templateBook } from "../../../src/workbench/sample/templateBook";
import { CHARACTERS, account } from "../../../src/workbench/sample/story/people";
import { PROBLEMS } from "../../../src/workbench/sample/story/problems";
import { story } from "../../../src/workbench/sample/story/story";
import { luhn } from "../../../src/kinds/account";
import { cellName } from "../../../src/kinds/place";
import { SHEETS } from "../../../src/workbook/sheets";
import { imageOf } from "./image";

const FOLDER = join(__dirname, "../../../assets/sample");
const MARCH = parseMonth("2026-03") as Month;
const SHEETS_OF_STORY = new Map(story().map((sheet) => [sheet.definition.zh, sheet]));

async function closing() {
  const book = await openXlsx(readFileSync(join(FOLDER, "2026-03.xlsx")));
  return closeMonth(imageOf(book), MARCH);
}

const closed = closing();

/** "D7" of the cell where a problem of the story stands. */
function cellOfProblem({ sheet, row, field }: { sheet: string; row: string; field: string }): string {
  const sample = SHEETS_OF_STORY.get(sheet);
  if (!sample) throw new Error(`The story has no sheet ${sheet}`);
  return cellName({ sheet, ...placeOf(sample, row, field) });
}

test.each(PROBLEMS.map((problem) => [`${problem.sheet}: ${problem.what}`, problem] as const))(
  "%s",
  async (_, problem) => {
    const { findings } = await closed;
    const there = findings.filter(
      ({ place }) => place.sheet === problem.sheet && cellName(place) === cellOfProblem(problem),
    );
    expect(there.map(({ code }) => code)).toContain(problem.code);
  },
);

test("nothing else is an error: the rest of the month is in order", async () => {
  const { findings } = await closed;
  const told = new Set(
    PROBLEMS.map((problem) => `${problem.code} ${problem.sheet}!${cellOfProblem(problem)}`),
  );
  const errors = findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => `${code} ${place.sheet}!${cellName(place)}`);
  expect(errors.filter((error) => !told.has(error))).toEqual([]);
});

test("everybody employed in March is paid something, the one who left in February nothing", async () => {
  const { slips } = await closed;
  const inMarch = CHARACTERS.filter(({ left }) => left === "" || left >= "2026-03-01").map(({ id }) => id);
  const paid = slips.filter(({ lines }) => lines.gross > 0).map(({ person }) => person.id);
  expect(paid).toEqual(inMarch);
  expect(inMarch).toHaveLength(24);
});

test("the files in assets are what the script makes", async () => {
  const files = [
    ["2026-03.xlsx", sampleBook()],
    ["template.xlsx", templateBook()],
  ] as const;
  for (const [name, book] of files) {
    const made = Buffer.from(await saveXlsx(book));
    expect([name, made.equals(readFileSync(join(FOLDER, name)))]).toEqual([name, true]);
  }
});

test("the template has every sheet of the contract, each found by its header, and no data", async () => {
  const book = await openXlsx(readFileSync(join(FOLDER, "template.xlsx")));
  const { sheets } = imageOf(book);
  expect(sheets.map(({ name }) => name)).toEqual(["说明", ...SHEETS.map(({ zh }) => zh)]);
  expect(sheets.slice(1).map(({ values }) => values.length)).toEqual(SHEETS.map(() => 1));
  const { findings } = closeMonth(imageOf(book), MARCH);
  expect(findings.filter(({ code }) => code === "D-SHEET")).toEqual([]);
});

test("cards pass their check", () => {
  expect(CHARACTERS.map(account).filter((card) => !luhn(card))).toEqual([]);
});
