/** @jest-environment jsdom */
import type { ChangesDecision } from "../../src/commands/command";
import { cancelled } from "../../src/commands/cancelled";
import { ExcelProblem } from "../../src/excel/problem";
import { finding, generateOutcome, Pane, prepareBrowser } from "./pane";

beforeAll(prepareBrowser);

test("the summary says people, amounts, findings, and the sheets written", async () => {
  const pane = await Pane.open({ generate: async () => generateOutcome([finding()]) });
  await pane.press("tab", "生成");
  await pane.press("button", "生成 2026-03 工资表");
  expect(pane.text).toContain("2026-03 工资表已生成。");
  expect(pane.text).toContain("人数24");
  expect(pane.text).toContain("应发合计60,000.00");
  expect(pane.text).toContain("错误 1，提醒 0，说明 0");
  for (const sheet of ["工资表", "依据", "检查结果"]) {
    expect(pane.find("button", `打开 ${sheet} 2026-03`)).toBeTruthy();
  }
});

test("progress names the phase, and cancel stops the job", async () => {
  const pane = await Pane.open({
    generate: ({ signal, progress }) =>
      new Promise((_, reject) => {
        progress?.({ phase: "write", done: 1, total: 3 });
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
      }),
  });
  await pane.press("tab", "生成");
  await pane.press("button", "生成 2026-03 工资表");
  expect(pane.text).toContain("写工作表……");
  expect(document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")).toBe("1");
  await pane.press("button", "取消");
  expect(pane.text).toContain("已取消");
  expect(document.querySelector("[role=progressbar]")).toBeNull();
});

const DECISIONS: [string, ChangesDecision][] = [
  ["记入“调整”表后生成", "keep"],
  ["按计算的金额覆盖", "overwrite"],
  ["取消", "cancel"],
];

test.each(DECISIONS)("asked about hand-changed amounts, “%s” answers %s", async (button, expected) => {
  const decisions: ChangesDecision[] = [];
  const pane = await Pane.open({
    generate: async ({ decide }) => {
      const decision = await decide?.([finding({ place: { sheet: "工资表 2026-03", row: 4, column: 9 } })]);
      decisions.push(decision as ChangesDecision);
      if (decision === "cancel") throw cancelled();
      return generateOutcome();
    },
  });
  await pane.press("tab", "生成");
  await pane.press("button", "生成 2026-03 工资表");
  expect(pane.text).toContain("工资表中有 1 处金额被手工改过");
  expect(pane.text).toContain("'工资表 2026-03'!J5");
  expect(document.activeElement?.textContent).toBe("记入“调整”表后生成");
  await pane.press("button", button);
  expect(decisions).toEqual([expected]);
  expect(pane.text).not.toContain("被手工改过");
});

test("undo takes the month back, and only then is there nothing to undo", async () => {
  const pane = await Pane.open();
  await pane.press("tab", "生成");
  await pane.press("button", "生成 2026-03 工资表");
  await pane.press("button", "撤销上一次运行");
  expect(pane.text).toContain("已撤销");
  expect(pane.text).toContain("按“生成”");
  expect(() => pane.find("button", "撤销上一次运行")).toThrow();
});

const PROBLEMS: [string, ExcelProblem, string][] = [
  ["cellEditMode", new ExcelProblem("cellEditMode", {}), "有单元格正在编辑"],
  ["workbookProtected", new ExcelProblem("workbookProtected", {}), "工作簿的结构受保护"],
  [
    "sheetProtected",
    new ExcelProblem("sheetProtected", { sheet: "工资表 2026-03" }),
    "工作表“工资表 2026-03”受保护",
  ],
  ["accessDenied", new ExcelProblem("accessDenied", {}), "Excel 不允许这样修改"],
  ["gone", new ExcelProblem("gone", {}), "已经不在了"],
  ["hidden", new ExcelProblem("hidden", { sheet: "考勤" }), "工作表“考勤”是隐藏的"],
  ["tooLarge", new ExcelProblem("tooLarge", {}), "工作表太大"],
  ["unsupported", new ExcelProblem("unsupported", {}), "不支持所需的功能"],
  ["refused", new ExcelProblem("refused", { detail: "GeneralException: x" }), "GeneralException: x"],
];

test.each(PROBLEMS)("Excel's %s is told with what to do", async (_, problem, sentence) => {
  const pane = await Pane.open({
    generate: async () => {
      throw problem;
    },
  });
  await pane.generate();
  expect(pane.text).toContain(sentence);
  expect(pane.find("button", "生成 2026-03 工资表").getAttribute("aria-disabled")).toBeNull();
});
