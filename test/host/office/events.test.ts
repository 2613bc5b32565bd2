import { withExcel, type Opened } from "./withExcel";

/** Waits until a handler has been called so often. */
async function called(events: unknown[], times: number): Promise<void> {
  while (events.length < times) await new Promise((resolve) => setImmediate(resolve));
}

async function onChanged(opened: Opened): Promise<Excel.WorksheetChangedEventArgs[]> {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await opened.run(async (sheet, context) => {
    sheet.onChanged.add(async (event) => void events.push(event));
    await context.sync();
  });
  return events;
}

test("a change tells its place, and for one cell the values before and after", async () => {
  const opened = await withExcel();
  const events = await onChanged(opened);
  await opened.run(async (sheet, context) => {
    sheet.getRange("B2").values = [[5]];
    await context.sync();
    sheet.getRange("B2").values = [["neu"]];
    await context.sync();
    sheet.getRange("A5:C6").values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    await context.sync();
  });
  await called(events, 3);
  expect(events.map(({ address, changeType, source }) => [address, changeType, source])).toEqual([
    ["B2", "RangeEdited", "Local"],
    ["B2", "RangeEdited", "Local"],
    ["A5:C6", "RangeEdited", "Local"],
  ]);
  expect(events[1]?.details).toMatchObject({ valueBefore: 5, valueAfter: "neu", valueTypeAfter: "String" });
  expect(events[2]?.details).toBeUndefined();
  expect(events[0]?.triggerSource).toBe("ThisLocalAddin");
});

test("what a person does in the grid is told too, by another trigger", async () => {
  const opened = await withExcel();
  const events = await onChanged(opened);
  const { book } = opened;
  book.activeSheet.enter(0, 0, 1);
  book.flush();
  await called(events, 1);
  expect([events[0]?.address, events[0]?.triggerSource]).toEqual(["A1", "Unknown"]);
  await book.undo();
  await called(events, 2);
  expect(events[1]?.address).toBe("A1");
});

test("formats, conditional formats, and results of formulas are no change", async () => {
  const opened = await withExcel();
  const events = await onChanged(opened);
  await opened.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "red";
    range.numberFormat = [
      ["0", "0"],
      ["0", "0"],
    ];
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    range.format.protection.locked = false;
    await context.sync();
    sheet.getRange("D1:D2").formulas = [[1], ["=D1+1"]];
    await context.sync();
    sheet.getRange("D1").values = [[2]];
    const cell = sheet.getRange("D2").load("values");
    await context.sync();
    expect(cell.values).toEqual([[3]]);
  });
  await called(events, 2);
  expect(events.map((event) => event.address)).toEqual(["D1:D2", "D1"]);
});

test("rows inserted and deleted", async () => {
  const opened = await withExcel();
  const events = await onChanged(opened);
  await opened.run(async (sheet, context) => {
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("B:B").delete("Left");
    await context.sync();
  });
  await called(events, 2);
  expect(events.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["3:4", "RowInserted"],
    ["B:B", "ColumnDeleted"],
  ]);
});

test("sheets added, activated and deleted; selection", async () => {
  const { Excel, run } = await withExcel();
  const told: string[] = [];
  let selected = 0;
  await run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void told.push("added"));
    worksheets.onDeleted.add(async () => void told.push("deleted"));
    worksheets.onActivated.add(async () => void told.push("activated"));
    worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
    context.workbook.onSelectionChanged.add(async () => void (selected += 1));
    await context.sync();
    const sheet = worksheets.add("x");
    sheet.activate();
    sheet.getRange("B2:B3").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await called(told, 4);
  expect(told.filter((event) => event !== "selected A1")).toEqual(
    expect.arrayContaining(["added", "activated", "selected B2:B3", "deleted"]),
  );
  expect(selected).toBeGreaterThan(0);
  expect(typeof Excel.run).toBe("function");
});

test("a handler that is removed hears no more", async () => {
  const opened = await withExcel();
  const { run } = opened;
  const events: unknown[] = [];
  const handler = await run(async (sheet, context) => {
    const added = sheet.onChanged.add(async (event) => void events.push(event));
    await context.sync();
    return added;
  });
  await opened.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  const others = await onChanged(opened);
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  await called(others, 1);
  expect(events).toEqual([]);
});

test("a ribbon button calls the add-in's function and waits for its end", async () => {
  const { Office, host } = await withExcel();
  const pressed: unknown[] = [];
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await host.command("check", "CheckButton");
  expect(pressed).toEqual(["CheckButton"]);
});

test("ribbon updates and start-up behaviour reach the host", async () => {
  const { Office, host } = await withExcel();
  await Office.ribbon.requestUpdate({
    tabs: [{ id: "Tab", controls: [{ id: "Generate", enabled: false }] }],
  });
  expect([host.ribbon.isEnabled("Generate"), host.ribbon.isEnabled("Check")]).toEqual([false, true]);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});
