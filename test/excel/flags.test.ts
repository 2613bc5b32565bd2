import type { Finding, Severity } from "../../src/findings/finding";
import { flag, flagsOf, setFlags, unflag } from "../../src/excel/flags";
import { change, look, openBook } from "./workbook";

function finding(severity: Severity, sheet: string, row: number, column: number): Finding {
  return {
    code: "R063",
    problem: "attendance.absent",
    severity,
    place: { sheet, row, column },
    employee: null,
    fields: {},
    clause: null,
    figures: [],
    on: null,
    amountAtRisk: null,
    fix: null,
  };
}

/** The conditional formats of a sheet: formula, where, and how they look. */
function formatsOf(
  name: string,
): Promise<{ formula: string; address: string; fill: string; bold: boolean }[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load(
      "items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold,items/priority",
    );
    await context.sync();
    const areas = formats.items.map((format) => format.getRanges());
    for (const area of areas) area.load("address");
    await context.sync();
    return formats.items.map(({ custom }, index) => ({
      formula: custom.rule.formula,
      address: (areas[index]?.address ?? "").replaceAll(/[^,]*!/g, ""),
      fill: custom.format.fill.color,
      bold: custom.format.font.bold,
    }));
  });
}

const SHEETS = {
  考勤: [
    ["工号", "签到"],
    ["0012", ""],
    ["0013", ""],
  ],
  加班: [["工号"]],
};

test("a cell with several findings wears the heaviest one's flag; neighbours below share an area", () => {
  const flags = flagsOf([
    finding("info", "考勤", 1, 1),
    finding("error", "考勤", 2, 1),
    finding("error", "考勤", 1, 1),
    finding("warning", "考勤", 1, 0),
  ]);
  expect(flags.get("考勤")).toEqual({
    error: [{ top: 1, left: 1, rows: 2, columns: 1 }],
    warning: [{ top: 1, left: 0, rows: 1, columns: 1 }],
  });
});

test("findings are flagged with one look for each severity", async () => {
  await openBook(SHEETS);
  await flag([
    finding("error", "考勤", 1, 1),
    finding("warning", "考勤", 2, 1),
    finding("info", "加班", 0, 0),
  ]);
  const attendance = await formatsOf("考勤");
  expect(attendance.map(({ formula, address }) => `${formula} ${address}`).sort()).toEqual([
    '=LEN("XZ:error")>0 B2',
    '=LEN("XZ:warning")>0 B3',
  ]);
  expect(attendance.find(({ formula }) => formula.includes("error"))).toMatchObject({
    fill: "#FFC7CE",
    bold: true,
  });
  expect(await formatsOf("加班")).toMatchObject([{ formula: '=LEN("XZ:info")>0', address: "A1" }]);
});

test("flagging again replaces the flags, and gives the former ones back for undo", async () => {
  await openBook(SHEETS);
  await flag([finding("error", "考勤", 1, 1)]);
  const { former } = await flag([finding("error", "考勤", 2, 1)]);
  expect((await formatsOf("考勤")).map(({ address }) => address)).toEqual(["B3"]);
  await setFlags(former);
  expect((await formatsOf("考勤")).map(({ address }) => address)).toEqual(["B2"]);
});

test("unflagging leaves the user's conditional formats and every cell's own format as they were", async () => {
  await openBook(SHEETS);
  await change("考勤", (sheet) => {
    const own = sheet.getRange("A1:B3").conditionalFormats.add("Custom");
    own.custom.rule.formula = '=A1=""';
    own.custom.format.fill.color = "#00FF00";
    sheet.getRange("B2").format.fill.color = "#FFFF00";
  });
  const before = await formatsOf("考勤");
  await flag([finding("error", "考勤", 1, 1), finding("warning", "考勤", 0, 0)]);
  expect(await formatsOf("考勤")).toHaveLength(3);
  await unflag();
  expect(await formatsOf("考勤")).toEqual(before);
  expect(await look("考勤", "B2", "format/fill/color", ({ format }) => format.fill.color)).toBe("#FFFF00");
});

test("a protected sheet is left as it is, and named", async () => {
  await openBook(SHEETS);
  await change("考勤", (sheet) => sheet.protection.protect());
  const { skipped } = await flag([finding("error", "考勤", 1, 1), finding("error", "加班", 0, 0)]);
  expect(skipped).toEqual(["考勤"]);
  expect(await formatsOf("加班")).toHaveLength(1);
});

test("thousands of scattered flags are split into addresses that Excel takes, in three syncs", async () => {
  const { host } = await openBook(SHEETS);
  const scattered = Array.from({ length: 2_000 }, (_, index) =>
    finding("error", "考勤", index * 2, index % 20),
  );
  await flag(scattered);
  expect(host.statistics.syncs).toBe(4);
  const formats = await formatsOf("考勤");
  const cells = formats.flatMap(({ address }) => address.split(","));
  expect(cells).toHaveLength(2_000);
  for (const { address } of formats) expect(address.length).toBeLessThan(8_192);
});

test("a finding of a sheet that is not there does no harm", async () => {
  await openBook(SHEETS);
  await flag([finding("error", "花名册", 0, 0)]);
  expect(await formatsOf("考勤")).toEqual([]);
});
