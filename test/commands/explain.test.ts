import { explainSelection } from "../../src/commands/explain";
import { generate } from "../../src/commands/generate";
import { goTo } from "../../src/excel/selection";
import { change, valuesOf } from "../excel/workbook";
import { MARCH, openSample, PAYROLL } from "./sample";

const generated = async () => {
  await openSample();
  await generate.perform({ month: MARCH, language: "zh" });
};

async function explainCell(sheet: string, row: number, column: number) {
  await goTo({ sheet, row, column });
  return explainSelection("zh");
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
  const [step] = explanation?.steps ?? [];
  expect(step?.sentences.join()).not.toBe("");
  expect(step?.figures.join()).toContain("perfBase");
  expect(step?.clauses).toContain("R090");
  expect(step?.sources.map(({ sheet }) => sheet)).toContain("绩效");
});

test("an amount changed by hand tells what the trace explains", async () => {
  await generated();
  const { row, column, value } = await amountOf("绩效工资");
  await change(PAYROLL, (sheet) => {
    sheet.getCell(row, column).values = [[value + 50]];
  });
  expect(await explainCell(PAYROLL, row, column)).toMatchObject({ value: value + 50, explained: value });
});

test("without 依据, an amount has no steps to show", async () => {
  await generated();
  const { row, column } = await amountOf("底薪");
  await change("依据 2026-03", (sheet) => sheet.delete());
  expect(await explainCell(PAYROLL, row, column)).toMatchObject({ steps: null });
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
  expect(explanation?.steps?.[0]?.clauses).toContain("R087");
  expect(explanation?.steps?.[0]?.sentences.join()).toContain("400.00");
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
  expect(explanation?.steps?.[0]?.sentences.join()).toContain("250.00");
  expect(explanation?.steps?.[0]?.sentences.join()).not.toContain("400.00");
});

test("a refusal is explained in words", async () => {
  await openSample();
  await change("花名册", (sheet) => {
    sheet.getRange("AB1").formulas = [["=XZ.FINECHECK(1000000)"]];
  });
  const explanation = await explainCell("花名册", 0, 27);
  expect(explanation?.steps?.[0]?.sentences.length).toBeGreaterThan(0);
});

test.each(["=1+1", "文字", 12])("%s is nothing of ours", async (content) => {
  await openSample();
  await change("花名册", (sheet) => {
    sheet.getRange("AB1").formulas = [[content]];
  });
  expect(await explainCell("花名册", 0, 27)).toBeNull();
});
