import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, SAMPLE } from "./run";

// Each command starts a Node of its own.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "xinze-eval-"));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const CASES: readonly [formula: string, value: unknown][] = [
  ["=1+1", 2],
  ["SUM(1,2)", 3],
  ['="a"&"b"', "ab"],
  ["=1>2", false],
  [
    "=SEQUENCE(2,2)",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NOSUCH(1)", { error: "#NAME?" }],
  ["=SUM(", { error: "#NAME?" }],
  ["=XZ.PERFPAY(0.8)", 400],
  ["=XZ.PERFPAY(80%)", 400],
  ['=XZ.PERFPAY("完成")', { error: "#VALUE!", message: expect.stringContaining("“完成”") }],
  ["=XZ.PERFPAY(Z9)", { error: "#N/A", message: expect.stringContaining("未填写") }],
  ["=XZ.PERFPAY({0.8;0.29})", [[400], [0]]],
  ['=XZ.PERFPAY({0.8;"x"})', [[400], [{ error: "#VALUE!", message: expect.stringContaining("“x”") }]]],
  ['=XZ.DAYKIND("2026-05-01")', "法定节假日"],
  ['=XZ.CLAUSE("R999")', { error: expect.any(String), message: expect.stringContaining("R999") }],
];

test("one JSON value a line, in the order of the formulas, and nothing else", () => {
  const ran = run("eval", ...CASES.map(([formula]) => formula));
  expect(ran).toMatchObject({ code: 0, err: [] });
  const values = ran.out.map((line) => JSON.parse(line) as unknown);
  expect(CASES.map(([formula], index) => [formula, values[index]])).toEqual(CASES);
  expect(values).toHaveLength(CASES.length);
});

test("formulas from a file, one a line, blank lines left out", () => {
  writeFileSync(path("formulas.txt"), "=1+1\r\n\r\n  \nXZ.PERFPAY(0.5)\n");
  expect(run("eval", "--file", path("formulas.txt"), "=3")).toMatchObject({
    code: 0,
    out: ["3", "2", "250"],
  });
});

test("a workbook's cells, and the figures of its 政策 sheet", () => {
  const { out } = run(
    "eval",
    "--book",
    SAMPLE,
    "=COUNTA(花名册!A:A)-1",
    '=XZ.POLICY("fullAttendanceBonus")',
    "=花名册!B2",
  );
  expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([25, 200, "周敏"]);
});

test("figures as of a day: those of the sample begin on their own day", () => {
  const asOf = (day: string): string[] =>
    run("eval", "--book", SAMPLE, "--asof", day, '=XZ.POLICY("fullAttendanceBonus")').out;
  expect(asOf("2026-03-31")).toEqual(["200"]);
  expect(asOf("2000-01-01")).toEqual(["0"]);
});

test.each([
  ["no formula", [], /^没有要计算的公式$/],
  ["a day that is none", ["--asof", "2026-02-30", "=1"], /“2026-02-30”/],
  ["a day in another form", ["--asof", "2026/3/1", "=1"], /“2026\/3\/1”/],
  ["a file that is not there", ["--file", "none.txt"], /^找不到文件：none\.txt$/],
  ["a workbook that is not there", ["--book", "none.xlsx", "=1"], /^找不到文件：none\.xlsx$/],
])("%s: the reason in one line, and 2", (_, args, reason) => {
  expect(run("eval", ...args)).toEqual({ code: 2, out: [], err: [expect.stringMatching(reason)] });
});
