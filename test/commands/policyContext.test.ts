import { followPolicy } from "../../src/commands/policyContext";
import { readWorkbook } from "../../src/excel/read";
import { change, valuesOf } from "../excel/workbook";
import { openSample } from "./sample";

const failed = (error: unknown) => {
  throw error;
};

/** Reads the cell until it shows the value: the change reaches it by events. Gives up with the test's time. */
async function until(sheet: string, address: string, value: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const [[now] = []] = await valuesOf(sheet, address);
    if (now === value) return;
  }
  expect(await valuesOf(sheet, address)).toEqual([[value]]);
}

/** Appends a row to 政策. */
async function enter(key: string, value: number): Promise<void> {
  const rows = await valuesOf("政策", "A1:A100");
  const row = rows.findIndex(([cell]) => cell === "");
  await change("政策", (sheet) => {
    sheet.getRangeByIndexes(row, 0, 1, 3).values = [[key, value, "2026-02-01"]];
  });
}

test("a change of the 政策 sheet reaches the cells that use its figures", async () => {
  await openSample();
  await change("花名册", (sheet) => {
    sheet.getRange("AB1").formulas = [["=XZ.PERFPAY(0.8)"]];
  });
  const stop = await followPolicy(await readWorkbook(), failed);
  expect(await valuesOf("花名册", "AB1")).toEqual([[400]]);
  await enter("perfBase", 600);
  await until("花名册", "AB1", 480);
  await stop();
});

test("a 政策 sheet that comes later is found", async () => {
  const { book } = await openSample();
  await change("政策", (sheet) => sheet.delete());
  await change("花名册", (sheet) => {
    sheet.getRange("AB1").formulas = [["=XZ.PERFPAY(0.8)"]];
  });
  const stop = await followPolicy(await readWorkbook(), failed);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("政策");
    await context.sync();
  });
  await book.batch(() =>
    book.sheetNamed("政策")?.enterBlock(0, 0, [
      ["参数", "值", "生效日期"],
      ["perfBase", 1000, "2026-01-01"],
    ]),
  );
  await until("花名册", "AB1", 800);
  await stop();
});
