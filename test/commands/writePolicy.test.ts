import type { Finding } from "../../src/findings/finding";
import type { JournalEntry } from "../../src/commands/commandState";
import { policyRecords } from "../../src/commands/policyRecords";
import { writePolicy } from "../../src/commands/writePolicy";
import { readWorkbook } from "../../src/excel/read";
import { undoChange } from "../../src/excel/undo";
import { closeMonth } from "../../src/payroll/close";
import { readOverrides } from "../../src/policy/overrides";
import { PARAMETERS } from "../../src/policy/parameters";
import { Policy } from "../../src/policy/policy";
import { LANGUAGES } from "../../src/text/language";
import { day } from "../../src/kinds/day";
import { parseMonth, type Month } from "../../src/kinds/month";
import type { CellValue } from "../../src/kinds/content";
import { readPolicyRows } from "../../src/workbook/policyRows";
import { look, openBook, sheetNames, valuesOf } from "../excel/workbook";
import { openSample } from "./sample";

jest.setTimeout(60_000);

const MARCH = parseMonth("2026-03") as Month;
const IN_MARCH = { month: MARCH, language: "zh" } as const;
const ROSTER = {
  花名册: [
    ["工号", "姓名", "小组", "岗位"],
    ["0001", "李芳", "招商组", "招商主管"],
    ["0002", "王明", "招商组", "推广员"],
    ["0003", "赵强", "招商组", "推广员"],
  ],
};
const HEADERS = ["参数", "值", "生效日期", "依据", "说明"];
const DAYS = ["2008-01-01", "2015-06-30", "2026-03-01", "2026-03-31", "2030-12-31"].map(day);
const KEYS = [...Object.keys(PARAMETERS), "positionLevel.招商主管", "positionLevel.推广员"];

/** The policy that the workbook's sheet gives, with what is wrong with it. */
async function read() {
  const image = await readWorkbook();
  return readOverrides(readPolicyRows(image), image.date1904);
}

const facts = (policy: Policy) =>
  KEYS.flatMap((key) =>
    DAYS.map((on) => {
      const figure = policy.byKey(key, on);
      return [key, figure?.value];
    }),
  );

test.each(LANGUAGES)(
  "in %s, what is written reads back to the same values on every day",
  async (language) => {
    await openBook(ROSTER);
    const { count, sheet } = (await writePolicy.perform({ month: MARCH, language })).result;
    expect(count).toBe(KEYS.length);
    expect(sheet).toBe(language === "zh" ? "政策" : "Policy");
    const { overrides, problems } = await read();
    expect(problems).toEqual([]);
    expect(facts(new Policy(overrides))).toEqual(facts(new Policy()));
  },
);

test("what nobody gives stays not given, with its row to fill in", async () => {
  await openBook(ROSTER);
  await writePolicy.perform(IN_MARCH);
  const { overrides } = await read();
  const written = new Set(overrides.map(({ key }) => key));
  expect(KEYS.filter((key) => !written.has(key))).toEqual([
    "baseManager",
    "supervisorWeights",
    "fullAttendanceBonus",
    "evalWeights",
    "commissionRate",
    "payrollPreparer",
    "payrollReviewer",
    "attendanceSignedBy",
    "minWageRegion",
  ]);
});

test("rows are written as what they are, and say from where and what may be typed", async () => {
  await openBook(ROSTER);
  await writePolicy.perform(IN_MARCH);
  const rows = await look("政策", `A1:E${KEYS.length + 1}`, "values,text", ({ values, text }) =>
    values.map((cells, index) => [...(cells as CellValue[]), text[index]?.[1], text[index]?.[2]]),
  );
  const rowOf = (key: string) => rows.find(([own]) => own === key)?.slice(1);
  expect(rows[0]?.slice(0, 5)).toEqual(HEADERS);
  expect(rowOf("perfBase")).toEqual([
    500,
    36526,
    "《电商运营部招商、销售人员管理制度》三(二)1",
    "绩效工资基数（元）。可填：金额（元）",
    "500.00",
    "2000-01-01",
  ]);
  expect(rowOf("thresholdRatio")?.slice(4)).toEqual(["30%", "2000-01-01"]);
  expect(rowOf("thresholdRatio")?.[2]).toMatch(/^《电商运营部招商、销售人员管理制度》.*；A06$/);
  expect(rowOf("graceDays")?.slice(4)).toEqual(["15", "2000-01-01"]);
  expect(rowOf("overtimeWorkday")?.slice(4)).toEqual(["150%", "2000-01-01"]);
  expect(rowOf("bonusMember")?.[0]).toBe("50-100");
  expect(rowOf("prorateMethod")?.[0]).toBe("21.75");
  expect(rowOf("perfCap")?.[3]).toBe("绩效封顶完成率。可填：比例（如 30%），0% 到 1000%、不启用");
  expect(rowOf("baseManager")?.[0]).toBe("");
  expect(rowOf("baseManager")?.[3]).toMatch(/没有任何制度给出，请填写$/);
  expect(rowOf("sickPayFloor")?.[3]).toMatch(/内置数据，请确认$/);
  expect(rowOf("positionLevel.招商主管")?.[0]).toBe("主管");
});

/** What is told only until 政策 says it. */
const isUndecided = ({ problem }: Finding): boolean =>
  problem.startsWith("interpretation.") || problem === "manager.vacant";

test("no amount changes by it, and what nobody had decided is decided", async () => {
  await openSample();
  const before = closeMonth(await readWorkbook(), MARCH);
  await writePolicy.perform(IN_MARCH);
  const after = closeMonth(await readWorkbook(), MARCH);
  expect(after.slips.map(({ lines }) => lines)).toEqual(before.slips.map(({ lines }) => lines));
  const said = (findings: typeof before.findings) =>
    findings.map(({ code, problem }) => `${code} ${problem}`);
  expect(before.findings.some(isUndecided)).toBe(true);
  expect(said(after.findings)).toEqual(said(before.findings.filter((finding) => !isUndecided(finding))));
});

test("a sheet that is there gets only what it lacks, below, and stays as it is", async () => {
  const own = [
    ["说明", "参数", "值", "生效日期"],
    ["我的", "perfBase", 600, "2026-01-01"],
    ["", "positionLevel. 推广员", "主管", "2026-01-01"],
  ];
  await openBook({ ...ROSTER, 政策: own });
  const { entry, result } = await writePolicy.perform(IN_MARCH);
  expect(result.count).toBe(KEYS.length - 2);
  expect(await valuesOf("政策", "A1:D3")).toEqual(own);
  const { overrides, problems } = await read();
  expect(problems).toEqual([]);
  const policy = new Policy(overrides);
  expect(policy.byKey("perfBase", day("2026-03-31"))?.value).toBe(60000);
  expect(policy.byKey("perfBase", day("2025-12-31"))?.value).toBe(50000);
  expect(policy.byKey("positionLevel.推广员", day("2026-03-31"))?.value).toBe("supervisor");
  expect(await look("政策", "D4", "text", ({ text }) => text)).toEqual([["2000-01-01"]]);
  await undoChange((entry as JournalEntry).change);
  expect(
    await look("政策", "A1:D99", "values", ({ values }) => values.flat().filter((cell) => cell !== "")),
  ).toEqual(own.flat().filter((cell) => cell !== ""));
});

test("a second time there is nothing to write", async () => {
  await openBook(ROSTER);
  await writePolicy.perform(IN_MARCH);
  const { result, entry } = await writePolicy.perform(IN_MARCH);
  expect({ result, entry }).toEqual({ result: { sheet: "政策", count: 0 }, entry: undefined });
});

test("undo takes a new sheet away again", async () => {
  await openBook(ROSTER);
  const { entry } = await writePolicy.perform({ month: null, language: "zh" });
  expect(await sheetNames()).toEqual(["说明", "花名册", "政策"]);
  await undoChange((entry as JournalEntry).change);
  expect(await sheetNames()).toEqual(["说明", "花名册"]);
});

test.each<[string, CellValue[][]]>([
  ["holds something else", [["本公司的政策"], ["加油"]]],
  [
    "lacks a column",
    [
      ["参数", "值"],
      ["perfBase", 600],
    ],
  ],
])("a sheet 政策 that %s is not touched", async (_, values) => {
  await openBook({ ...ROSTER, 政策: values });
  await expect(writePolicy.perform(IN_MARCH)).rejects.toMatchObject({
    kind: "noHeader",
    fields: { sheet: "政策", columns: "参数、值、生效日期" },
  });
  expect(await valuesOf("政策", values[0]?.length === 1 ? "A1:A2" : "A1:B2")).toEqual(values);
});

test("a workbook that counts days from 1904 gets its own serials", () => {
  const [first] = policyRecords([], "zh", true);
  expect(first?.["from"]).toMatchObject({ value: 36526 - 1462 });
});
