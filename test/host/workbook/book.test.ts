import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import { Book } from "../../../src/host/workbook/book";
import type { BookData } from "../../../src/host/workbook/bookData";
import { blankBook } from "../../../src/host/workbook/newBook";

const books: Book[] = [];

function open(data: BookData = blankBook()): Book {
  const book = Book.open(data);
  books.push(book);
  return book;
}

afterEach(() => {
  for (const book of books.splice(0)) book.dispose();
});

const AREA = { row: 0, column: 0, rows: 3, columns: 2 };

test("what is saved opens as the same workbook: cells, kinds, formulas, spills, extras", async () => {
  const book = open();
  const sheet = book.activeSheet;
  sheet.enterBlock(0, 0, [
    ["'0012", "=SEQUENCE(2)"],
    [true, null],
    ["#N/A", 1.5],
  ]);
  sheet.putExtras(0, 0, { locked: false });
  sheet.extras.pageLayout.orientation = "Landscape";
  book.settings.key = '"value"';
  book.properties.title = "三月";
  await book.settle();
  const look = (one: Book) => ({
    values: one.sheets[0]?.read(AREA, (cell) => [cell?.v, cell?.t, cell?.f]),
    locked: [one.sheets[0]?.isLocked(0, 0), one.sheets[0]?.isLocked(1, 0)],
    extras: one.sheets[0]?.extras.pageLayout,
    rest: [one.settings, one.properties],
  });
  const before = look(book);
  const data = await book.toData();
  expect(book.unitId.startsWith(`${data.snapshot.id}-`)).toBe(true);
  const again = open(JSON.parse(JSON.stringify(data)) as BookData);
  expect(look(again)).toEqual(before);
  expect(before.locked).toEqual([false, true]);
});

test("spilled values of a file are there before anything is calculated", () => {
  const data = blankBook();
  const id = data.snapshot.sheetOrder[0] ?? "";
  const sheet = data.snapshot.sheets[id];
  if (sheet) sheet.cellData = { 0: { 0: { f: "=XZ.NOTYET()", v: 1, t: 2 } } };
  data.sheets[id] = {
    visibility: "Visible",
    pageLayout: {},
    protection: { protected: false },
    comments: [],
    selection: "B2",
    spills: [{ ref: "A1:A2", cells: [[{ v: 1, t: 2 }], [{ v: "二", t: 1 }]] }],
  };
  const book = open(data);
  expect([book.activeSheet.value(1, 0), book.activeSheet.spillArea(0, 0)?.rows]).toEqual(["二", 2]);
  expect(book.selection).toEqual([{ row: 1, column: 1, rows: 1, columns: 1 }]);
});

test("two workbooks with the same id do not share formulas", async () => {
  const data = blankBook();
  const [one, other] = [open(structuredClone(data)), open(structuredClone(data))];
  await one.registerFunctions(["XZ.WHO"], () => "one");
  await other.registerFunctions(["XZ.WHO"], () => "other");
  for (const book of [one, other]) book.activeSheet.enter(0, 0, "=XZ.WHO()");
  await Promise.all([one.settle(), other.settle()]);
  expect([one.activeSheet.value(0, 0), other.activeSheet.value(0, 0)]).toEqual(["one", "other"]);
});

test("formulas that are there before their functions are calculated once these are known", async () => {
  const book = open();
  book.activeSheet.enterBlock(0, 0, [["=XZ.LATE(2)", "=A1+1"]]);
  await book.settle();
  expect(book.activeSheet.value(0, 0)).toBe("#NAME?");
  await book.registerFunctions(["XZ.LATE"], (_name, [value]) => Number(value) * 10);
  expect([book.activeSheet.value(0, 0), book.activeSheet.value(0, 1)]).toEqual([20, 21]);
});

test("a long formula, too, finds a function that becomes known only later", async () => {
  const book = open();
  const formula = `=XZ.LONGWAITED(1)${"+0".repeat(40)}`;
  book.activeSheet.enterBlock(0, 0, [[formula]]);
  await book.settle();
  expect(book.activeSheet.value(0, 0)).toBe("#NAME?");
  await book.registerFunctions(["XZ.LONGWAITED"], () => 7);
  await book.settle();
  expect(book.activeSheet.value(0, 0)).toBe(7);
});

test("whatever a function throws or returns ends in its cell, and other cells are calculated", async () => {
  const book = open();
  const results: Record<string, unknown> = {
    "XZ.NULL": null,
    "XZ.NAN": NaN,
    "XZ.FLAT": [1, 2],
    "XZ.RAGGED": [[1], [1, 2]],
    "XZ.OBJECT": { some: "thing" },
    "XZ.DATE": { type: "FormattedNumber", basicValue: 46082, numberFormat: "yyyy-mm-dd" },
  };
  await book.registerFunctions(["XZ.THROW", ...Object.keys(results)], (name) => {
    if (name === "XZ.THROW") throw new Error("broken");
    return results[name];
  });
  const formulas = ["XZ.THROW", ...Object.keys(results)].map((name) => `=${name}()`);
  book.activeSheet.enterBlock(0, 0, [[...formulas, "=1+1"]]);
  await book.settle();
  expect(formulas.map((_, column) => book.activeSheet.value(0, column))).toEqual([
    ...["#VALUE!", 0, "#NUM!", "#VALUE!", "#VALUE!", "#VALUE!", 46082],
  ]);
  expect(book.activeSheet.value(0, formulas.length)).toBe(2);
  expect(book.errorMessage(book.activeSheet, 0, 0)).toBe("broken");
});

test.each([
  ["=1+1", 2],
  ['="甲"&1', "甲1"],
  ["=1=1", true],
  [
    "=SEQUENCE(2,2)",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NOSUCH(1)", { error: "#NAME?" }],
  ["=LET(a,2,MAP({1,2},LAMBDA(x,x*a)))", [[2, 4]]],
])("%s evaluates to %j, and changes nothing", async (formula, result) => {
  const book = open();
  expect(await book.evaluate(formula)).toEqual(result);
  expect(book.activeSheet.usedArea({ row: 0, column: 0, rows: 10, columns: 10 }, true)).toBeNull();
});

test.each([
  "=SUM(B1:B5000)",
  "=SUM(B:B)",
  '=COUNTIF(B1:B9000,">0")+5',
  "=INDEX(B1:B9000,7000)+2",
  "=SUM(Sheet1!B4000:B7000)",
])("%s sees cells beyond the grid's end", async (formula) => {
  const book = open();
  book.activeSheet.enter(4000, 1, 2);
  book.activeSheet.enter(6999, 1, 5);
  const other = await book.evaluate("=SUM(B4001,B7000)");
  expect(other).toBe(7);
  const expected = formula.includes("5000") ? 2 : 7;
  expect(await book.evaluate(formula)).toBe(expected);
});

test("what changes under formulas is found by the index of formulas as by a walk through the sheet", async () => {
  const book = open();
  const sheet = book.activeSheet;
  const indexed = () => {
    const found: string[] = [];
    book.formulaIndex.each((_sheet, row, column, formula) => found.push(`${row},${column} ${formula}`));
    return found.sort();
  };
  const walked = () => {
    const found: string[] = [];
    sheet.eachCell({ row: 0, column: 0, rows: 100, columns: 100 }, ({ f }, row, column) => {
      if (f) found.push(`${row},${column} ${f}`);
    });
    return found.sort();
  };
  const steps: (() => unknown)[] = [
    () =>
      sheet.enterBlock(0, 0, [
        ["=B1", "=1"],
        ["=A1", "x"],
      ]),
    () => sheet.enter(0, 0, 5),
    () => sheet.enterBlock(1, 0, [["text", "=A1*2"]]),
    () => book.undo(),
    () => book.redo(),
    () => sheet.put(1, 1, { s: { bl: 1 } }),
  ];
  for (const step of steps) {
    await book.batch(async () => {
      await step();
      await book.settle();
    });
    expect(indexed()).toEqual(walked());
  }
});

test("a style is read with the changes that wait, and they go on waiting", () => {
  const book = open();
  const sheet = book.activeSheet;
  const top = { t: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } };
  sheet.put(0, 0, { s: { bl: BooleanNumber.TRUE, bd: top } });
  book.flush();
  sheet.put(0, 0, { s: { bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: "#FF0000" } } } } });
  expect(sheet.style(0, 0)).toMatchObject({
    bl: BooleanNumber.TRUE,
    bd: { ...top, b: { cl: { rgb: "#FF0000" } } },
  });
  sheet.put(0, 1, { s: { it: BooleanNumber.TRUE } });
  expect(sheet.style(0, 1).it).toBe(BooleanNumber.TRUE);
  expect(book.writes.empty).toBe(false);
  book.flush();
  expect(sheet.style(0, 0)).toMatchObject({
    bl: BooleanNumber.TRUE,
    bd: { ...top, b: { cl: { rgb: "#FF0000" } } },
  });
});
