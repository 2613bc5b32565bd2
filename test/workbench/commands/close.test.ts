import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { version } from "../../../package.json";
import type { Report } from "../../../src/workbench/commands/report";
import { bigMonth } from "../../../src/workbench/bench/bigMonth";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { run, SAMPLE } from "./run";

// Each command starts a Node of its own.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "xinze-close-"));
const path = (name: string): string => join(folder, name);
const reportIn = (name: string): Report => JSON.parse(readFileSync(path(name), "utf8")) as Report;

const sheetsIn = async (file: string): Promise<string[]> => {
  const { snapshot } = await openXlsx(readFileSync(file));
  return snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name ?? "");
};

afterAll(() => rmSync(folder, { recursive: true }));

describe("the sample's month, closed and saved", () => {
  const ran = run(
    "close",
    SAMPLE,
    "--month",
    "2026-03",
    "--out",
    path("out.xlsx"),
    "--report",
    path("report.json"),
  );
  const report = reportIn("report.json");

  test("it says what was done, in one line each, and ends with 1: errors were found", () => {
    expect(ran).toEqual({
      code: 1,
      out: [
        expect.stringMatching(
          /^2026-03：24 人，应发合计 [\d,]+\.\d{2}，错误 \d+ 个、提醒 \d+ 个、说明 \d+ 个$/,
        ),
        `已保存 ${path("out.xlsx")}`,
        `报告 ${path("report.json")}`,
      ],
      err: [],
    });
  });

  test("the report keeps to its contract", () => {
    expect(report).toMatchObject({ month: "2026-03", workbook: "2026-03.xlsx", version });
    expect(report.payroll).toHaveLength(report.totals.people);
    expect(Object.keys(report.payroll[0]?.lines ?? {})).toEqual([
      ...["base", "allowance", "perf", "penalty", "bonus", "fullAttendance", "overtime", "commission"],
      ...["absence", "fine", "adjustment", "gross", "pension", "medical", "unemployment", "housingFund"],
      ...["tax", "net"],
    ]);
    const { syncs, maxRequestBytes, ms } = report.host ?? { syncs: 0, maxRequestBytes: 0, ms: {} };
    expect(syncs).toBeGreaterThan(5);
    expect(syncs).toBeLessThan(20);
    expect(maxRequestBytes).toBeLessThan(4_000_000);
    expect(Object.keys(ms)).toEqual(["open", "read", "check", "run", "write", "save"]);
    expect(Object.values(ms).every(Number.isInteger)).toBe(true);
  });

  test("the amounts of each person add up, and so do the totals", () => {
    const fen = (yuan: number): number => Math.round(yuan * 100);
    for (const { lines } of report.payroll) {
      const { gross, net, pension, medical, unemployment, housingFund, tax, ...earnings } = lines;
      const added = Object.values(earnings).reduce((sum, one) => sum + fen(one), 0);
      expect(added).toBe(fen(gross));
      expect([pension, medical, unemployment, housingFund, tax].reduce((sum, one) => sum + fen(one), 0)).toBe(
        fen(net) - fen(gross),
      );
    }
    const gross = report.payroll.reduce((sum, { lines }) => sum + fen(lines.gross), 0);
    expect(fen(report.totals.gross)).toBe(gross);
  });

  test("every amount that is not 0 has its trace, every finding its cell", () => {
    for (const { lines, trace } of report.payroll) {
      for (const line of ["base", "perf", "penalty", "commission", "absence", "adjustment"] as const) {
        if (lines[line] !== 0) expect(trace[line]?.length).toBeGreaterThan(0);
      }
    }
    for (const { cell, sheet, message } of report.findings) {
      expect({ sheet: sheet !== "", cell, message: message !== "" }).toEqual({
        sheet: true,
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
        message: true,
      });
    }
  });

  test("the saved workbook has the user's sheets and Xinze's three, and nothing of the work between", async () => {
    const written = ["工资表 2026-03", "依据 2026-03", "检查结果 2026-03"];
    expect((await sheetsIn(path("out.xlsx"))).sort()).toEqual(
      [...(await sheetsIn(SAMPLE)), ...written].sort(),
    );
  });

  test("closing the saved workbook gives the same amounts, findings and sheets", async () => {
    run(
      "close",
      path("out.xlsx"),
      "--month",
      "2026-03",
      "--out",
      path("again.xlsx"),
      "--report",
      path("again.json"),
    );
    const again = reportIn("again.json");
    expect(again.payroll).toEqual(report.payroll);
    expect(again.findings).toEqual(report.findings);
    expect(await sheetsIn(path("again.xlsx"))).toEqual(await sheetsIn(path("out.xlsx")));
    const cells = async (file: string): Promise<unknown> => {
      const { snapshot } = await openXlsx(readFileSync(path(file)));
      const ours = Object.values(snapshot.sheets).filter(({ name }) => name?.endsWith("2026-03"));
      return ours.map(({ name, cellData }) => [name, valuesOf(cellData)]);
    };
    expect(await cells("again.xlsx")).toEqual(await cells("out.xlsx"));
  });
});

test("without --out nothing is written, and the workbook stays as it is", () => {
  const before = readFileSync(SAMPLE);
  const files = readdirSync(join(SAMPLE, ".."));
  const { code, out } = run("close", SAMPLE, "--month", "2026-03");
  expect({ code, lines: out.length }).toEqual({ code: 1, lines: 1 });
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  expect(readdirSync(join(SAMPLE, ".."))).toEqual(files);
});

test("a month without errors ends with 0, in English", async () => {
  writeFileSync(path("big.xlsx"), await saveXlsx(bigMonth(20)));
  const ran = run(
    "close",
    path("big.xlsx"),
    "--month",
    "2026-03",
    "--lang",
    "en",
    "--report",
    path("en.json"),
  );
  expect(ran).toMatchObject({ code: 0, err: [] });
  expect(ran.out[0]).toMatch(/^2026-03: 20 people, gross [\d,.]+, 0 errors, \d+ warnings, \d+ notes$/);
  expect(reportIn("en.json").findings.every(({ message }) => /[a-z]{3}/.test(message))).toBe(true);
});

test("check finds what close finds, pays nobody and writes no workbook", () => {
  const ran = run("check", SAMPLE, "--month", "2026-03", "--report", path("check.json"));
  expect(ran.code).toBe(1);
  const { findings, payroll, host } = reportIn("check.json");
  expect(findings).toEqual(reportIn("report.json").findings);
  expect(payroll).toEqual([]);
  expect(Object.keys(host?.ms ?? {})).toEqual(["open", "read", "check", "run"]);
});

test.each([
  ["no such file", ["none.xlsx", "--month", "2026-03"], /^找不到文件：none\.xlsx$/],
  [
    "no such file, in English",
    ["none.xlsx", "--month", "2026-03", "--lang", "en"],
    /^No such file: none\.xlsx$/,
  ],
  ["not a workbook", ["package.json", "--month", "2026-03"], /^这不是 Excel 工作簿/],
  ["a month that is none", [SAMPLE, "--month", "2026-13"], /^月份应写成 2026-03 这样，而不是“2026-13”$/],
  ["a month as 3月", [SAMPLE, "--month", "3月"], /“3月”/],
  ["no month", [SAMPLE], /^用法不对：.*--month/],
  ["no workbook", ["--month", "2026-03"], /^用法不对：.*book/],
  ["an option that there is not", [SAMPLE, "--month", "2026-03", "--force"], /^用法不对：.*--force/],
  ["a language that there is not", [SAMPLE, "--month", "2026-03", "--lang", "fr"], /^用法不对：.*fr/],
  ["over the workbook itself", [SAMPLE, "--month", "2026-03", "--out", SAMPLE], /正是要打开的工作簿/],
])("%s: the reason in one line, and 2", (_, args, reason) => {
  const ran = run("close", ...args);
  expect(ran).toEqual({ code: 2, out: [], err: [expect.stringMatching(reason)] });
});

test("a damaged workbook leaves no result behind", () => {
  writeFileSync(path("damaged.xlsx"), readFileSync(SAMPLE).subarray(0, 20_000));
  const ran = run("close", path("damaged.xlsx"), "--month", "2026-03", "--out", path("never.xlsx"));
  expect(ran).toMatchObject({ code: 2, out: [] });
  expect(ran.err).toHaveLength(1);
  expect(existsSync(path("never.xlsx"))).toBe(false);
});

/** Values and formulas by place, without their looks' ids. */
function valuesOf(cells: IObjectMatrixPrimitiveType<ICellData> = {}): unknown[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line as Record<string, ICellData>).flatMap(([column, { v, f }]) =>
      v === undefined && !f ? [] : [[row, column, v, f]],
    ),
  );
}
