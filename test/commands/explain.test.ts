import { explainSelection } from "../../src/commands/explain";
import type { Explanation } from "../../src/commands/explanation";
import { generate } from "../../src/commands/generate";
import { describeStep } from "../../src/engine/step";
import { readDataParts, writeDataParts } from "../../src/excel/records";
import { stepsNamespace } from "../../src/payroll/record/format";
import { goTo } from "../../src/excel/selection";
import { undoChange } from "../../src/excel/undo";
import { change, valuesOf } from "../excel/workbook";
import { MARCH, openSample, PAYROLL } from "./sample";

const generated = async () => {
  await openSample();
  await generate.perform({ month: MARCH, language: "zh" });
};

async function explainCell(sheet: string, row: number, column: number) {
  await goTo({ sheet, row, column });
  return explainSelection();
}

/** The first group of an explanation in Chinese. */
function said(explanation: Explanation | null): string {
  const [group] = explanation?.steps ?? [];
  return [...(group?.steps ?? []).map((step) => describeStep(step, "zh")), ...(group?.refusals ?? [])].join();
}

/** The column of a header of the 工资表, and the row of a person with an amount there. */
async function amountOf(header: string): Promise<{ row: number; column: number; value: number; id: string }> {
  const rows = await valuesOf(PAYROLL, "A1:AA27");
  const column = rows[2]?.indexOf(header) ?? -1;
  const row = rows.findIndex((cells, index) => index > 2 && Number(cells[column]) > 0);
  return { row, column, value: Number(rows[row]?.[column]), id: String(rows[row]?.[1]) };
}

test("an amount is explained by its row of 依据: sentences, figures, clauses, source cells", async () => {
  await generated();
  const { row, column, value, id } = await amountOf("绩效工资");
  const explanation = await explainCell(PAYROLL, row, column);
  expect(explanation).toMatchObject({
    place: { sheet: PAYROLL, row, column },
    value,
    explained: null,
    subject: { kind: "amount", employee: id, line: "perf" },
  });
  const [group] = explanation?.steps ?? [];
  expect(said(explanation)).not.toBe("");
  expect(group?.steps.flatMap(({ figures }) => figures.map(({ key }) => key))).toContain("perfBase");
  expect(group?.steps.map(({ clause }) => clause)).toContain("R090");
  expect(group?.sources.map(({ sheet }) => sheet)).toContain("绩效");
  expect(explanation).toMatchObject({ written: null, changed: [] });
});

test("an amount changed by hand tells what the trace explains", async () => {
  await generated();
  const { row, column, value } = await amountOf("绩效工资");
  await change(PAYROLL, (sheet) => {
    sheet.getCell(row, column).values = [[value + 50]];
  });
  expect(await explainCell(PAYROLL, row, column)).toMatchObject({ value: value + 50, explained: value });
});

test("a cell that was changed since is named with what it held", async () => {
  await generated();
  const { row, column } = await amountOf("绩效工资");
  const [source] = (await explainCell(PAYROLL, row, column))?.steps?.[0]?.sources ?? [];
  if (!source) throw new Error("no source");
  await change(source.sheet, (sheet) => {
    sheet.getCell(source.row, source.column).values = [[9999]];
  });
  const explanation = await explainCell(PAYROLL, row, column);
  expect(explanation?.changed).toEqual([{ place: source, was: expect.any(Number), now: 9999 }]);
});

test("a month whose steps are not kept, or kept by another version, is explained by the words of its 依据", async () => {
  await generated();
  const { row, column, value } = await amountOf("绩效工资");
  for (const texts of [[], ['{"version":99}'], ["damaged"]]) {
    await writeDataParts(stepsNamespace(MARCH), texts);
    const explanation = await explainCell(PAYROLL, row, column);
    expect(explanation).toMatchObject({ value, explained: null, steps: null, changed: [] });
    expect(explanation?.written?.computation.join()).toContain("绩效工资");
    expect(explanation?.written?.clauses.join()).toContain("R090");
  }
});

test("without 依据, the steps kept with the workbook still explain", async () => {
  await generated();
  const { row, column } = await amountOf("底薪");
  await change("依据 2026-03", (sheet) => sheet.delete());
  expect(said(await explainCell(PAYROLL, row, column))).not.toBe("");
});

test("generating again replaces the steps, and undo brings the former ones back", async () => {
  await openSample();
  const first = await generate.perform({ month: MARCH, language: "zh" });
  const kept = await readDataParts(stepsNamespace(MARCH));
  expect(kept).toHaveLength(1);
  const second = await generate.perform({ month: MARCH, language: "en" });
  expect(await readDataParts(stepsNamespace(MARCH))).toEqual(kept);
  if (second.entry) await undoChange(second.entry.change);
  expect(await readDataParts(stepsNamespace(MARCH))).toEqual(kept);
  if (first.entry) await undoChange(first.entry.change);
  expect(await readDataParts(stepsNamespace(MARCH))).toEqual([]);
});

test("without 依据 and without steps, an amount has nothing to show", async () => {
  await generated();
  const { row, column } = await amountOf("底薪");
  await change("依据 2026-03", (sheet) => sheet.delete());
  await writeDataParts(stepsNamespace(MARCH), []);
  expect(await explainCell(PAYROLL, row, column)).toMatchObject({ steps: null, written: null });
});

test.each([
  [0, 0],
  [2, 8],
  [4, 2],
])("the cell at row %d, column %d of the 工资表 is no amount", async (row, column) => {
  await generated();
  expect(await explainCell(PAYROLL, row, column)).toBeNull();
});

test("a function's result is explained by the run that computes it, with the cells it reads", async () => {
  await openSample();
  await change("花名册", (sheet) => {
    sheet.getRange("AB1:AB2").formulas = [[0.8], ["=XZ.PERFPAY(AB1)"]];
  });
  const explanation = await explainCell("花名册", 1, 27);
  expect(explanation).toMatchObject({
    value: 400,
    subject: { kind: "call", name: "XZ.PERFPAY" },
    steps: [{ sources: [{ sheet: "花名册", row: 0, column: 27 }] }],
  });
  expect(explanation?.steps?.[0]?.steps.map(({ clause }) => clause)).toContain("R087");
  expect(said(explanation)).toContain("400.00");
});

test("in a spilled cell, the element there is explained", async () => {
  await openSample();
  await change("花名册", (sheet) => {
    sheet.getRange("AB1:AB3").values = [[0.8], [0.5], [0.2]];
    sheet.getRange("AC1").formulas = [["=XZ.PERFPAY(AB1:AB3)"]];
  });
  const explanation = await explainCell("花名册", 1, 28);
  expect(explanation).toMatchObject({
    value: 250,
    steps: [{ sources: [{ sheet: "花名册", row: 1, column: 27 }] }],
  });
  expect(said(explanation)).toContain("250.00");
  expect(said(explanation)).not.toContain("400.00");
});

test("a refusal is explained in words", async () => {
  await openSample();
  await change("花名册", (sheet) => {
    sheet.getRange("AB1").formulas = [["=XZ.FINECHECK(1000000)"]];
  });
  const explanation = await explainCell("花名册", 0, 27);
  expect(said(explanation)).not.toBe("");
});

test.each(["=1+1", "文字", 12])("%s is nothing of ours", async (content) => {
  await openSample();
  await change("花名册", (sheet) => {
    sheet.getRange("AB1").formulas = [[content]];
  });
  expect(await explainCell("花名册", 0, 27)).toBeNull();
});
