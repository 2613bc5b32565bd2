/** @jest-environment jsdom */
import { sentence } from "../../src/text/keys";
import type { Settings } from "../../src/excel/settings";
import { success } from "../../src/commands/notice";
import { FEBRUARY, MARCH, opened, Pane, prepareBrowser, UNTOUCHED } from "./pane";

beforeAll(prepareBrowser);

test("the language is Office's until another is chosen, which is kept", async () => {
  const kept: Settings[] = [];
  const pane = await Pane.open({ saveSettings: async (settings) => void kept.push(settings) }, "en");
  expect(pane.find("button", "Check 2026-03")).toBeTruthy();
  await pane.press("tab", "Settings");
  await pane.press("radio", "中文");
  expect(pane.find("tab", "检查")).toBeTruthy();
  expect(document.documentElement.lang).toBe("zh-CN");
  expect(kept.at(-1)).toEqual({ language: "zh", flags: true, month: "2026-03" });
});

test("what the workbook remembers comes back", async () => {
  const pane = await Pane.open({ readSettings: () => ({ language: "en", flags: false, month: "2026-02" }) });
  expect(pane.state).toMatchObject({ language: "en", flags: false, month: FEBRUARY });
});

test("a workbook without data says what to open, and can be read again", async () => {
  const months = [[], [MARCH]];
  const pane = await Pane.open({
    readAgain: async () => opened(months.shift() ?? []),
  });
  expect(pane.text).toContain("还没有薪则认得的工作表");
  await pane.press("button", "重新读取");
  expect(pane.find("button", "检查 2026-03")).toBeTruthy();
});

test("formulas that show #NAME? are counted at the start and mended on request", async () => {
  const pane = await Pane.open({
    readAgain: async () => opened([MARCH], MARCH, 3),
    repairFormulas: async () => ({
      result: 3,
      state: { broken: 0 },
      notice: success(sentence("pane.settings.repaired", { count: 3 })),
    }),
  });
  await pane.press("tab", "设置");
  expect(pane.text).toContain("有 3 个 XZ 公式显示 #NAME?");
  await pane.press("button", "修复 #NAME? 的 XZ 公式");
  expect(pane.text).toContain("已重新输入 3 个公式。");
  expect(() => pane.find("button", "修复 #NAME? 的 XZ 公式")).toThrow();
});

test("the policy is written out and shown, and can be undone", async () => {
  const shown: string[] = [];
  const pane = await Pane.open({
    writePolicy: async ({ month }) => ({
      result: { sheet: "政策", count: month === MARCH ? 78 : 0 },
      sheet: "政策",
      entry: { change: UNTOUCHED, undone: () => ({}) },
      notice: success(sentence("pane.settings.policyWritten", { sheet: "政策", count: 78 })),
    }),
    showSheet: async (sheet) => void shown.push(sheet),
  });
  await pane.press("tab", "设置");
  await pane.press("button", "写出政策表");
  expect(pane.text).toContain("已在“政策”表写出 78 行，可撤销。");
  expect(shown).toEqual(["政策"]);
  await pane.press("button", "撤销上一次运行");
  expect(pane.text).toContain("已撤销");
  expect(pane.text).toContain("没有可撤销的运行。");
});

test("a defect while starting is told, not lost", async () => {
  const pane = await Pane.open({
    readAgain: async () => {
      throw new Error("boom");
    },
  });
  expect(pane.text).toContain("薪则出错了（boom）");
});
