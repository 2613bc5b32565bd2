/** @jest-environment jsdom */
import axe from "axe-core";
import type { Explanation } from "../../src/commands/explanation";
import type { Fen } from "../../src/kinds/money";
import { act, checkOutcome, finding, generateOutcome, Pane, prepareBrowser } from "./pane";

beforeAll(prepareBrowser);

// axe goes through the whole pane, again and again.
jest.setTimeout(60_000);

const EXPLANATION: Explanation = {
  place: { sheet: "工资表 2026-03", row: 4, column: 9 },
  value: 400,
  subject: { kind: "call", name: "XZ.PERFPAY" },
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
      sources: [],
    },
  ],
  written: null,
  changed: [],
};

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test.each(["zh", "en"] as const)("axe finds nothing in any view in %s", async (language) => {
  const pane = await Pane.open(
    {
      check: async () =>
        checkOutcome([finding(), finding({ severity: "info", fix: { kind: "setNumber", number: 1 } })]),
      generate: async ({ decide }) => (await decide?.([finding()]), generateOutcome([finding()])),
      explain: async () => ({ result: EXPLANATION }),
    },
    language,
  );
  expect(await faults()).toEqual([]);
  await pane.check();
  await act(async () => pane.all("listitem").forEach((item) => item.querySelector("button")?.click()));
  expect(await faults()).toEqual([]);
  let generated: Promise<unknown> = Promise.resolve();
  await act(async () => void (generated = pane.session.run(pane.session.commands.generate)));
  expect(await faults()).toEqual([]);
  await act(async () => {
    pane.session.decide("overwrite");
    await generated;
  });
  expect(await faults()).toEqual([]);
  for (const tab of ["explain", "settings"] as const) {
    await act(async () => pane.session.show(tab));
    expect(await faults()).toEqual([]);
  }
});
