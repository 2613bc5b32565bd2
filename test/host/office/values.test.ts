import { withExcel } from "./withExcel";

describe("values written through office.js are read as if typed", () => {
  const cases: [written: unknown, value: unknown, type: string, text: string][] = [
    [12.5, 12.5, "Double", "12.5"],
    [true, true, "Boolean", "TRUE"],
    ["甲", "甲", "String", "甲"],
    ["", "", "Empty", ""],
    ["00123", 123, "Double", "123"],
    ["'00123", "00123", "String", "00123"],
    ["TRUE", true, "Boolean", "TRUE"],
    ["'TRUE", "TRUE", "String", "TRUE"],
    ["5%", 0.05, "Double", "5%"],
    ["2026-03-01", 46082, "Double", "2026/3/1"],
    ["2026年3月1日", 46082, "Double", "2026年3月1日"],
    ["#N/A", "#N/A", "Error", "#N/A"],
    ["'#N/A", "#N/A", "String", "#N/A"],
    ["=1/0", "#DIV/0!", "Error", "#DIV/0!"],
    ["12 人", "12 人", "String", "12 人"],
    ["2026-02-30", "2026-02-30", "String", "2026-02-30"],
  ];
  test.each(cases)("%j is %j, %s, shown as %s", async (written, value, type, text) => {
    const { run } = await withExcel();
    await run(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.values = [[written]];
      cell.load("values,valueTypes,text");
      await context.sync();
      expect([cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.text[0]?.[0]]).toEqual([value, type, text]);
    });
  });

  test("a cell formatted as text keeps text, also when the format comes in the same batch", async () => {
    const { run } = await withExcel();
    await run(async (sheet, context) => {
      const cells = sheet.getRange("A1:A3");
      cells.numberFormat = [["@"], ["@"], ["General"]];
      cells.values = [["0012"], [12], ["0012"]];
      cells.load("values,valueTypes");
      await context.sync();
      expect(cells.values).toEqual([["0012"], ["12"], [12]]);
      expect(cells.valueTypes).toEqual([["String"], ["String"], ["Double"]]);
    });
  });

  test("null leaves a cell as it is, one value fills a range, a plain value takes a formula away", async () => {
    const { run } = await withExcel();
    await run(async (sheet, context) => {
      const cells = sheet.getRange("A1:B2");
      (cells as { values: unknown }).values = "=ROW()";
      await context.sync();
      cells.values = [
        [null, 7],
        [null, null],
      ];
      cells.load("formulas");
      await context.sync();
      expect(cells.formulas).toEqual([
        ["=ROW()", 7],
        ["=ROW()", "=ROW()"],
      ]);
    });
  });
});

test("a number is read in its format, dates of the 1904 system too", async () => {
  const { run, book } = await withExcel();
  book.date1904 = true;
  await run(async (sheet, context) => {
    const cells = sheet.getRange("A1:A3");
    cells.values = [["2026-03-01"], [1234.5], [-0.5]];
    cells.numberFormat = [["yyyy-mm-dd"], ["¥#,##0.00"], ["0%"]];
    cells.load("values,text,numberFormat");
    await context.sync();
    expect(cells.values).toEqual([[46082 - 1462], [1234.5], [-0.5]]);
    expect(cells.text).toEqual([["2026-03-01"], ["¥1,234.50"], ["-50%"]]);
    expect(cells.numberFormat).toEqual([["yyyy-mm-dd"], ["¥#,##0.00"], ["0%"]]);
  });
});

test("workbook.functions.date tells the date system", async () => {
  const { run, book } = await withExcel();
  const serial = () =>
    run(async (_sheet, context) => {
      const result = context.workbook.functions.date(1904, 1, 2);
      result.load("value");
      await context.sync();
      return result.value;
    });
  expect(await serial()).toBe(1463);
  book.date1904 = true;
  expect(await serial()).toBe(1);
});

test("formulas are calculated before they are read, in the same batch", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    const total = sheet.getRange("A3").load("values");
    await context.sync();
    expect(total.values).toEqual([[3]]);
    sheet.getRange("A1").values = [[10]];
    total.load("values");
    await context.sync();
    expect(total.values).toEqual([[12]]);
  });
});

test("a formula that spills shows its values in the cells below and says where", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("B1").formulas = [["=SEQUENCE(3)*10"]];
    const below = sheet.getRange("B3");
    below.load("values,formulas,hasSpill");
    const parent = below.getSpillParentOrNullObject().load("address");
    const area = sheet.getRange("B1").getSpillingToRangeOrNullObject().load("address");
    const none = sheet.getRange("A1").getSpillParentOrNullObject();
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    expect(below.values).toEqual([[30]]);
    expect(below.formulas).toEqual([[30]]);
    expect(below.hasSpill).toBe(true);
    expect(parent.address).toBe("Sheet1!B1");
    expect(area.address).toBe("Sheet1!B1:B3");
    expect(none.isNullObject).toBe(true);
    expect(used.address).toBe("Sheet1!B1:B3");
  });
});

test("a spill may pass the end of Univer's grid, and gives #SPILL! on a cell in use", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [["=SEQUENCE(5000)", "=SEQUENCE(2)"]];
    sheet.getRange("B2").values = [["x"]];
    const last = sheet.getRange("A5000").load("values");
    const blocked = sheet.getRange("B1").load("values,valueTypes");
    await context.sync();
    expect(last.values).toEqual([[5000]]);
    expect(blocked.values).toEqual([["#SPILL!"]]);
    expect(blocked.valueTypes).toEqual([["Error"]]);
  });
});

test("in manual mode formulas wait for calculate", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
    const cell = sheet.getRange("A2").load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
    application.calculate("Recalculate");
    application.load("calculationMode");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[6]]);
    expect(application.calculationMode).toBe("Manual");
  });
});

test("suspended calculation is made up for after the sync", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
    const cell = sheet.getRange("A2").load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[6]]);
  });
});

test("ranges without end give null for their cells", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    const column = sheet.getRange("A:A").load("values,isEntireColumn,cellCount");
    await context.sync();
    expect(column.values).toBeNull();
    expect([column.isEntireColumn, column.cellCount]).toEqual([true, 1_048_576]);
  });
});
