import { CellError } from "../../src/functions/cellError";
import { explain } from "../../src/functions/explain";
import { cell, workbook } from "./calling";

const text = (name: string, args: unknown[], context = workbook()) => {
  const told = explain(
    [[name]],
    args.map((arg) => [[arg]]),
    context,
  );
  if (told instanceof CellError) throw new Error(told.text);
  const [[result] = []] = told;
  if (result instanceof CellError) throw new Error(result.text);
  return String(result);
};

test("says the result, each step with its clause, and the figures with their sources", () => {
  const lines = text("PERFPAY", [0.8]).split("\n");
  expect(lines[0]).toBe("PERFPAY 的结果是 400");
  expect(lines[1]).toBe(
    "1. 完成率 80%，按比例领取 500.00 元的绩效工资 → 400.00 [R087 《电商运营部招商、销售人员管理制度》三(二)A.a]",
  );
  expect(lines).toContain("   绩效门槛完成率（thresholdRatio）= 30%，内置默认，依据 R087 R090 A06");
  expect(lines.find((line) => line.includes("（perfCap）"))).toMatch(/A07 默认读作“最多按 100% 领取”：/);
  expect(lines.at(-1)).toBe(
    "R087 《电商运营部招商、销售人员管理制度》三(二)A.a：完成计划不到30%,不算绩效工资,30%以上根据比例领取相应百分比乘以500元的绩效工资",
  );
});

test("speaks English, and takes the name with its namespace in any case", () => {
  expect(text("xz.perfpay", [0.2], workbook({ language: "en" }))).toMatch(
    /^PERFPAY gives 0\n1\. Achievement 20% is below 30%: no performance pay/,
  );
});

test.each<[string, unknown[]]>([
  ["SUPERVISORPERFPAY", [0.8, 0.9, 0.7, 0.29]],
  ["BASEPAY", ["组员", 13, 22]],
  ["COMMISSIONPAY", [300, 10000, 5000, "2026-03-31", "2026-04-10", "2024-01-01"]],
  ["EXCEEDBONUS", [1.1, true, null, "招商主管"]],
  ["ANNUALLEAVE", [12, "2026-07-01"]],
  ["DEDUCTIONCAP", [3000, 2690, 3000]],
  ["OVERTIMEPAY", [2000, 3, "工作日"]],
  ["WORKDAYS", ["2026-02"]],
])("%s is explained with the value that it gives", (name, args) => {
  const lines = text(name, args).split("\n");
  expect(lines[0]).toBe(`${name} 的结果是 ${String(cell(name, args) as number | string | boolean)}`);
  expect(lines[1]).toMatch(/^1\. /);
});

test("an error is explained too", () => {
  expect(text("PERFPAY", [""])).toBe("PERFPAY 得出 #N/A：完成率未填写");
});

test("a range is explained cell by cell", () => {
  const told = explain("PERFPAY", [[[0.2], [0.8]]], workbook()) as string[][];
  expect(told.map(([cell]) => cell?.split("\n")[0])).toEqual(["PERFPAY 的结果是 0", "PERFPAY 的结果是 400"]);
});

test("a range of names is explained name by name, each with its element of the arguments", () => {
  const names = [["PERFPAY"], ["DAYWAGE"], ["PERFPAI"], [""]];
  const told = explain(names, [[[0.8], [2000], [1], [1]]], workbook()) as unknown[][];
  expect(told.map(([cell]) => (cell instanceof CellError ? cell.code : String(cell).split("\n")[0]))).toEqual(
    ["PERFPAY 的结果是 400", "DAYWAGE 的结果是 91.95", "#VALUE!", "#N/A"],
  );
  const same = explain([["PERFPAY", "DAYWAGE"]], [[[0.5]]], workbook()) as string[][];
  expect(same[0]?.map((cell) => cell.split("\n")[0])).toEqual([
    "PERFPAY 的结果是 250",
    "DAYWAGE 的结果是 0.02",
  ]);
  expect(explain(names, [[[0.8], [2000]]], workbook())).toMatchObject({
    code: "#VALUE!",
    text: expect.stringMatching(/4×1 与 2×1/) as string,
  });
});

test("an error in the place of the name is passed on, and a number is no function", () => {
  expect(explain([[{ code: "#N/A" }]], [], workbook())).toMatchObject({
    code: "#N/A",
    text: "函数名是错误值 #N/A",
  });
  expect(explain([[5]], [], workbook())).toMatchObject({ code: "#VALUE!", text: "没有函数“5”" });
});

test("an unknown function and a blank name say so", () => {
  expect(explain("PERFPAI", [], workbook())).toMatchObject({ code: "#VALUE!", text: "没有函数“PERFPAI”" });
  expect(explain([[""]], [], workbook())).toMatchObject({ code: "#N/A" });
});
