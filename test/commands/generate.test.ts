import type { ChangesDecision } from "../../src/commands/command";
import type { JournalEntry } from "../../src/commands/commandState";
import { generate as command, type GenerateResult } from "../../src/commands/generate";
import { undoChange, type WorkbookChange } from "../../src/excel/undo";
import { toYuan } from "../../src/kinds/money";
import { change as changeSheet, formulasOf, look, sheetNames, valuesOf } from "../excel/workbook";
import { MARCH, openSample, PAYROLL } from "./sample";

const OPTIONS = { month: MARCH, language: "zh" } as const;
/** What came of generating, and what undo needs. */
async function generate(
  given: Parameters<typeof command.perform>[0],
): Promise<GenerateResult & { change: WorkbookChange }> {
  const { result, entry } = await command.perform(given);
  return { ...result, change: (entry as JournalEntry).change };
}

const WRITTEN = [PAYROLL, "依据 2026-03", "检查结果 2026-03"];

/** Everything that a run writes. */
async function written() {
  const sheets = await Promise.all(
    WRITTEN.map((sheet) =>
      look(sheet, "A1:AA400", "formulas,numberFormat,text", ({ formulas, numberFormat, text }) => ({
        formulas,
        numberFormat,
        text,
      })),
    ),
  );
  return sheets;
}

/** The 工号 of the first person in the 工资表, and the cell of their performance pay. */
async function firstPerson(): Promise<{ id: string; cell: string; amount: number; gross: number }> {
  const [headers = [], row = []] = [
    ...(await valuesOf(PAYROLL, "A3:AA3")),
    ...(await valuesOf(PAYROLL, "A4:AA4")),
  ];
  const column = headers.indexOf("绩效工资");
  return {
    id: String(row[headers.indexOf("工号")]),
    cell: `${String.fromCharCode(65 + column)}4`,
    amount: Number(row[column]),
    gross: Number(row[headers.indexOf("应发合计")]),
  };
}

test("a month is closed: three sheets, the 工资表 in front, totals as computed, phases told and measured", async () => {
  const { book, host } = await openSample();
  const phases = new Set<string>();
  const { closing, sheets, ms } = await generate({ ...OPTIONS, progress: ({ phase }) => phases.add(phase) });
  const { syncs } = host.statistics;
  expect(sheets).toEqual(WRITTEN);
  expect(book.activeSheet.name).toBe(PAYROLL);
  expect(closing.totals.people).toBe(24);
  const headers = (await valuesOf(PAYROLL, "A3:AA3"))[0] ?? [];
  const total = (await valuesOf(PAYROLL, "A28:AA28"))[0] ?? [];
  expect(total[0]).toBe("合计");
  expect(total[headers.indexOf("应发合计")]).toBeCloseTo(toYuan(closing.totals.gross), 2);
  expect([...phases]).toEqual(["read", "close", "write", "flag"]);
  expect(Object.keys(ms)).toEqual(["read", "check", "run", "write", "flag"]);
  expect(syncs).toBe(14);
});

test("generating twice gives the same sheets", async () => {
  await openSample();
  await generate(OPTIONS);
  const first = await written();
  await generate(OPTIONS);
  expect(await written()).toEqual(first);
});

test("what people enter in 签字, 备注 and the widths of columns are kept", async () => {
  await openSample();
  await generate(OPTIONS);
  await changeSheet(PAYROLL, (sheet) => {
    sheet.getRange("Z4:AA4").values = [["陈", "已核对"]];
    sheet.getRange("AA:AA").format.columnWidth = 150;
  });
  await generate(OPTIONS);
  expect(await valuesOf(PAYROLL, "Z4:AA4")).toEqual([["陈", "已核对"]]);
  expect(await look(PAYROLL, "AA1", "format/columnWidth", ({ format }) => format.columnWidth)).toBe(150);
});

test("an amount changed by hand, kept as an adjustment: 调整 has the difference, the gross has it in", async () => {
  await openSample();
  await generate(OPTIONS);
  const { id, cell, amount, gross } = await firstPerson();
  await changeSheet(PAYROLL, (sheet) => {
    sheet.getRange(cell).values = [[amount + 50]];
  });
  const rows = await usedRows("调整");
  const asked: number[] = [];
  const { closing, change } = await generate({
    ...OPTIONS,
    decide: async (changes) => (asked.push(changes.length), "keep"),
  });
  expect(asked).toEqual([1]);
  expect(closing.findings.filter(({ code }) => code === "D-HANDCHANGED")).toEqual([]);
  const added = (await valuesOf("调整", `A${rows + 1}:G${rows + 1}`))[0];
  expect(added).toEqual(["2026-03", id, "", "绩效工资", 50, expect.stringContaining("手工修改"), ""]);
  const after = await firstPerson();
  expect(after).toMatchObject({ amount, gross: gross + 50 });
  await undoChange(change);
  expect(await usedRows("调整")).toBe(rows);
  expect((await firstPerson()).amount).toBe(amount + 50);
});

test.each<[ChangesDecision | null, number]>([
  ["overwrite", 0],
  [null, 0],
])(
  "an amount changed by hand, decision %s: the computed amount is back, the change is listed",
  async (decision) => {
    await openSample();
    await generate(OPTIONS);
    const { cell, amount } = await firstPerson();
    await changeSheet(PAYROLL, (sheet) => {
      sheet.getRange(cell).values = [[amount + 50]];
    });
    const decide = decision === null ? undefined : async () => decision;
    const { closing } = await generate({ ...OPTIONS, decide });
    expect((await firstPerson()).amount).toBe(amount);
    expect(closing.findings.filter(({ code }) => code === "D-HANDCHANGED")).toHaveLength(1);
    const listed = await valuesOf("检查结果 2026-03", "B1:B80");
    expect(listed.flat()).toContain("D-HANDCHANGED");
  },
);

test("asked about hand-changed amounts, cancel leaves everything as it was", async () => {
  await openSample();
  await generate(OPTIONS);
  const { cell, amount } = await firstPerson();
  await changeSheet(PAYROLL, (sheet) => {
    sheet.getRange(cell).values = [[amount + 50]];
  });
  const names = await sheetNames();
  const generating = generate({ ...OPTIONS, decide: async () => "cancel" });
  await expect(generating).rejects.toMatchObject({ name: "AbortError" });
  expect((await firstPerson()).amount).toBe(amount + 50);
  expect(await sheetNames()).toEqual(names);
});

test("undone, the workbook is as before the run: sheets, references, flags", async () => {
  const { book } = await openSample();
  const names = await sheetNames();
  const formats = async () => {
    const { snapshot } = await book.toData();
    return snapshot.resources?.filter(({ name }) => name.includes("CONDITIONAL"));
  };
  const before = await formats();
  const { change } = await generate(OPTIONS);
  expect(await formats()).not.toEqual(before);
  await undoChange(change);
  expect(await sheetNames()).toEqual(names);
  const flags = JSON.stringify(await formats());
  expect(flags).not.toContain("XZ:");
});

test("cancelled after changes were recorded in 调整, those rows are gone again", async () => {
  await openSample();
  await generate(OPTIONS);
  const { cell, amount } = await firstPerson();
  await changeSheet(PAYROLL, (sheet) => {
    sheet.getRange(cell).values = [[amount + 50]];
  });
  const rows = await usedRows("调整");
  const cancelling = new AbortController();
  const phases: string[] = [];
  const generating = generate({
    ...OPTIONS,
    decide: async () => "keep",
    signal: cancelling.signal,
    progress: ({ phase }) => {
      if (phases.at(-1) !== phase) phases.push(phase);
      if (phases.length === 3) cancelling.abort();
    },
  });
  await expect(generating).rejects.toMatchObject({ name: "AbortError" });
  expect(phases).toEqual(["read", "close", "read"]);
  expect(await usedRows("调整")).toBe(rows);
});

test("a second run gives up the means to undo the first", async () => {
  await openSample();
  await generate(OPTIONS);
  const { change } = await generate(OPTIONS);
  const names = await sheetNames();
  expect(names.filter((name) => name.startsWith("("))).toHaveLength(WRITTEN.length);
  await generate({ ...OPTIONS, journal: [{ change, undone: () => ({}) }] });
  expect((await sheetNames()).filter((name) => name.startsWith("("))).toHaveLength(WRITTEN.length);
});

test("a protected 工资表 stops the run and leaves nothing behind", async () => {
  await openSample();
  await generate(OPTIONS);
  await changeSheet(PAYROLL, (sheet) => sheet.protection.protect());
  const names = await sheetNames();
  await expect(generate(OPTIONS)).rejects.toMatchObject({ kind: "sheetProtected" });
  expect(await sheetNames()).toEqual(names);
});

test("the 合计 row sums by formula", async () => {
  await openSample();
  await generate(OPTIONS);
  expect(await formulasOf(PAYROLL, "H28")).toEqual([["=SUM(H4:H27)"]]);
});

async function usedRows(sheet: string): Promise<number> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("rowIndex,rowCount");
    await context.sync();
    return used.rowIndex + used.rowCount;
  });
}
