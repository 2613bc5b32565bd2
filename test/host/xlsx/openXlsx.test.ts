import type { ICellData, IStyleData } from "@univerjs/core";
import type { BookData } from "../../../src/host/workbook/bookData";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { parseRange } from "../../../src/host/xlsx/address";
import { packed, richParts, richWorkbook } from "./richWorkbook";

const ROSTER = "sheet1";
const [STRING, NUMBER, BOOLEAN, FORCED] = [1, 2, 3, 4];

let book: BookData;
beforeAll(async () => {
  book = await openXlsx(await richWorkbook());
});

function cell(name: string, sheet = ROSTER): ICellData | undefined {
  const place = parseRange(name);
  return book.snapshot.sheets[sheet]?.cellData?.[place?.startRow ?? 0]?.[place?.startColumn ?? 0];
}

function style(name: string): IStyleData {
  const id = cell(name)?.s;
  return (typeof id === "string" ? book.snapshot.styles[id] : id) ?? {};
}

function resource<T>(name: string): T {
  return JSON.parse(book.snapshot.resources?.find((one) => one.name === name)?.data ?? "null") as T;
}

test.each<[name: string, what: string, v: ICellData["v"], t: number]>([
  ["A1", "a text", "工号", STRING],
  ["A2", "leading zeros", "00123", STRING],
  ["D1", "a text with runs", "应发合计", STRING],
  ["B2", "a text with a phonetic hint", "张三", STRING],
  ["A3", "spaces at both ends", " 两头空 ", STRING],
  ["B3", "an escaped character", '回车\r后&"引号"<尖>', STRING],
  ["H2", "an inline text", "内嵌", STRING],
  ["C2", "a number", 8000.5, NUMBER],
  ["E3", "a ratio", 0.305, NUMBER],
  ["D2", "a date as its serial", 46082, NUMBER],
  ["E2", "a boolean", 1, BOOLEAN],
  ["F2", "an error", "#DIV/0!", STRING],
  ["G2", "a text that reads like an error", "#N/A", FORCED],
])("%s holds %s", (name, _, v, t) => {
  expect(cell(name)).toMatchObject({ v, t });
});

test.each<[name: string, f: string, v: ICellData["v"], t: number]>([
  ["A4", "=SUM(C2:C3)", 54112.5, NUMBER],
  ["B4", '="甲"&A2', "甲00123", STRING],
  ["C4", "=C2>1", 0, BOOLEAN],
  ["D4", "=1/0", "#DIV/0!", STRING],
  ["E4", '=""', "", STRING],
  ["F4", "='工资表 2026-02'!A1*2", 20, NUMBER],
  ["G4", '=XLOOKUP("_xlfn.X",A2:A3,C2:C3)', 3, NUMBER],
  ["A5", "=C2+$C$2+SUM(A$1:B1)", 1, NUMBER],
  ["A7", "=C4+$C$2+SUM(A$1:B3)", 3, NUMBER],
  ["B5", "=XZ.PERFPAY(2)", 1, BOOLEAN],
  ["C5", '=XZ.FULLATTENDANCE(A2,"_xldudf_XZ_A(")', 200, NUMBER],
  ["D7", "=LET(x,A7,x+1)", 4, NUMBER],
])("%s is the formula %s with its last value", (name, f, v, t) => {
  expect(cell(name)).toMatchObject({ f, v, t });
});

test("what an array formula spilled stands beside the cells", () => {
  expect(cell("D5")).toMatchObject({ f: "=SORT(C2:D3)", v: 1 });
  expect(cell("E5")).toEqual({ s: "x0" });
  expect(cell("D6")?.v).toBeUndefined();
  expect(book.sheets[ROSTER]?.spills).toEqual([
    {
      ref: "D5:E6",
      cells: [
        [
          { v: 1, t: NUMBER },
          { v: 2, t: NUMBER },
        ],
        [
          { v: 3, t: NUMBER },
          { v: "四", t: STRING },
        ],
      ],
    },
    { ref: "F5:F6", cells: [[{ v: 7, t: NUMBER }], [{ v: 8, t: NUMBER }]] },
  ]);
});

test("formats: theme colours, palette colours, fonts, borders, alignment", () => {
  expect(style("A1")).toMatchObject({
    bl: 1,
    fs: 14,
    ff: "微软雅黑",
    cl: { rgb: "#FFFFFF" },
    bg: { rgb: "#2F5597" },
    ht: 2,
    vt: 2,
    tb: 3,
    bd: {
      l: { s: 1, cl: { rgb: "#000000" } },
      r: { s: 8, cl: { rgb: "#C00000" } },
      t: { s: 7, cl: { rgb: "#000000" } },
      b: { s: 4, cl: { rgb: "#4472C4" } },
    },
  });
  expect(style("D3")).toMatchObject({
    it: 1,
    st: { s: 1 },
    ul: { s: 1, t: 10 },
    cl: { rgb: "#FF0000" },
    tr: { a: -45 },
  });
  expect(style("C2").n?.pattern).toBe('"¥"#,##0.00_);[Red]\\("¥"#,##0.00\\)');
  expect(style("D2").n?.pattern).toBe('yyyy"年"m"月"d"日";@');
  expect(style("C3")).toMatchObject({ n: { pattern: "yyyy/m/d" }, bg: { rgb: "#FFFF00" } });
  expect(style("A2").n?.pattern).toBe("@");
  expect(book.snapshot.defaultStyle).toEqual({ ff: "等线", fs: 11 });
});

test("protection: the sheet's options, unlocked cells, hidden formulas", () => {
  expect(book.sheets[ROSTER]?.protection).toMatchObject({
    protected: true,
    options: { formatCells: "0", spinCount: "100000" },
  });
  expect(cell("D3")?.custom).toEqual({ locked: false });
  expect(cell("G4")?.custom).toMatchObject({ formulaHidden: true });
  expect(cell("A1")?.custom).toBeUndefined();
});

test("sheets: order, visibility, view, sizes", () => {
  const { snapshot, sheets } = book;
  expect(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name)).toEqual([
    "工资表 2026-02",
    "花名册",
    "考勤",
  ]);
  expect(snapshot.sheetOrder.map((id) => sheets[id]?.visibility)).toEqual([
    "Hidden",
    "Visible",
    "VeryHidden",
  ]);
  expect(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.hidden)).toEqual([1, 0, 1]);
  expect(book.activeSheet).toBe(ROSTER);
  expect(snapshot.sheets[ROSTER]).toMatchObject({
    showGridlines: 0,
    freeze: { xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 },
    tabColor: "#ED7D31",
    mergeData: [{ startRow: 8, endRow: 8, startColumn: 0, endColumn: 1 }],
    defaultRowHeight: 19,
  });
  expect(snapshot.sheets[ROSTER]?.columnData).toMatchObject({
    0: { w: 75 },
    1: { w: 128, s: "x2" },
    3: { hd: 1 },
  });
  expect(snapshot.sheets[ROSTER]?.rowData).toEqual({
    0: { h: 40 },
    1: { h: 22, ia: 1, ah: 22 },
    2: { hd: 1 },
  });
  expect(sheets[ROSTER]?.selection).toBe("C7:D7");
  expect(snapshot.sheets["sheet5"]?.cellData).toMatchObject({
    0: { 0: { v: "工号" } },
    1: { 0: { v: 7 }, 1: { v: 8 } },
  });
});

test("print set-up", () => {
  expect(book.sheets[ROSTER]?.pageLayout).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    fitToPagesWide: 1,
    fitToPagesTall: 0,
    centerHorizontally: true,
    header: "&C工资表",
    footer: "&C第 &P 页，共 &N 页",
    printArea: "A1:H9",
    printTitleRows: "$1:$1",
    printTitleColumns: "$A:$B",
  });
});

test("names: global, of one sheet, a figure, a formula", () => {
  const names = Object.values(resource<Record<string, object>>("SHEET_DEFINED_NAME_PLUGIN"));
  expect(names).toMatchObject([
    { name: "合计数", formulaOrRefString: "=SUM('工资表 2026-02'!$A$1:$A$9)" },
    { name: "基数", formulaOrRefString: "花名册!$C$2", localSheetId: "AllDefaultWorkbook", comment: "社保" },
    { name: "本表", formulaOrRefString: "花名册!$A$1", localSheetId: ROSTER },
    { name: "税率", formulaOrRefString: "=0.03" },
  ]);
});

test("conditional formats in the order that they win", () => {
  const rules = resource<Record<string, object[]>>("SHEET_CONDITIONAL_FORMATTING_PLUGIN")[ROSTER];
  expect(rules).toMatchObject([
    {
      rule: { subType: "number", operator: "between", value: [0.1, 0.9], style: { cl: { rgb: "#70AD47" } } },
    },
    {
      stopIfTrue: true,
      ranges: [{ startRow: 1, endRow: 99, startColumn: 2, endColumn: 2 }],
      rule: {
        subType: "formula",
        value: '=AND($C2<>"",$C2<2000)',
        style: {
          bl: 1,
          cl: { rgb: "#9C0006" },
          bg: { rgb: "#FFC7CE" },
          bd: { l: { s: 1, cl: { rgb: "#9C0006" } } },
        },
      },
    },
    {
      rule: {
        type: "dataBar",
        config: { min: { type: "min" }, max: { type: "max" }, positiveColor: "#638EC6" },
      },
    },
    { rule: { subType: "formula", value: "=E2>$A$2" } },
  ]);
});

test("data validation, that of the extension too", () => {
  const rules = resource<Record<string, object[]>>("SHEET_DATA_VALIDATION_PLUGIN")[ROSTER];
  expect(rules).toMatchObject([
    {
      type: "list",
      formula1: "是,否",
      showDropDown: true,
      error: "请选 是 或 否",
      prompt: "第一行\n第二行",
      errorStyle: 1,
    },
    { type: "whole", operator: "greaterThanOrEqual", formula1: "0", errorStyle: 2 },
    { type: "date", operator: "between", formula1: "46023", formula2: "=TODAY()" },
    { type: "custom", formula1: "=LEN(A2)=5", ranges: [{ startRow: 1 }, { startRow: 2 }] },
    { type: "list", formula1: "=考勤!$A$2:$A$3", ranges: [{ startRow: 1, endRow: 2, startColumn: 1 }] },
  ]);
});

test("tables, notes, threads, links", () => {
  expect(resource<object>("SHEET_TABLE_PLUGIN")).toMatchObject({
    [ROSTER]: {
      tables: [
        {
          name: "员工",
          range: { startRow: 0, endRow: 2, endColumn: 3 },
          columns: [{ displayName: "工号" }, {}, {}, {}],
        },
      ],
    },
  });
  const notes = resource<Record<string, object>>("SHEET_NOTE_PLUGIN");
  expect(notes[ROSTER]).toEqual({
    1: { 2: expect.objectContaining({ note: "李会计:\n按合同" }) as unknown },
  });
  expect(book.sheets[ROSTER]?.comments).toEqual([
    {
      id: "{22222222-0000-0000-0000-000000000000}",
      cell: "D2",
      author: "王主管",
      content: "请核对",
      replies: [{ author: "李会计", content: "已核对" }],
      resolved: false,
    },
  ]);
  expect(cell("B7")?.custom).toEqual({ hyperlink: { documentReference: "'考勤'!B7", screenTip: "看这里" } });
  expect(cell("C7")?.custom).toEqual({ hyperlink: { address: "https://example.com/?a=1&b=2" } });
});

test("custom XML, properties, date system", async () => {
  expect(book.customXml).toEqual([
    {
      id: "{AAAAAAAA-0000-0000-0000-000000000001}",
      xml: expect.stringContaining("urn:someone:else") as unknown,
    },
  ]);
  expect(book.properties).toEqual({
    title: "三月工资",
    author: "财务 & 人事",
    lastAuthor: "李会计",
    creationDate: "2026-03-01T00:00:00Z",
  });
  expect(book.date1904).toBe(false);
  const mac = await openXlsx(
    await richWorkbook({
      "xl/workbook.xml": (text) => text.replace("<workbookPr ", '<workbookPr date1904="1" '),
    }),
  );
  expect(mac.date1904).toBe(true);
  expect(mac.snapshot.sheets[ROSTER]?.cellData?.[1]?.[3]?.v).toBe(46082);
});

test("a file with prefixed tags reads the same", async () => {
  const parts = richParts();
  for (const name of [
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
  ]) {
    const text = (parts.get(name) as string)
      .replace(/<(\/?)(\w+)(?=[\s/>])/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    parts.set(name, text);
  }
  const other = await openXlsx(await packed(parts));
  expect(other.snapshot).toEqual(book.snapshot);
});

test('a file in "strict Open XML" reads the same', async () => {
  const parts = richParts();
  for (const [name, text] of parts) {
    parts.set(
      name,
      text
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g,
          "http://purl.oclc.org/ooxml/officeDocument",
        )
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml)\/2006/g,
          "http://purl.oclc.org/ooxml/$1",
        ),
    );
  }
  const sheet = parts.get("xl/worksheets/sheet1.xml") as string;
  parts.set(
    "xl/worksheets/sheet1.xml",
    sheet.replace('<c r="D2" s="3"><v>46082</v>', '<c r="D2" s="3" t="d"><v>2026-03-01</v>'),
  );
  const other = await openXlsx(await packed(parts));
  expect(other.snapshot).toEqual(book.snapshot);
});
