/** @jest-environment jsdom */
import axe from "axe-core";
import type { Explanation } from "../../src/commands/explanation";
import { act, checkOutcome, finding, generateOutcome, Pane, prepareBrowser } from "./pane";

beforeAll(prepareBrowser);

// axe goes through the whole pane, again and again.
jest.setTimeout(60_000);

const EXPLANATION: Explanation = {
  place: { sheet: "工资表 2026-03", row: 4, column: 9 },
  value: 400,
  subject: { kind: "call", name: "XZ.PERFPAY" },
  explained: null,
  steps: [{ sentences: ["0.8 × 500"], figures: ["perfBase"], clauses: ["R087"], sources: [] }],
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
