import { readSelectedCell } from "../../src/excel/selectedCell";
import { followSelection, goTo, showSheet } from "../../src/excel/selection";
import { change, openBook } from "./workbook";

const SHEETS = {
  考勤: [
    ["工号", "签到"],
    ["0012", "=B1&1"],
  ],
  隐藏: [["x"]],
};

test("going to a cell shows its sheet and selects it", async () => {
  await openBook(SHEETS);
  await goTo({ sheet: "考勤", row: 1, column: 1 });
  expect(await readSelectedCell()).toEqual({
    place: { sheet: "考勤", row: 1, column: 1 },
    value: "签到1",
    formula: "=B1&1",
    formulaPlace: { sheet: "考勤", row: 1, column: 1 },
  });
});

test("a value has no formula", async () => {
  await openBook(SHEETS);
  await goTo({ sheet: "考勤", row: 1, column: 0 });
  expect(await readSelectedCell()).toMatchObject({ value: "0012", formula: null });
});

test("in a spilled cell, the formula is the one it spills from", async () => {
  await openBook({ 数: [["=SEQUENCE(3)"]] });
  await goTo({ sheet: "数", row: 2, column: 0 });
  expect(await readSelectedCell()).toEqual({
    place: { sheet: "数", row: 2, column: 0 },
    value: 3,
    formula: "=SEQUENCE(3)",
    formulaPlace: { sheet: "数", row: 0, column: 0 },
  });
});

test("a sheet that is gone or hidden is told, not gone to", async () => {
  await openBook(SHEETS);
  await change("隐藏", (sheet) => {
    sheet.visibility = "Hidden";
  });
  await expect(goTo({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({ kind: "gone" });
  await expect(goTo({ sheet: "隐藏", row: 0, column: 0 })).rejects.toMatchObject({
    kind: "hidden",
    fields: { sheet: "隐藏" },
  });
});

test("the selection is followed from cell to cell and sheet to sheet, until it is not", async () => {
  await openBook(SHEETS);
  let heard = 0;
  let wake: () => void = () => {};
  const next = () => new Promise<void>((resolve) => (wake = resolve));
  const stop = await followSelection(() => {
    heard += 1;
    wake();
  });
  const first = next();
  await goTo({ sheet: "考勤", row: 1, column: 1 });
  await first;
  const second = next();
  await showSheet("说明");
  await second;
  await stop();
  const before = heard;
  await goTo({ sheet: "考勤", row: 0, column: 0 });
  expect(heard).toBe(before);
});
