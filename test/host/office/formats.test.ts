import { withExcel } from "./withExcel";

test("fill, font, alignment, indent and wrapping are written and read back; other cells keep theirs", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const format = sheet.getRange("A1:B2").format;
    format.fill.color = "orange";
    format.font.set({
      bold: true,
      italic: true,
      color: "#123456",
      size: 14,
      name: "宋体",
      strikethrough: true,
    });
    format.font.underline = "Single";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    const names = "fill/color,font,horizontalAlignment,verticalAlignment,wrapText,indentLevel";
    format.load(names);
    const other = sheet.getRange("C1").format.load(names);
    await context.sync();
    expect(format.fill.color).toBe("#FFA500");
    expect(format.font.toJSON()).toMatchObject({
      bold: true,
      italic: true,
      color: "#123456",
      size: 14,
      name: "宋体",
      strikethrough: true,
      underline: "Single",
    });
    expect([format.horizontalAlignment, format.verticalAlignment]).toEqual(["Center", "Top"]);
    expect([format.wrapText, format.indentLevel]).toEqual([true, 2]);
    expect([other.fill.color, other.font.bold, other.horizontalAlignment, other.wrapText]).toEqual([
      "#FFFFFF",
      false,
      "General",
      false,
    ]);
    format.fill.clear();
    format.fill.load("color");
    format.font.load("bold");
    await context.sync();
    expect([format.fill.color, format.font.bold]).toEqual(["#FFFFFF", true]);
  });
});

test("borders by edge, inner lines, and none", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeBottom").set({ style: "Double", color: "#FF0000" });
    borders.getItem("InsideVertical").weight = "Medium";
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").style = "None";
    const read = (address: string, edge: `${Excel.BorderIndex}`) =>
      sheet
        .getRange(address)
        .format.borders.getItem(edge as "EdgeTop")
        .load("style,color,weight");
    const found = [
      read("A2", "EdgeBottom"),
      read("A1", "EdgeBottom"),
      read("B1", "EdgeRight"),
      read("A1", "EdgeRight"),
      read("A1", "EdgeTop"),
    ];
    await context.sync();
    expect(found.map(({ style, color, weight }) => [style, color, weight])).toEqual([
      ["Double", "#FF0000", "Thick"],
      ["None", "#000000", "Thin"],
      ["None", "#000000", "Thin"],
      ["Continuous", "#000000", "Medium"],
      ["None", "#000000", "Thin"],
    ]);
  });
});

test("column widths and row heights are points, and fit what the cells show", async () => {
  const { run, book } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 96;
    sheet.getRange("1:1").format.rowHeight = 30;
    const width = sheet.getRange("B5").format.load("columnWidth,rowHeight");
    const height = sheet.getRange("A1:A2").format.load("rowHeight");
    await context.sync();
    expect([width.columnWidth, width.rowHeight, height.rowHeight]).toEqual([96, 15, null]);
    sheet.getRange("C1:C2").values = [["短"], ["一个相当长的中文标题放在这里"]];
    sheet.getRange("C:C").format.autofitColumns();
    const fitted = sheet.getRange("C1").format.load("columnWidth");
    await context.sync();
    expect(fitted.columnWidth).toBeGreaterThan(14 * 10);
  });
  expect(book.activeSheet.model.getColumnWidth(0)).toBe(128);
});

test("formats of whole columns hold for cells to come", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("D:D").numberFormat = "@" as never;
    await context.sync();
    sheet.getRange("D7").values = [["0007"]];
    const cell = sheet.getRange("D7").load("values,numberFormat");
    await context.sync();
    expect([cell.values, cell.numberFormat]).toEqual([[["0007"]], [["@"]]]);
  });
});

test("conditional formats by formula: written, found again, ordered, removed", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:C10");
    const first = range.conditionalFormats.add("Custom");
    first.custom.rule.formula = '=AND(TRUE,"xz"="xz")';
    first.custom.format.fill.color = "#FFC7CE";
    first.custom.format.font.color = "#9C0006";
    first.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
    first.stopIfTrue = true;
    const second = sheet.getRanges("B2:B3,D4").conditionalFormats.add("Custom");
    second.custom.rule.formula = "B2>5";
    first.load("id,type,priority,stopIfTrue");
    first.custom.rule.load("formula");
    first.custom.format.fill.load("color");
    second.load("priority");
    second.custom.rule.load("formula");
    const ranges = second.getRanges().load("address");
    const inA = sheet.getRange("A1").conditionalFormats.load("items/id");
    await context.sync();
    expect([first.type, first.priority, first.stopIfTrue, second.priority]).toEqual(["Custom", 1, true, 0]);
    expect(first.custom.rule.formula).toBe('=AND(TRUE,"xz"="xz")');
    expect(second.custom.rule.formula).toBe("=B2>5");
    expect(first.custom.format.fill.color).toBe("#FFC7CE");
    expect(ranges.address).toBe("Sheet1!B2:B3,Sheet1!D4");
    expect(inA.items.map((item) => item.id)).toEqual([first.id]);
    first.priority = 0;
    sheet.getRange("B2:B3").conditionalFormats.clearAll();
    second.load("priority");
    const left = second.getRanges().load("address");
    const rest = first.getRanges().load("address");
    await context.sync();
    expect(second.priority).toBe(1);
    expect(left.address).toBe("Sheet1!D4");
    expect(rest.address).toBe("Sheet1!A1:C1,Sheet1!A4:C10,Sheet1!A2:A3,Sheet1!C2:C3");
    second.delete();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("data validation: list, whole number, custom formula, messages, none", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const list = sheet.getRange("A2:A9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "事假,病假,年假" } };
    list.errorAlert = { message: "请从列表中选", showAlert: true, style: "Warning", title: "请假" };
    list.prompt = { message: "选一种", showPrompt: true, title: "类型" };
    sheet.getRange("B2").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 31, operator: "Between" },
    };
    sheet.getRange("C2").dataValidation.rule = { custom: { formula: "=C2>0" } };
    sheet.getRange("D2").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("F1:F3") },
    };
    const read = ["A5", "B2", "C2", "D2", "E2", "A2:B2"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks"),
    );
    await context.sync();
    const [a, b, c, d, none, mixed] = read;
    expect([a?.type, a?.rule.list]).toEqual(["List", { inCellDropDown: true, source: "事假,病假,年假" }]);
    expect(a?.errorAlert).toEqual({
      message: "请从列表中选",
      showAlert: true,
      style: "Warning",
      title: "请假",
    });
    expect(a?.prompt).toEqual({ message: "选一种", showPrompt: true, title: "类型" });
    expect(b?.rule.wholeNumber).toEqual({ formula1: 1, formula2: 31, operator: "Between" });
    expect(c?.rule.custom).toEqual({ formula: "=C2>0" });
    expect(d?.rule.list?.source).toBe("=Sheet1!$F$1:$F$3");
    expect([none?.type, mixed?.type]).toEqual(["None", "MixedCriteria"]);
    sheet.getRange("A2:A5").dataValidation.clear();
    const cleared = sheet.getRange("A5").dataValidation.load("type");
    const kept = sheet.getRange("A6").dataValidation.load("type");
    await context.sync();
    expect([cleared.type, kept.type]).toEqual(["None", "List"]);
  });
});

test("a formula stays when its cell is formatted, before and after it is calculated, and when formats are cleared", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const total = sheet.getRange("A2");
    sheet.getRange("A1:A2").formulas = [[21], ["=A1*2"]];
    total.format.borders.getItem("EdgeTop").style = "Continuous";
    total.load("formulas,values");
    await context.sync();
    expect([total.formulas, total.values]).toEqual([[["=A1*2"]], [[42]]]);
    total.format.font.bold = true;
    await context.sync();
    total.clear("Formats");
    sheet.getRange("A1").values = [[5]];
    total.load("formulas,values");
    await context.sync();
    expect([total.formulas, total.values]).toEqual([[["=A1*2"]], [[10]]]);
  });
});
