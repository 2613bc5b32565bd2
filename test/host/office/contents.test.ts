import { withExcel } from "./withExcel";

test("names of the workbook and of a sheet: ranges, constants, formulas", async () => {
  const { run, failure } = await withExcel();
  await run(async (sheet, context) => {
    const { names } = context.workbook;
    sheet.getRange("B2").values = [[500]];
    names.add("底薪", sheet.getRange("B2"), "每月");
    names.add("rate", "=0.5");
    sheet.names.add("local", "=Sheet1!$C$3");
    sheet.getRange("A1").formulas = [["=底薪*rate"]];
    const cell = sheet.getRange("A1").load("values");
    const pay = names.getItem("底薪").load("name,type,value,formula,comment,scope,visible");
    const rate = names.getItemOrNullObject("rate").load("type,value");
    const local = sheet.names.getItem("local").load("scope,type");
    const range = pay.getRange().load("address");
    const none = rate.getRangeOrNullObject();
    const global = names.getItemOrNullObject("local");
    await context.sync();
    expect(cell.values).toEqual([[250]]);
    expect(pay.toJSON()).toMatchObject({
      name: "底薪",
      type: "Range",
      value: "Sheet1!$B$2",
      formula: "=Sheet1!$B$2",
      comment: "每月",
      scope: "Workbook",
      visible: true,
    });
    expect([rate.type, rate.value]).toEqual(["Double", 0.5]);
    expect([local.scope, local.type, range.address]).toEqual(["Worksheet", "Range", "Sheet1!B2"]);
    expect([none.isNullObject, global.isNullObject]).toEqual([true, true]);
    names.getItem("rate").delete();
    pay.visible = false;
    pay.formula = "=Sheet1!$B$3";
    names.load("items/name,items/visible,items/formula");
    await context.sync();
    expect(names.items.map((item) => [item.name, item.visible, item.formula])).toEqual([
      ["底薪", false, "=Sheet1!$B$3"],
    ]);
  });
  expect((await failure((_sheet, { workbook }) => workbook.names.add("A1", "=1"))).code).toBe(
    "InvalidArgument",
  );
  expect((await failure((_sheet, { workbook }) => workbook.names.add("底薪", "=1"))).code).toBe(
    "ItemAlreadyExists",
  );
});

test("tables: added, read by parts, referenced, grown, renamed, turned back into cells", async () => {
  const { run, failure } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["姓名", "金额"],
      ["甲", 1],
      ["乙", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "提成";
    sheet.getRange("D1").formulas = [["=SUM(提成[金额])"]];
    table.load("name,showHeaders");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address");
    const column = table.columns.getItem("金额").load("index,values");
    const total = sheet.getRange("D1").load("values");
    await context.sync();
    expect([table.name, table.showHeaders, header.values, body.address]).toEqual([
      "提成",
      true,
      [["姓名", "金额"]],
      "Sheet1!A2:B3",
    ]);
    expect([column.index, column.values, total.values]).toEqual([1, [["金额"], [1], [2]], [[3]]]);
    table.rows.add(undefined, [["丙", 7]]);
    const grown = table.getRange().load("address");
    total.load("values");
    context.workbook.tables.load("items/name");
    await context.sync();
    expect([grown.address, total.values]).toEqual(["Sheet1!A1:B4", [[10]]]);
    expect(context.workbook.tables.items.map((item) => item.name)).toEqual(["提成"]);
    table.resize("A1:B3");
    grown.load("address");
    const resized = table.getRange().load("address");
    await context.sync();
    expect(resized.address).toBe("Sheet1!A1:B3");
    table.convertToRange();
    const gone = context.workbook.tables.getItemOrNullObject("提成");
    const kept = sheet.getRange("A2").load("values");
    await context.sync();
    expect([gone.isNullObject, kept.values]).toEqual([true, [["甲"]]]);
    sheet.tables.add("A1:B3", true);
    await context.sync();
  });
  expect((await failure((sheet) => sheet.tables.add("B2:C4", true))).code).toBe("InvalidArgument");
});

test("comments: added, found by cell, answered, resolved, deleted", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    const { comments } = context.workbook;
    comments.add("Sheet1!B2", "请核对");
    const comment = comments.getItemByCell("Sheet1!B2");
    comment.replies.add("已核对");
    comment.resolved = true;
    comment.load("content,resolved,replies/items/content");
    const place = comment.getLocation().load("address");
    const count = sheet.comments.getCount();
    await context.sync();
    expect([comment.content, comment.resolved, place.address, count.value]).toEqual([
      "请核对",
      true,
      "Sheet1!B2",
      1,
    ]);
    expect(comment.replies.items.map((reply) => reply.content)).toEqual(["已核对"]);
    comment.delete();
    const none = comments.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test("custom XML parts by id and namespace", async () => {
  const { run, book } = await withExcel();
  await run(async (_sheet, context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<xz:run xmlns:xz="urn:xinze">1</xz:run>').load("id,namespaceUri");
    customXmlParts.add('<?xml version="1.0"?><other xmlns="urn:other"/>');
    const only = customXmlParts.getByNamespace("urn:xinze").getOnlyItemOrNullObject();
    const xml = only.getXml();
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    await context.sync();
    expect([part.namespaceUri, xml.value, none.isNullObject]).toEqual([
      "urn:xinze",
      '<xz:run xmlns:xz="urn:xinze">1</xz:run>',
      true,
    ]);
    only.setXml('<xz:run xmlns:xz="urn:xinze">2</xz:run>');
    customXmlParts.getByNamespace("urn:other").getOnlyItem().delete();
    await context.sync();
  });
  expect((await book.toData()).customXml.map((part) => part.xml)).toEqual([
    '<xz:run xmlns:xz="urn:xinze">2</xz:run>',
  ]);
});

test("settings are the same through Excel and through Office", async () => {
  const { run, Office, book } = await withExcel();
  await run(async (_sheet, context) => {
    context.workbook.settings.add("month", { year: 2026, month: 3 });
    const read = context.workbook.settings.getItemOrNullObject("month").load("value");
    const none = context.workbook.settings.getItemOrNullObject("nope");
    await context.sync();
    expect([read.value, none.isNullObject]).toEqual([{ year: 2026, month: 3 }, true]);
  });
  const { settings } = Office.context.document;
  settings.set("language", "en");
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve()
        : reject(new Error(result.error.message)),
    ),
  );
  expect(book.settings.language).toBe('"en"');
});

test("document properties, custom ones too", async () => {
  const { run, book } = await withExcel();
  await run(async (_sheet, context) => {
    const { properties } = context.workbook;
    properties.title = "三月工资";
    properties.custom.add("xz", 3);
    properties.load("title,author");
    const custom = properties.custom.getItemOrNullObject("XZ").load("value,type");
    await context.sync();
    expect([properties.title, properties.author, custom.value, custom.type]).toEqual([
      "三月工资",
      "",
      3,
      "Number",
    ]);
  });
  expect(book.properties.title).toBe("三月工资");
});

test("a filter by values hides the other rows", async () => {
  const { run } = await withExcel();
  await run(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [["组"], ["甲"], ["乙"], ["甲"]];
    const filter = sheet.autoFilter;
    filter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["甲"] });
    filter.load("enabled,isDataFiltered");
    const range = filter.getRangeOrNullObject().load("address");
    const row = sheet.getRange("A3").load("rowHidden");
    const view = sheet.getRange("A1:A4").getVisibleView().load("values");
    await context.sync();
    expect([filter.enabled, filter.isDataFiltered, range.address, row.rowHidden]).toEqual([
      true,
      true,
      "Sheet1!A1:A4",
      true,
    ]);
    expect(view.values).toEqual([["组"], ["甲"], ["甲"]]);
    filter.remove();
    filter.load("enabled");
    await context.sync();
    expect(filter.enabled).toBe(false);
  });
});
