/** @jest-environment jsdom */
import { skippedNotice } from "../../src/commands/notice";
import { ExcelProblem } from "../../src/excel/problem";
import { Policy } from "../../src/policy/policy";
import type { CellPlace } from "../../src/kinds/place";
import { act, checkOutcome, FEBRUARY, finding, Pane, prepareBrowser } from "./pane";

beforeAll(prepareBrowser);

const blank = finding();
const noOvertime = finding({
  severity: "warning",
  employee: "0003",
  place: { sheet: "加班", row: 1, column: 4 },
  fields: { column: "小时" },
});
const zeros = finding({
  code: "D-ID-ZEROS",
  severity: "info",
  place: { sheet: "绩效", row: 2, column: 1 },
  fields: { column: "工号" },
  fix: { kind: "setText", text: "0012" },
});

const open = (given: Parameters<typeof Pane.open>[0] = {}) =>
  Pane.open({ check: async () => checkOutcome([noOvertime, blank, zeros]), ...given });

test("before the first check, the pane says what checking does", async () => {
  const pane = await open();
  expect(pane.text).toContain("按“检查”");
});

test("findings come by severity, the heaviest first, each group with its count", async () => {
  const pane = await open();
  await pane.press("button", "检查 2026-03");
  expect(pane.text).toContain("2026-03 共发现 3 个问题：错误 1，提醒 1，说明 1。");
  const groups = [...document.querySelectorAll("section")].map((group) => group.getAttribute("aria-label"));
  expect(groups).toEqual(["错误，1 个", "提醒，1 个", "说明，1 个"]);
});

test("a click goes to the cell and unfolds what was found and what is expected", async () => {
  const visited: CellPlace[] = [];
  const pane = await open({ goTo: async (place) => void visited.push(place) });
  await pane.press("button", "检查 2026-03");
  expect(pane.text).not.toContain("填写“签到”");
  await pane.press("button", /“签到”未填写/);
  expect(visited).toEqual([blank.place]);
  expect(pane.text).toContain("填写“签到”");
  expect(pane.find("button", /“签到”未填写/).getAttribute("aria-expanded")).toBe("true");
});

test("and the clause and the figures that it was judged by", async () => {
  const grace = new Policy().figure("graceMinutes", null);
  const late = finding({ code: "R003", clause: "R003", figures: [grace] });
  const pane = await open({ check: async () => checkOutcome([late]) });
  await pane.press("button", "检查 2026-03");
  await pane.press("button", /“签到”未填写/);
  expect(pane.text).toContain("不得擅自迟到早退");
  expect(pane.text).toContain("R024、R042、R049、R066、R072 相同");
  expect(pane.text).toContain("迟到早退宽限分钟");
});

test.each([
  ["0003", ["加班!E2"]],
  ["考勤 D-REQUIRED", ["考勤!D7"]],
  ["d-id-zeros", ["绩效!B3"]],
  ["没有的字", []],
])("the search for %s shows %j", async (query, cells) => {
  const pane = await open();
  await pane.press("button", "检查 2026-03");
  await pane.type("搜索问题（工号、单元格、条款、文字）", query);
  const shown = pane.all("listitem").map((item) => /(\S+![A-Z]+\d+) /.exec(item.textContent ?? "")?.[1]);
  expect(shown).toEqual(cells);
});

test("a fix is applied once, marked as mended, and can be undone: then it can be applied again", async () => {
  const pane = await open();
  await pane.press("button", "检查 2026-03");
  await pane.press("button", /“工号”未填写/);
  await pane.press("button", "改为“0012”");
  expect(pane.text).toContain("已修改 B3");
  expect(pane.text).toContain("已改");
  expect(() => pane.find("button", "改为“0012”")).toThrow();
  await pane.press("tab", "设置");
  await pane.press("button", "撤销上一次运行");
  expect(pane.text).toContain("已撤销");
  await pane.press("tab", "检查");
  expect(pane.text).not.toContain("已改");
  await pane.press("button", /“工号”未填写/);
  expect(pane.find("button", "改为“0012”")).toBeTruthy();
});

test("a thousand findings are drawn a hundred at a time", async () => {
  const many = Array.from({ length: 1000 }, (_, row) =>
    finding({ place: { sheet: "考勤", row, column: 3 } }),
  );
  const pane = await open({ check: async () => checkOutcome(many) });
  await pane.press("button", "检查 2026-03");
  expect(pane.all("listitem")).toHaveLength(100);
  await pane.press("button", "再显示 100 个");
  expect(pane.all("listitem")).toHaveLength(200);
});

test("the flags' switch takes the flags away and puts them back", async () => {
  const switched: boolean[] = [];
  const pane = await open({
    showFlags: async (flags) => (switched.push(flags), { result: null, state: { flags } }),
  });
  await pane.press("button", "检查 2026-03");
  await pane.press("checkbox", "在工作表中标记问题");
  await pane.press("checkbox", "在工作表中标记问题");
  expect(switched).toEqual([false, true]);
});

test("the switch shows at once what was asked for", async () => {
  let finish: () => void = () => {};
  const pane = await open({
    showFlags: (flags) =>
      new Promise((resolve) => {
        finish = () => resolve({ result: null, state: { flags } });
      }),
  });
  const box = () => pane.find("checkbox", "在工作表中标记问题") as HTMLInputElement;
  await pane.press("checkbox", "在工作表中标记问题");
  expect(box()).toMatchObject({ checked: false, disabled: false });
  await act(async () => finish());
  expect(box()).toMatchObject({ checked: false, disabled: false });
});

test("flags that could not be switched stay as they are", async () => {
  const pane = await open({
    showFlags: async () => {
      throw new ExcelProblem("cellEditMode", {});
    },
  });
  await pane.press("checkbox", "在工作表中标记问题");
  expect(pane.text).toContain("有单元格正在编辑");
  expect(pane.state.flags).toBe(true);
});

test("the protected sheets that were not flagged are named", async () => {
  const notice = skippedNotice(["考勤", "加班"]);
  const pane = await open({ check: async () => ({ ...checkOutcome([blank]), notice }) });
  await pane.press("button", "检查 2026-03");
  expect(pane.text).toContain("工作表 考勤、加班 受保护");
});

test("a check can be cancelled, and says so", async () => {
  const pane = await open({
    check: ({ signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason as Error));
      }),
  });
  await pane.press("button", "检查 2026-03");
  expect(pane.find("button", "取消")).toBeTruthy();
  await pane.press("button", "取消");
  expect(pane.text).toContain("已取消，工作簿没有改动。");
});

test("the month of the check is the one chosen", async () => {
  const months: unknown[] = [];
  const pane = await open({ check: async ({ month }) => (months.push(month), checkOutcome([], month)) });
  await act(async () => pane.session.chooseMonth(FEBRUARY));
  await pane.press("button", "检查 2026-02");
  expect(months).toEqual([FEBRUARY]);
  expect(pane.text).toContain("2026-02 没有发现问题。");
});
