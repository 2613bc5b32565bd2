import { Book } from "../../../src/host/workbook/book";
import { blankBook } from "../../../src/host/workbook/newBook";
import { openAddIn, type OpenAddIn } from "../../../src/host/client/addIn";

jest.setTimeout(60_000);

/** What a module of the add-in does: it names the globals. */
async function write(value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
    await context.sync();
  });
}

function start(): Promise<OpenAddIn> {
  return openAddIn(Book.open(blankBook()), { debug: true });
}

const globals = globalThis as { Excel?: unknown; Office?: unknown; CustomFunctions?: unknown };

test("the globals are there while an add-in is open, and gone afterwards", async () => {
  const addIn = await start();
  await write("x");
  expect(addIn.book.activeSheet.value(0, 0)).toBe("x");
  expect(Office.context.host).toBe("Excel");
  CustomFunctions.associate("ONE", () => 1);
  await addIn.connectFunctions("XZ", [{ id: "ONE", parameters: [] }]);
  expect(await addIn.book.evaluate("=XZ.ONE()+1")).toBe(2);
  addIn.close();
  expect([globals.Excel, globals.Office, globals.CustomFunctions]).toEqual([undefined, undefined, undefined]);
});

test("of two the later has the globals, until it is closed", async () => {
  const first = await start();
  const second = await start();
  await write("second");
  second.close();
  await write("first");
  expect(first.book.activeSheet.value(0, 0)).toBe("first");
  first.close();
  expect(globals.Excel).toBeUndefined();
});

test("display language is the one asked for", async () => {
  const addIn = await openAddIn(Book.open(blankBook()), { locale: "en-US", debug: true });
  expect(Office.context.displayLanguage).toBe("en-US");
  addIn.close();
});

test("the library as it is delivered starts too", async () => {
  const addIn = await openAddIn(Book.open(blankBook()));
  await write("x");
  expect(addIn.book.activeSheet.value(0, 0)).toBe("x");
  addIn.close();
});
