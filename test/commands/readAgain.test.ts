import { readAgain } from "../../src/commands/readAgain";
import { parseMonth } from "../../src/kinds/month";
import { MARCH, openSample } from "./sample";

const failed = (error: unknown) => {
  throw error;
};

test.each([
  ["a month that the workbook has data of", "2026-03"],
  ["a month without data", "2025-01"],
  ["none", ""],
])("asked to stay at %s, it is at the right one", async (_, wanted) => {
  await openSample();
  const command = readAgain({ wanted: parseMonth(wanted), failed });
  const { result: stopFollowing, state } = await command.perform({ journal: [] });
  await stopFollowing();
  expect(state).toMatchObject({ month: MARCH, broken: 0 });
  expect(state?.months).toContain(MARCH);
});
