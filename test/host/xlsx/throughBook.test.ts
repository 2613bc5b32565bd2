import { Book } from "../../../src/host/workbook/book";
import type { BookData } from "../../../src/host/workbook/bookData";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { richWorkbook } from "./richWorkbook";
import { cellXml, elementsOf, savedParts } from "./savedParts";

/** From a file into a live workbook on Univer, and out again. */
async function throughBook(edit: (book: Book) => Promise<void> | void = () => undefined): Promise<BookData> {
  const book = Book.open(await openXlsx(await richWorkbook()));
  try {
    await book.registerFunctions(["XZ.PERFPAY", "XZ.FULLATTENDANCE"], () => true);
    await edit(book);
    return await book.toData();
  } finally {
    book.dispose();
  }
}

test("what Univer's plugins hold comes out as it went in", async () => {
  const before = await openXlsx(await richWorkbook());
  const after = await openXlsx(await saveXlsx(await throughBook()));
  const sorted = (data: BookData) =>
    Object.fromEntries(
      data.snapshot.resources?.map((one) => [one.name, JSON.parse(one.data) as object]) ?? [],
    );
  expect(sorted(after)).toEqual(sorted(before));
  expect(after.sheets["sheet1"]?.pageLayout).toEqual(before.sheets["sheet1"]?.pageLayout);
  expect(after.sheets["sheet1"]?.protection).toEqual(before.sheets["sheet1"]?.protection);
  expect(after.activeSheet).toBe("sheet1");
});

test("formats and values that nobody touched keep their place in the file", async () => {
  const parts = await savedParts(await throughBook());
  const sheet = parts.get("xl/worksheets/sheet1.xml");
  expect(cellXml(sheet, "C2")).toBe('<c r="C2" s="2"><v>8000.5</v></c>');
  expect(cellXml(sheet, "D3")).toBe('<c r="D3" s="5"><v>0.001</v></c>');
  expect(cellXml(sheet, "B5")).toContain('t="array" ref="B5">_xldudf_XZ_PERFPAY(2)</f><v>1</v>');
  expect(elementsOf(sheet, "col").map((one) => one.attrs["width"])).toEqual([
    "10.7109375",
    "18.28515625",
    "9",
    "9",
    "9",
  ]);
  expect(elementsOf(parts.get("xl/styles.xml"), "fonts")[0]?.attrs["count"]).toBe("4");
  expect(parts.get("xl/sharedStrings.xml")).toContain('<rPr><b/><color rgb="FFFF0000"/></rPr><t>合计</t>');
});

test("what was calculated and spilled in the host is in the file", async () => {
  const parts = await savedParts(
    await throughBook(async (book) => {
      const sheet = book.sheet("sheet4");
      sheet.enter(0, 3, "=SEQUENCE(2,2)");
      sheet.enter(4, 3, "=A1*2");
      await book.settle();
    }),
  );
  const sheet = parts.get("xl/worksheets/sheet2.xml");
  expect(cellXml(sheet, "D1")).toBe(
    '<c r="D1" cm="1"><f t="array" ref="D1:E2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c>',
  );
  expect(["E1", "D2", "E2"].map((name) => cellXml(sheet, name))).toEqual([
    '<c r="E1"><v>2</v></c>',
    '<c r="D2"><v>3</v></c>',
    '<c r="E2"><v>4</v></c>',
  ]);
  expect(cellXml(sheet, "D5")).toBe('<c r="D5"><f>A1*2</f><v>20</v></c>');
});
