import { withExcel } from "./withExcel";

type Pick = (range: Excel.Range) => Excel.Range;

const geometry: [what: string, from: string, pick: Pick, address: string][] = [
  ["getCell", "B2:D4", (range) => range.getCell(1, 2), "D3"],
  ["getRow", "B2:D4", (range) => range.getRow(2), "B4:D4"],
  ["getColumn", "B2:D4", (range) => range.getColumn(0), "B2:B4"],
  ["getOffsetRange", "B2:D4", (range) => range.getOffsetRange(1, -1), "A3:C5"],
  ["getResizedRange", "B2:D4", (range) => range.getResizedRange(1, 2), "B2:F5"],
  ["getLastCell", "B2:D4", (range) => range.getLastCell(), "D4"],
  ["getLastRow", "B2:D4", (range) => range.getLastRow(), "B4:D4"],
  ["getEntireRow", "B2:D4", (range) => range.getEntireRow(), "2:4"],
  ["getEntireColumn", "B2:D4", (range) => range.getEntireColumn(), "B:D"],
  ["getBoundingRect", "B2:D4", (range) => range.getBoundingRect("F1"), "B1:F4"],
  ["getIntersection", "B2:D4", (range) => range.getIntersection("C1:C9"), "C2:C4"],
  ["getRowsBelow", "B2:D4", (range) => range.getRowsBelow(2), "B5:D6"],
  ["getColumnsBefore", "B2:D4", (range) => range.getColumnsBefore(1), "A2:A4"],
  ["an address with dollars", "$B$2:$D$4", (range) => range, "B2:D4"],
  ["an address backwards", "D4:B2", (range) => range, "B2:D4"],
];

test.each(geometry)("%s of %s", async (_what, from, pick, address) => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const found = pick(sheet.getRange(from)).load("address");
    await context.sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
});

test("a sheet's name is quoted in addresses where formulas need it", async () => {
  const { run } = await withExcel();
  await run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const plain = worksheets.add("工资表").getRange("A1").load("address");
    const spaced = worksheets.add("It's 3月").getRange("A1:B2").load("address");
    await context.sync();
    expect(plain.address).toBe("工资表!A1");
    expect(spaced.address).toBe("'It''s 3月'!A1:B2");
  });
});

test("the used range: with formats or values only, null object and A1 on an empty sheet", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load("address");
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    expect(first.address).toBe("Sheet1!A1");
    sheet.getRange("C3").values = [["x"]];
    sheet.getRange("E5").format.fill.color = "#FFFF00";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    expect(values.address).toBe("Sheet1!C3");
    expect(all.address).toBe("Sheet1!C3:E5");
  });
});

test("several areas at once", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const areas = sheet.getRanges("A1,B2:C3").load("address,areaCount,cellCount");
    areas.format.font.bold = true;
    areas.areas.load("items/address");
    const bold = sheet.getRange("B2").format.font.load("bold");
    const plain = sheet.getRange("B1").format.font.load("bold");
    const mixed = sheet.getRange("A1:B1").format.font.load("bold");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1,Sheet1!B2:C3", 2, 5]);
    expect(areas.areas.items.map((item) => item.address)).toEqual(["Sheet1!A1", "Sheet1!B2:C3"]);
    expect([bold.bold, plain.bold, mixed.bold]).toEqual([true, false, null]);
  });
});

test("special cells: constants, formulas by kind of value, blanks, visible", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B3").formulas = [
      [1, "x"],
      ["=A1", "=1/0"],
      ["", true],
    ];
    sheet.getRange("2:2").rowHidden = true;
    const range = sheet.getRange("A1:B3");
    const constants = range.getSpecialCellsOrNullObject("Constants").load("address");
    const formulas = range.getSpecialCellsOrNullObject("Formulas").load("address");
    const errors = range.getSpecialCellsOrNullObject("Formulas", "Errors").load("address");
    const blanks = range.getSpecialCellsOrNullObject("Blanks").load("address");
    const visible = range.getSpecialCellsOrNullObject("Visible").load("address");
    const none = sheet.getRange("D1").getSpecialCellsOrNullObject("Constants");
    await context.sync();
    expect(constants.address).toBe("Sheet1!A1:B1,Sheet1!B3");
    expect(formulas.address).toBe("Sheet1!A2:B2");
    expect(errors.address).toBe("Sheet1!B2");
    expect(blanks.address).toBe("Sheet1!A3");
    expect(visible.address).toBe("Sheet1!A1:B1,Sheet1!A3:B3");
    expect(none.isNullObject).toBe(true);
  });
});

test("hidden rows and columns, and what is visible", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    sheet.getRange("2:2").rowHidden = true;
    const all = sheet.getRange("A1:B3").load("rowHidden,columnHidden,hidden");
    const row = sheet.getRange("A2").load("rowHidden,hidden");
    const view = sheet.getRange("A1:B3").getVisibleView().load("values,cellAddresses");
    const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
    await context.sync();
    expect([all.rowHidden, all.columnHidden, all.hidden]).toEqual([null, false, null]);
    expect([row.rowHidden, row.hidden]).toEqual([true, true]);
    expect(view.values).toEqual([
      [1, 2],
      [5, 6],
    ]);
    expect(rows.value.map((one) => one.rowHidden)).toEqual([false, true, false]);
  });
});

test("merging keeps the first value; unmerging gives the cells back", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    const merged = sheet.getRange("B2").getMergedAreasOrNullObject().load("address");
    range.load("values");
    await context.sync();
    expect(merged.address).toBe("Sheet1!A1:B2");
    expect(range.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("clear takes contents, formats, or all", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
    for (const cell of cells) {
      cell.values = [["x"]];
      cell.format.fill.color = "#FF0000";
    }
    cells[0]?.clear("Contents");
    cells[1]?.clear("Formats");
    cells[2]?.clear();
    for (const cell of cells) {
      cell.load("values");
      cell.format.fill.load("color");
    }
    await context.sync();
    expect(cells.map((cell) => [cell.values[0]?.[0], cell.format.fill.color])).toEqual([
      ["", "#FF0000"],
      ["x", "#FFFFFF"],
      ["", "#FFFFFF"],
    ]);
  });
});

test("inserting and deleting rows moves cells, formulas and the ranges that are kept", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
    const kept = sheet.getRange("A3").load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    kept.load("address,formulas,values");
    await context.sync();
    expect([kept.address, kept.formulas, kept.values]).toEqual(["Sheet1!A5", [["=SUM(A1:A4)"]], [[3]]]);
    sheet.getRange("1:1").delete("Up");
    kept.load("address,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["Sheet1!A4", [[2]]]);
  });
});

test("copyFrom takes values, formats or all, moves references, and repeats into a larger target", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
    sheet.getRange("B1").format.font.bold = true;
    const other = context.workbook.worksheets.add("other");
    other.getRange("A2:B3").copyFrom("Sheet1!A1:B1", "All");
    other.getRange("D1").copyFrom("Sheet1!B1", "Values");
    const all = other.getRange("A2:B3").load("formulas,values");
    const bold = other.getRange("B3").format.font.load("bold");
    const values = other.getRange("D1").load("formulas");
    await context.sync();
    expect(all.formulas).toEqual([
      [5, "=A2*2"],
      [5, "=A3*2"],
    ]);
    expect(all.values[1]).toEqual([5, 10]);
    expect(bold.bold).toBe(true);
    expect(values.formulas).toEqual([[10]]);
  });
});

test("copying with all takes merged cells and conditional formats along", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const source = sheet.getRange("A1:B2");
    sheet.getRange("A1:B1").merge();
    source.conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
    const other = context.workbook.worksheets.add("other");
    other.getRange("C3").copyFrom(source, "All");
    const merged = other.getRange("C3").getMergedAreasOrNullObject().load("address");
    const rule = other.getRange("C3:D4").conditionalFormats.getItemAt(0);
    const ranges = rule.getRange().load("address");
    rule.custom.rule.load("formula");
    await context.sync();
    expect(merged.address).toBe("other!C3:D3");
    expect(ranges.address).toBe("other!C3:D4");
    expect(rule.custom.rule.formula).toBe("=C3>0");
  });
});

test("a hyperlink is written with its text and read back", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!C5", textToDisplay: "提成!C5", screenTip: "转到" };
    cell.load("hyperlink,values");
    const plain = sheet.getRange("B1").load("hyperlink");
    await context.sync();
    expect(cell.values).toEqual([["提成!C5"]]);
    expect(cell.hyperlink).toEqual({
      documentReference: "Sheet1!C5",
      textToDisplay: "提成!C5",
      screenTip: "转到",
    });
    expect(plain.hyperlink).toBeNull();
    cell.clear("Hyperlinks");
    cell.load("hyperlink,values");
    await context.sync();
    expect([cell.hyperlink, cell.values]).toEqual([null, [["提成!C5"]]]);
  });
});
