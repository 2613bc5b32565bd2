/** @jest-environment jsdom */
import type { Settings } from "../../src/excel/settings";
import { isDark } from "../../src/taskpane/theme";
import { FEBRUARY, MARCH, Pane, prepareBrowser } from "./pane";

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
  expect(pane.session.state()).toMatchObject({ language: "en", flags: false, month: FEBRUARY });
});

test("a remembered month that has no data gives way to the likeliest", async () => {
  const pane = await Pane.open({ readSettings: () => ({ month: "2025-01" }) });
  expect(pane.session.state().month).toBe(MARCH);
});

test("a workbook without data says what to open, and can be read again", async () => {
  const months = [[], [MARCH]];
  const pane = await Pane.open({
    open: async () => ({ months: months.shift() ?? [], broken: 0, close: async () => {} }),
  });
  expect(pane.text).toContain("还没有薪则认得的工作表");
  await pane.press("button", "重新读取");
  expect(pane.find("button", "检查 2026-03")).toBeTruthy();
});

test("formulas that show #NAME? are counted at the start and mended on request", async () => {
  const pane = await Pane.open({
    open: async () => ({ months: [MARCH], broken: 3, close: async () => {} }),
    repair: async () => 3,
  });
  await pane.press("tab", "设置");
  expect(pane.text).toContain("有 3 个 XZ 公式显示 #NAME?");
  await pane.press("button", "修复 #NAME? 的 XZ 公式");
  expect(pane.text).toContain("已重新输入 3 个公式。");
  expect(() => pane.find("button", "修复 #NAME? 的 XZ 公式")).toThrow();
});

test("the policy is written out and shown, and can be undone", async () => {
  const shown: string[] = [];
  const undone: unknown[] = [];
  const run = { sheets: [], cells: [], flags: null };
  const pane = await Pane.open({
    writePolicy: async (month) => ({ run, sheet: "政策", count: month === MARCH ? 78 : 0 }),
    showSheet: async (sheet) => void shown.push(sheet),
    undoRun: async (own) => void undone.push(own),
  });
  await pane.press("tab", "设置");
  await pane.press("button", "写出政策表");
  expect(pane.text).toContain("已在“政策”表写出 78 行，可撤销。");
  expect(shown).toEqual(["政策"]);
  await pane.press("button", "撤销上一次运行");
  expect(undone).toEqual([run]);
});

test("a policy that is whole is only shown: there is nothing to undo", async () => {
  const pane = await Pane.open({});
  await pane.press("tab", "设置");
  await pane.press("button", "写出政策表");
  expect(pane.text).toContain("“政策”表已有全部参数，没有写入。");
  expect(pane.session.state().undoable).toBe(false);
});

test("a defect while starting is told, not lost", async () => {
  const pane = await Pane.open({
    open: async () => {
      throw new Error("boom");
    },
  });
  expect(pane.text).toContain("薪则出错了（boom）");
});

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#808080", false],
  ["#7F7F7F", true],
  ["#1F1F1F", true],
  ["#000000", true],
])("the background %s is dark: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
