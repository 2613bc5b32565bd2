import { withExcel } from "./withExcel";

/** Generous beside what was measured (0.3 s and 0.1 s): a cost for each cell or each write would pass it by far. */
const LIMIT = { write: 3000, read: 1500, edit: 400 };

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test("100,000 cells are written and read in one sync each", async () => {
  const { run, host, book } = await withExcel();
  const rows = Array.from({ length: 10_000 }, (_, r) =>
    Array.from({ length: 10 }, (_, c) => (c % 2 ? `文${r}` : r * c)),
  );
  host.statistics.reset();
  await run(async (sheet, context) => {
    sheet.getRange("A1:J10000").values = rows;
    expect(await time(() => context.sync())).toBeLessThan(LIMIT.write);
    const range = sheet.getRange("A1:J10000").load("values");
    expect(await time(() => context.sync())).toBeLessThan(LIMIT.read);
    expect(range.values[9999]).toEqual(rows[9999]);
  });
  // A third one may be the client's own, which gives back what it tracked.
  expect([2, 3]).toContain(host.statistics.syncs);
  expect(host.statistics.maxRequestBytes).toBeGreaterThan(800_000);
  await book.undo();
  expect(book.activeSheet.value(9999, 9)).toBe("");
});

test("one edit on a large sheet, its dependents and their reading cost no walk through the sheet", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:J10000").values = Array.from({ length: 10_000 }, () => new Array<number>(10).fill(1));
    sheet.getRange("L1").formulas = [["=A1+B1"]];
    await context.sync();
    const cell = sheet.getRange("L1").load("values");
    await context.sync();
    sheet.getRange("A1").values = [[9]];
    cell.load("values");
    expect(await time(() => context.sync())).toBeLessThan(LIMIT.edit);
    expect(cell.values).toEqual([[10]]);
  });
});
