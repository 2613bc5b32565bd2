import { withExcel, type Opened } from "./withExcel";

const ROWS = 10_000;
const COLUMNS = 10;
const ALL = `A1:J${ROWS}`;

/** Texts and numbers by turns, no two rows the same. */
const CONTENT = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (_, column) => (column % 2 ? `文${row}` : row * column)),
);

/** A request to write one cell, in bytes: what any request costs. */
async function bytesOfOneCell({ run, host }: Opened): Promise<number> {
  host.statistics.reset();
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  return host.statistics.maxRequestBytes;
}

test("100,000 cells are written in one request that holds each value once, and read in one more", async () => {
  const { run, host, book } = await withExcel();
  host.statistics.reset();
  await run(async (sheet, context) => {
    sheet.getRange(ALL).values = CONTENT;
    await context.sync();
    const range = sheet.getRange(ALL).load("values");
    await context.sync();
    expect(range.values).toEqual(CONTENT);
  });
  // A third one may be the client's own, which gives back what it tracked.
  expect([2, 3]).toContain(host.statistics.syncs);
  const content = Buffer.byteLength(JSON.stringify(CONTENT));
  expect(host.statistics.maxRequestBytes).toBeGreaterThan(content);
  expect(host.statistics.maxRequestBytes).toBeLessThan(2 * content);
  await book.undo();
  expect(book.activeSheet.value(ROWS - 1, COLUMNS - 1)).toBe("");
});

test("one edit on a large sheet, its dependents and their reading take one small request", async () => {
  const opened = await withExcel();
  const { run, host } = opened;
  await run(async (sheet, context) => {
    sheet.getRange(ALL).values = Array.from({ length: ROWS }, () => new Array<number>(COLUMNS).fill(1));
    sheet.getRange("L1").formulas = [["=A1+B1"]];
    const cell = sheet.getRange("L1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[2]]);
    host.statistics.reset();
    sheet.getRange("A1").values = [[9]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[10]]);
    expect(host.statistics.syncs).toBe(1);
  });
  expect(host.statistics.maxRequestBytes).toBeLessThan(2 * (await bytesOfOneCell(opened)));
});
