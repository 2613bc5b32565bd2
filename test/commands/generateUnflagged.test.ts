import { generate } from "../../src/commands/generate";
import { flag } from "../../src/excel/flags";
import { ExcelProblem } from "../../src/excel/problem";
import { undoChange } from "../../src/excel/undo";
import { sheetNames } from "../excel/workbook";
import { MARCH, openSample, PAYROLL } from "./sample";

jest.mock("../../src/excel/flags", () => ({
  ...jest.requireActual<object>("../../src/excel/flags"),
  flag: jest.fn(),
}));

const GIVEN = { month: MARCH, language: "zh" } as const;

test("a payroll that is written stands, also where Excel flags nothing; it says so, and can be undone", async () => {
  await openSample();
  const names = await sheetNames();
  jest.mocked(flag).mockRejectedValue(new ExcelProblem("refused", { detail: "GeneralException" }));
  const { result, entry, notice } = await generate.perform(GIVEN);
  expect(await sheetNames()).toContain(PAYROLL);
  expect(result.unflagged).toMatchObject({ kind: "refused" });
  expect(notice).toMatchObject({ intent: "warning", text: "pane.flags.failed" });
  if (entry) await undoChange(entry.change);
  expect(await sheetNames()).toEqual(names);
});

test("a defect while flagging leaves the workbook as it was", async () => {
  await openSample();
  const names = await sheetNames();
  jest.mocked(flag).mockRejectedValue(new Error("defect"));
  await expect(generate.perform(GIVEN)).rejects.toThrow("defect");
  expect(await sheetNames()).toEqual(names);
});
