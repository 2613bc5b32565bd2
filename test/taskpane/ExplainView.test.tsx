/** @jest-environment jsdom */
import type { Explanation } from "../../src/commands/explanation";
import type { Fen } from "../../src/kinds/money";
import type { CellPlace } from "../../src/kinds/place";
import { act, Pane, prepareBrowser } from "./pane";

beforeAll(prepareBrowser);

const AMOUNT: Explanation = {
  place: { sheet: "工资表 2026-03", row: 4, column: 9 },
  value: 400,
  subject: { kind: "amount", employee: "0012", name: "陈静", line: "perf" },
  explained: null,
  steps: [
    {
      steps: [
        {
          text: "perf.inProportion",
          fields: { achievement: { ratio: 0.8 }, base: { money: 50_000 as Fen } },
          value: { money: 40_000 as Fen },
          clause: "R087",
          figures: [{ key: "perfBase", value: 50_000, given: true, from: null, source: "R084" }],
          from: [],
        },
      ],
      refusals: [],
      sources: [{ sheet: "绩效", row: 4, column: 3 }],
    },
  ],
  written: null,
  changed: [],
};

test("with nothing to explain, the pane says what to select", async () => {
  const pane = await Pane.open();
  await pane.press("tab", "解释");
  expect(pane.text).toContain("请在“工资表”中选一个金额");
});

test("an amount is explained by steps, figures, the clause's words, and links to its sources", async () => {
  const visited: CellPlace[] = [];
  const pane = await Pane.open({
    explain: async () => ({ result: AMOUNT }),
    goTo: async (place) => void visited.push(place),
  });
  await pane.press("tab", "解释");
  expect(pane.text).toContain("陈静（0012）的");
  expect(pane.text).toContain("J5 的值400.00");
  expect(pane.text).toContain("完成率 80%，按比例领取 500.00 元的绩效工资 = 400.00");
  expect(pane.text).toContain("perfBase");
  expect(document.querySelector("blockquote")?.textContent).toContain("《电商运营部招商、销售人员管理制度》");
  await pane.press("button", "绩效!D5");
  expect(visited).toEqual([{ sheet: "绩效", row: 4, column: 3 }]);
});

test("the explanation follows the selection, only while it is shown", async () => {
  let select: () => void = () => {};
  let asked = 0;
  const pane = await Pane.open({
    followSelection: async (listener) => {
      select = listener;
      return async () => {};
    },
    explain: async () => (asked++, { result: AMOUNT }),
  });
  await act(async () => select());
  expect(asked).toBe(0);
  await pane.press("tab", "解释");
  await act(async () => select());
  expect(asked).toBe(2);
});

test("of a quick series of cells, the last one's explanation stays", async () => {
  let select: () => void = () => {};
  const answers: ((answer: Explanation) => void)[] = [];
  const pane = await Pane.open({
    followSelection: async (listener) => {
      select = listener;
      return async () => {};
    },
    explain: () => new Promise((resolve) => answers.push((result) => resolve({ result }))),
  });
  await pane.press("tab", "解释");
  await act(() => {
    select();
    select();
  });
  expect(answers).toHaveLength(1);
  await act(() => answers[0]?.({ ...AMOUNT, value: 1 }));
  await act(() => answers[1]?.({ ...AMOUNT, value: 2 }));
  expect(answers).toHaveLength(2);
  expect(pane.text).toContain("J5 的值2.00");
});

test("an amount changed since says what the trace explains", async () => {
  const pane = await Pane.open({
    explain: async () => ({ result: { ...AMOUNT, value: 450, explained: 400 } }),
  });
  await pane.press("tab", "解释");
  expect(pane.text).toContain("表中的金额 450.00 与依据中的 400.00 不同");
});

test("without its 依据, an amount says how to get it back", async () => {
  const pane = await Pane.open({ explain: async () => ({ result: { ...AMOUNT, steps: null } }) });
  await pane.press("tab", "解释");
  expect(pane.text).toContain("没有找到本月的“依据”工作表。请重新生成工资表。");
});

test("cells changed since the month was generated are named, with links", async () => {
  const visited: CellPlace[] = [];
  const place = { sheet: "绩效", row: 4, column: 3 };
  const pane = await Pane.open({
    explain: async () => ({ result: { ...AMOUNT, changed: [{ place, was: 80, now: 90 }] } }),
    goTo: async (cell) => void visited.push(cell),
  });
  await pane.press("tab", "解释");
  expect(pane.text).toContain("生成之后，这些来源单元格改过");
  await pane.press("button", "绩效!D5");
  expect(visited).toEqual([place]);
});

test("a month that an earlier version generated shows what its 依据 says, as it was written", async () => {
  const written = {
    computation: ["80% × 500 = 400"],
    figures: ["perfBase 500"],
    clauses: ["R087 …"],
    sources: ["绩效!D5"],
  };
  const pane = await Pane.open({ explain: async () => ({ result: { ...AMOUNT, steps: null, written } }) });
  await pane.press("tab", "解释");
  for (const line of Object.values(written).flat()) expect(pane.text).toContain(line);
  expect(pane.text).not.toContain("没有找到");
});
