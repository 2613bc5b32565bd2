import type { ICellData, IWorksheetData } from "@univerjs/core";
import { blankBook } from "../../../src/host/workbook/newBook";
import type { BookData, SheetExtras } from "../../../src/host/workbook/bookData";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { packed, richParts, richWorkbook } from "./richWorkbook";
import { cellXml, editResource, elementsOf, savedParts } from "./savedParts";

const ROSTER = "sheet1";
const ROSTER_PART = "xl/worksheets/sheet1.xml";
const [STRING, NUMBER, BOOLEAN, FORCED] = [1, 2, 3, 4];

let book: BookData;
beforeEach(async () => {
  book = await openXlsx(await richWorkbook());
});

function sheet(id = ROSTER): Partial<IWorksheetData> {
  return book.snapshot.sheets[id] as Partial<IWorksheetData>;
}

function put(row: number, column: number, cell: ICellData, id = ROSTER): void {
  const cells = (sheet(id).cellData ??= {});
  const line = (cells[row] ??= {});
  line[column] = cell;
}

/** What the host carries of a sheet beside Univer's snapshot. */
function extras(id = ROSTER): SheetExtras {
  const found = book.sheets[id];
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}

function withoutCarrier({ carrier: _, ...rest }: BookData): Omit<BookData, "carrier"> {
  return rest;
}

describe("a book that nobody touched", () => {
  test("opens again as it was", async () => {
    expect(withoutCarrier(await openXlsx(await saveXlsx(book)))).toEqual(withoutCarrier(book));
  });

  test("keeps every part that the host does not model, byte for byte", async () => {
    const before = richParts();
    const after = await savedParts(book);
    const rewritten = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(rewritten.sort()).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual([]);
  });

  test("drops the calculation chain and the stale list of sheets, and nothing else of their parts", async () => {
    const after = await savedParts(book);
    expect(after.has("xl/calcChain.xml")).toBe(false);
    expect(after.get("[Content_Types].xml")).not.toContain("calcChain");
    expect(after.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(after.get("docProps/app.xml")).not.toContain("TitlesOfParts");
    expect(after.get("docProps/app.xml")).toContain("<Company>某公司</Company>");
    expect(after.get("xl/workbook.xml")).toContain('<calcPr calcId="191029" iterate="1"/>');
  });

  test("keeps what stands inside the parts that are written anew", async () => {
    const after = (await savedParts(book)).get(ROSTER_PART) as string;
    const before = richParts().get(ROSTER_PART) as string;
    for (const tag of [
      "sheetPr",
      "sheetProtection",
      "autoFilter",
      "pageMargins",
      "pageSetup",
      "headerFooter",
    ]) {
      expect(elementsOf(after, tag)[0]?.raw).toBe(elementsOf(before, tag)[0]?.raw);
    }
    for (const tag of ["ignoredErrors", "drawing", "legacyDrawing", "tableParts", "phoneticPr", "pane"]) {
      expect(elementsOf(after, tag)[0]?.raw).toBe(elementsOf(before, tag)[0]?.raw);
    }
    expect(
      elementsOf(after, "cfRule")
        .map((one) => one.raw)
        .sort(),
    ).toEqual(
      elementsOf(before, "cfRule")
        .map((one) => one.raw)
        .sort(),
    );
    expect(after).toContain("<x14:dataBar minLength");
    expect(after).not.toContain("<x14:dataValidation");
  });

  test.each([
    ["A2", '<c r="A2" s="4" t="s">'],
    ["C2", '<c r="C2" s="2"><v>8000.5</v></c>'],
    ["E2", '<c r="E2" t="b"><v>1</v></c>'],
    ["F2", '<c r="F2" t="e"><v>#DIV/0!</v></c>'],
    ["G2", '<c r="G2" t="s">'],
    ["D3", '<c r="D3" s="5"><v>0.001</v></c>'],
    ["A4", '<c r="A4"><f>SUM(C2:C3)</f><v>54112.5</v></c>'],
    ["B4", '<c r="B4" t="str"><f>"甲"&amp;A2</f><v>甲00123</v></c>'],
    ["C4", '<c r="C4" t="b"><f>C2&gt;1</f><v>0</v></c>'],
    ["D4", '<c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ["E4", '<c r="E4" t="str"><f>""</f><v></v></c>'],
    ["G4", '<c r="G4" s="9"><f>_xlfn.XLOOKUP("_xlfn.X",A2:A3,C2:C3)</f><v>3</v></c>'],
    ["A6", '<c r="A6"><f>C3+$C$2+SUM(A$1:B2)</f><v>2</v></c>'],
    ["B5", '<c r="B5" t="b" cm="1"><f t="array" ref="B5">_xldudf_XZ_PERFPAY(2)</f><v>1</v></c>'],
    ["C5", '<c r="C5"><f>_xldudf_XZ_FULLATTENDANCE(A2,"_xldudf_XZ_A(")</f><v>200</v></c>'],
    ["D5", '<c r="D5" cm="1"><f t="array" ref="D5:E6">_xlfn._xlws.SORT(C2:D3)</f><v>1</v></c>'],
    ["E5", '<c r="E5"><v>2</v></c>'],
    ["E6", '<c r="E6" t="s">'],
    ["F5", '<c r="F5"><f t="array" ref="F5:F6">C2:C3*2</f><v>7</v></c>'],
    ["G6", '<c r="G6" t="e" vm="1"><v>#VALUE!</v></c>'],
    ["B9", '<c r="B9"/>'],
  ])("writes %s as %s", async (name, xml) => {
    const written = cellXml((await savedParts(book)).get(ROSTER_PART), name);
    expect(written?.slice(0, xml.length)).toBe(xml);
  });

  test("writes only the texts that are used, runs and hints with them", async () => {
    const texts = (await savedParts(book)).get("xl/sharedStrings.xml") as string;
    expect(texts).not.toContain("不再使用");
    expect(texts).toContain('<rPr><b/><color rgb="FFFF0000"/></rPr><t>合计</t>');
    expect(texts).toContain("<rPh");
    expect(texts).toContain('<t xml:space="preserve"> 两头空 </t>');
    expect(texts).toContain("<t>回车_x000D_后&amp;");
    expect(elementsOf(texts, "sst")[0]?.attrs).toMatchObject({ count: "15", uniqueCount: "14" });
  });
});

describe("cells that were edited", () => {
  test.each<[what: string, cell: ICellData, xml: string]>([
    ["a number", { v: 12.5, t: NUMBER }, '<c r="J20"><v>12.5</v></c>'],
    ["a boolean", { v: 0, t: BOOLEAN }, '<c r="J20" t="b"><v>0</v></c>'],
    ["an error", { v: "#N/A", t: STRING }, '<c r="J20" t="e"><v>#N/A</v></c>'],
    ["a text like an error", { v: "#N/A", t: FORCED }, '<c r="J20" t="s">'],
    ["a text of digits", { v: "00456", t: STRING }, '<c r="J20" t="s">'],
    [
      "a formula with a text",
      { f: '=A1&"<"', v: "工号<", t: STRING },
      '<c r="J20" t="str"><f>A1&amp;"&lt;"</f><v>工号&lt;</v></c>',
    ],
    [
      "a formula with an error",
      { f: "=1/0", v: "#DIV/0!", t: STRING },
      '<c r="J20" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    ["a formula not yet calculated", { f: "=1+1" }, '<c r="J20"><f>1+1</f></c>'],
    [
      "a custom function",
      { f: "=XZ.PERFPAY(1)", v: 500, t: NUMBER },
      '<c r="J20" cm="1"><f t="array" ref="J20">_xldudf_XZ_PERFPAY(1)</f><v>500</v></c>',
    ],
  ])("%s", async (_, cell, xml) => {
    put(19, 9, { ...cell, s: "x0" });
    const written = cellXml((await savedParts(book)).get(ROSTER_PART), "J20");
    expect(written?.slice(0, xml.length)).toBe(xml);
  });

  test("a text that was changed loses its runs and its rich value, one that was not keeps them", async () => {
    put(0, 3, { ...sheet().cellData?.[0]?.[3], v: "实发合计" });
    put(5, 6, { ...sheet().cellData?.[5]?.[6], v: "好", t: STRING });
    const after = await savedParts(book);
    expect(after.get("xl/sharedStrings.xml")).toContain("<t>实发合计</t>");
    expect(after.get("xl/sharedStrings.xml")).not.toContain("<rPr><b/>");
    expect(cellXml(after.get(ROSTER_PART), "G6")).not.toContain("vm=");
  });

  test("a spill is written as a dynamic array, its mark put into a file that has none", async () => {
    book = await openXlsx(
      await richWorkbook({
        "xl/_rels/workbook.xml.rels": (text) => text.replace(/<Relationship Id="rId8"[^>]*>/, ""),
        [ROSTER_PART]: (text) => text.replace(/ cm="1"| vm="1"/g, ""),
      }),
    );
    put(19, 9, { f: "=UNIQUE(A2:A3)", v: "00123", t: STRING, s: "x0" });
    book.sheets[ROSTER]?.spills?.push({
      ref: "J20:J21",
      cells: [[{ v: "00123", t: STRING }], [{ v: 5, t: NUMBER }]],
    });
    const after = await savedParts(book);
    expect(cellXml(after.get(ROSTER_PART), "J20")).toBe(
      '<c r="J20" t="str" cm="1"><f t="array" ref="J20:J21">_xlfn.UNIQUE(A2:A3)</f><v>00123</v></c>',
    );
    expect(cellXml(after.get(ROSTER_PART), "J21")).toBe('<c r="J21" s="4"><v>5</v></c>');
    expect(elementsOf(after.get("xl/metadata.xml"), "cellMetadata")[0]?.raw).toContain('<rc t="1" v="0"/>');
    expect(after.get("[Content_Types].xml")).toContain("sheetMetadata+xml");
    expect(after.get("xl/_rels/workbook.xml.rels")).toContain("relationships/sheetMetadata");
  });

  test("bold alone keeps pattern, indent, lock, theme colour and style of the cell", async () => {
    book.snapshot.styles["new"] = { ...book.snapshot.styles["x5"], bl: 1 };
    put(2, 3, { ...sheet().cellData?.[2]?.[3], s: "new" });
    const after = await savedParts(book);
    const index = Number(/s="(\d+)"/.exec(cellXml(after.get(ROSTER_PART), "D3") ?? "")?.[1]);
    const styles = after.get("xl/styles.xml");
    const xf = elementsOf(elementsOf(styles, "cellXfs")[0]?.raw, "xf")[index];
    expect(xf?.attrs).toMatchObject({ fillId: "4", borderId: "0", numFmtId: "0" });
    expect(xf?.raw).toContain('<alignment horizontal="left" indent="2" textRotation="45"/>');
    expect(xf?.raw).toContain('<protection locked="0"/>');
    const font = elementsOf(styles, "font")[Number(xf?.attrs["fontId"])]?.raw;
    expect(font).toContain('<b/><i/><strike/><u val="double"/><sz val="9"/>');
  });

  test("new formats: number, fill, font, border, alignment, unlocked", async () => {
    const s = {
      n: { pattern: 'yyyy"年"m"月"' },
      bg: { rgb: "rgb(255, 230, 153)" },
      cl: { rgb: "#c00000" },
      bl: 1,
      fs: 12,
      ul: { s: 1 },
      bd: { b: { s: 1, cl: { rgb: "#000" } } },
      ht: 3,
      vt: 1,
      tb: 3,
    };
    put(19, 9, { v: 46082, t: NUMBER, s, custom: { locked: false } });
    const reopened = await openXlsx(await saveXlsx(book));
    const cell = reopened.snapshot.sheets[ROSTER]?.cellData?.[19]?.[9];
    expect(reopened.snapshot.styles[cell?.s as string]).toMatchObject({
      ...s,
      bg: { rgb: "#FFE699" },
      cl: { rgb: "#C00000" },
      bd: { b: { s: 1, cl: { rgb: "#000000" } } },
      ff: "等线",
    });
    expect(cell?.custom).toEqual({ locked: false });
  });

  test("saving twice gives the same bytes", async () => {
    put(19, 9, { v: 1, t: NUMBER, s: { bl: 1 } });
    const once = await saveXlsx(book);
    const twice = await saveXlsx(await openXlsx(once));
    expect(twice).toEqual(once);
  });
});

describe("sheets", () => {
  test("a new sheet in front takes nothing from the others", async () => {
    const id = "9aF";
    book.snapshot.sheetOrder.unshift(id);
    book.snapshot.sheets[id] = { id, name: "工资表 2026-03", cellData: { 0: { 0: { v: 1, t: NUMBER } } } };
    book.activeSheet = id;
    const after = await savedParts(book);
    const sheets = elementsOf(after.get("xl/workbook.xml"), "sheet").map((one) => one.attrs);
    expect(sheets).toEqual([
      { name: "工资表 2026-03", sheetId: "10", "r:id": "rId12" },
      { name: "工资表 2026-02", sheetId: "4", state: "hidden", "r:id": "rId2" },
      { name: "图", sheetId: "9", "r:id": "rId4" },
      { name: "花名册", sheetId: "1", "r:id": "rId1" },
      { name: "考勤", sheetId: "5", state: "veryHidden", "r:id": "rId3" },
    ]);
    expect(elementsOf(after.get("xl/workbook.xml"), "workbookView")[0]?.attrs["activeTab"]).toBeUndefined();
    const filter = elementsOf(after.get("xl/workbook.xml"), "definedName")[0];
    expect(filter?.attrs).toMatchObject({ name: "_xlnm._FilterDatabase", localSheetId: "3" });
    expect(after.get("xl/worksheets/sheet4.xml")).not.toContain("<drawing");
    expect(after.get(ROSTER_PART)).toContain('<drawing r:id="rId2"/>');
    expect(after.get(ROSTER_PART)).not.toContain("tabSelected");
  });

  test("a removed sheet takes its own parts with it, and its names", async () => {
    book.snapshot.sheetOrder = book.snapshot.sheetOrder.filter((id) => id !== ROSTER);
    const after = await savedParts(book);
    for (const name of [ROSTER_PART, "xl/charts/chart1.xml", "xl/tables/table1.xml", "xl/comments1.xml"]) {
      expect(after.has(name)).toBe(false);
      expect(after.get("[Content_Types].xml")).not.toContain(name);
    }
    expect(elementsOf(after.get("xl/workbook.xml"), "definedName").map((one) => one.attrs["name"])).toEqual([
      "合计数",
      "基数",
      "税率",
    ]);
    expect(after.has("xl/webextensions/webextension1.xml")).toBe(true);
  });

  test("visibility, panes, sizes, tab colour, gridlines, merges", async () => {
    Object.assign(sheet(), {
      freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
      showGridlines: 1,
      tabColor: "#00B050",
    });
    sheet().columnData = { 0: { w: 120 }, 1: { hd: 1 } };
    sheet().rowData = { 4: { h: 30 } };
    sheet().mergeData = [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }];
    sheet("sheet5").hidden = 0;
    const reopened = await openXlsx(await saveXlsx(book));
    expect(reopened.snapshot.sheets[ROSTER]).toMatchObject({
      freeze: { ySplit: 3, xSplit: 0 },
      showGridlines: 1,
      tabColor: "#00B050",
      mergeData: [{ endRow: 0, endColumn: 3 }],
      columnData: { 0: { w: 120 }, 1: { hd: 1 } },
      rowData: { 4: { h: 30 } },
    });
    expect(reopened.sheets["sheet5"]?.visibility).toBe("Visible");
    const pane = elementsOf((await savedParts(book)).get(ROSTER_PART), "pane")[0]?.raw;
    expect(pane).toBe('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  });

  test("print set-up of a new sheet: A4 landscape, one page wide, header row repeated", async () => {
    const layout = {
      orientation: "Landscape",
      paperSize: "A4",
      fitToPagesWide: 1,
      fitToPagesTall: 0,
      printTitleRows: "$1:$3",
      printArea: "A1:Z30",
      footer: "&C第 &P 页",
      centerHorizontally: true,
    } as const;
    book.snapshot.sheetOrder.push("n");
    book.snapshot.sheets["n"] = { id: "n", name: "工资表 2026-03" };
    book.sheets["n"] = {
      visibility: "Visible",
      pageLayout: layout,
      protection: { protected: false },
      comments: [],
    };
    const saved = await saveXlsx(book);
    const names = elementsOf((await savedParts(book)).get("xl/workbook.xml"), "definedName").map(
      (one) => one.text,
    );
    expect(names).toContain("'工资表 2026-03'!$1:$3");
    expect(names).toContain("'工资表 2026-03'!$A$1:$Z$30");
    const reopened = await openXlsx(saved);
    expect(reopened.sheets[reopened.snapshot.sheetOrder.at(-1) ?? ""]?.pageLayout).toEqual(layout);
  });

  test("the structure's protection keeps its password", async () => {
    const locked =
      '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aA==" lockStructure="1"/>';
    book = await openXlsx(
      await richWorkbook({
        "xl/workbook.xml": (text) => text.replace("<bookViews>", `${locked}<bookViews>`),
      }),
    );
    expect(book.structureProtected).toBe(true);
    expect((await savedParts(book)).get("xl/workbook.xml")).toContain(locked);
    book.structureProtected = false;
    expect((await savedParts(book)).get("xl/workbook.xml")).not.toContain("workbookProtection");
  });

  test("protection can be taken off and put on", async () => {
    extras().protection = { protected: false };
    extras("sheet4").protection = { protected: true };
    const after = await savedParts(book);
    expect(after.get(ROSTER_PART)).not.toContain("sheetProtection");
    expect(after.get("xl/worksheets/sheet2.xml")).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    );
  });
});

describe("rules", () => {
  const CONDITIONS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";
  type Rules = Record<string, { cfId: string; ranges: object[]; stopIfTrue: boolean; rule: object }[]>;

  test("a flag put in front: its look is written, the others keep theirs", async () => {
    editResource<Rules>(book, CONDITIONS, (rules) => {
      rules[ROSTER]?.unshift({
        cfId: "flag",
        ranges: [{ startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 }],
        stopIfTrue: false,
        rule: {
          type: "highlightCell",
          subType: "formula",
          value: '=OR(N("XZ.FLAG")=0,$A2="x")',
          style: {
            bg: { rgb: "#FDE7E9" },
            cl: { rgb: "#A4262C" },
            bl: 1,
            bd: { b: { s: 1, cl: { rgb: "#A4262C" } } },
          },
        },
      });
    });
    const after = await savedParts(book);
    const rules = elementsOf(after.get(ROSTER_PART), "cfRule");
    expect(rules.map((one) => [one.attrs["priority"], one.attrs["type"], one.attrs["dxfId"]])).toEqual([
      ["1", "expression", "2"],
      ["2", "cellIs", "1"],
      ["3", "expression", "0"],
      ["4", "dataBar", undefined],
      ["5", "aboveAverage", "1"],
      ["6", "cellIs", "1"],
    ]);
    expect(rules[0]?.children[0]?.text).toBe('OR(N("XZ.FLAG")=0,$A2="x")');
    expect(elementsOf(after.get("xl/styles.xml"), "dxf")[2]?.raw).toBe(
      '<dxf><font><b/><color rgb="FFA4262C"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFDE7E9"/></patternFill></fill><border><left/><right/><top/><bottom style="thin"><color rgb="FFA4262C"/></bottom><diagonal/></border></dxf>',
    );
  });

  test("rules that are taken away are gone, kinds that Univer lacks stay", async () => {
    editResource<Rules>(book, CONDITIONS, (rules) => (rules[ROSTER] = []));
    const rules = elementsOf((await savedParts(book)).get(ROSTER_PART), "cfRule");
    expect(rules.map((one) => one.attrs["type"])).toEqual(["aboveAverage"]);
  });

  test("each kind that Univer knows comes back as it was", async () => {
    const style = { bg: { rgb: "#FFC7CE" } };
    const highlight = (fields: object) => ({ type: "highlightCell", style, ...fields });
    const kinds = [
      highlight({ subType: "number", operator: "lessThan", value: 5 }),
      highlight({ subType: "number", operator: "notBetween", value: [1, 2] }),
      highlight({ subType: "text", operator: "containsText", value: '迟"到' }),
      highlight({ subType: "text", operator: "notContainsText", value: "x" }),
      highlight({ subType: "text", operator: "beginsWith", value: "x" }),
      highlight({ subType: "text", operator: "endsWith", value: "x" }),
      highlight({ subType: "text", operator: "containsBlanks" }),
      highlight({ subType: "text", operator: "notContainsErrors" }),
      highlight({ subType: "timePeriod", operator: "lastMonth" }),
      highlight({ subType: "rank", isBottom: true, isPercent: false, value: 3 }),
      highlight({ subType: "average", operator: "lessThanOrEqual" }),
      highlight({ subType: "duplicateValues" }),
      highlight({ subType: "uniqueValues" }),
      {
        type: "colorScale",
        config: [
          { index: 0, color: "#F8696B", value: { type: "min" } },
          { index: 1, color: "#63BE7B", value: { type: "percentile", value: 90 } },
        ],
      },
      {
        type: "dataBar",
        isShowValue: false,
        config: {
          min: { type: "num", value: 0 },
          max: { type: "formula", value: "=$A$1" },
          isGradient: true,
          positiveColor: "#638EC6",
          nativeColor: "#FF0000",
        },
      },
      {
        type: "iconSet",
        isShowValue: true,
        config: [
          {
            operator: "greaterThanOrEqual",
            value: { type: "percent", value: 67 },
            iconType: "3Arrows",
            iconId: "0",
          },
          {
            operator: "greaterThan",
            value: { type: "percent", value: 33 },
            iconType: "3Arrows",
            iconId: "1",
          },
          {
            operator: "lessThanOrEqual",
            value: { type: "percent", value: 0 },
            iconType: "3Arrows",
            iconId: "2",
          },
        ],
      },
    ];
    const ranges = [{ startRow: 4, endRow: 9, startColumn: 1, endColumn: 1 }];
    editResource<Rules>(book, CONDITIONS, (rules) => {
      rules["sheet4"] = kinds.map((rule, i) => ({ cfId: `k${i}`, ranges, stopIfTrue: false, rule }));
    });
    const reopened = await openXlsx(await saveXlsx(book));
    editResource<Rules>(reopened, CONDITIONS, (rules) => {
      expect(rules["sheet4"]?.map((one) => one.rule)).toEqual(kinds);
    });
  });

  test("validation: lists, dates by name, to the end of the column", async () => {
    type Validations = Record<string, object[]>;
    editResource<Validations>(book, "SHEET_DATA_VALIDATION_PLUGIN", (rules) => {
      rules["sheet4"] = [
        {
          uid: "a",
          type: "list",
          formula1: '["是","否"]',
          ranges: [{ startRow: 1, endRow: 99, startColumn: 4, endColumn: 4 }],
        },
        {
          uid: "b",
          type: "date",
          operator: "lessThan",
          formula1: "2026-03-01",
          ranges: [{ startRow: 1, endRow: 1, startColumn: 5, endColumn: 5 }],
        },
        {
          uid: "c",
          type: "list",
          formula1: "=花名册!$A$2:$A$9",
          showDropDown: false,
          ranges: [{ startRow: 1, endRow: 1, startColumn: 6, endColumn: 6 }],
        },
      ];
    });
    const after = elementsOf((await savedParts(book)).get("xl/worksheets/sheet2.xml"), "dataValidation");
    expect(after.map((one) => one.raw)).toEqual([
      '<dataValidation type="list" sqref="E2:E1048576"><formula1>"是,否"</formula1></dataValidation>',
      '<dataValidation type="date" operator="lessThan" sqref="F2"><formula1>46082</formula1></dataValidation>',
      '<dataValidation type="list" showDropDown="1" sqref="G2"><formula1>花名册!$A$2:$A$9</formula1></dataValidation>',
    ]);
  });

  test("a plugin that was not loaded has no say", async () => {
    book.snapshot.resources = [];
    const after = await savedParts(book);
    expect(elementsOf(after.get(ROSTER_PART), "cfRule")).toHaveLength(5);
    expect(elementsOf(after.get(ROSTER_PART), "dataValidation")).toHaveLength(4);
    expect(after.has("xl/tables/table1.xml")).toBe(true);
    expect(elementsOf(after.get("xl/workbook.xml"), "definedName")).toHaveLength(7);
  });
});

describe("tables, notes, comments, links, names", () => {
  type Tables = Record<
    string,
    { tables: { id: string; name: string; range: { endRow: number }; [key: string]: unknown }[] }
  >;

  test("a table grows and its header changes; what Univer lacks stays", async () => {
    put(0, 1, { v: "员工姓名", t: STRING });
    editResource<Tables>(book, "SHEET_TABLE_PLUGIN", (tables) => {
      for (const table of tables[ROSTER]?.tables ?? []) {
        table.range.endRow = 5;
        table.name = "人员";
      }
    });
    const table = (await savedParts(book)).get("xl/tables/table1.xml") as string;
    expect(elementsOf(table, "table")[0]?.attrs).toMatchObject({
      id: "3",
      displayName: "人员",
      ref: "A1:D6",
    });
    expect(elementsOf(table, "autoFilter")[0]?.raw).toBe(
      '<autoFilter ref="A1:D6"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
    );
    expect(elementsOf(table, "tableColumn").map((one) => one.attrs["name"])).toEqual([
      "工号",
      "员工姓名",
      "底薪",
      "应发合计",
    ]);
    expect(table).toContain("<calculatedColumnFormula>1+1</calculatedColumnFormula>");
    expect(table).toContain('<tableStyleInfo name="TableStyleLight9"');
  });

  test("a new table gets a part, unique column names, and the next number", async () => {
    sheet("sheet5").cellData = { 0: { 0: { v: "日期", t: STRING }, 1: { v: "日期", t: STRING }, 2: {} } };
    editResource<Tables>(book, "SHEET_TABLE_PLUGIN", (tables) => {
      const range = { startRow: 0, endRow: 4, startColumn: 0, endColumn: 2 };
      const table = { id: "new", name: "考勤表", range, options: {}, filters: {}, columns: [], meta: {} };
      tables["sheet5"] = { tables: [table] };
    });
    const after = await savedParts(book);
    const table = after.get("xl/tables/table2.xml");
    expect(elementsOf(table, "table")[0]?.attrs).toMatchObject({
      id: "4",
      displayName: "考勤表",
      ref: "A1:C5",
    });
    expect(elementsOf(table, "tableColumn").map((one) => one.attrs["name"])).toEqual([
      "日期",
      "日期2",
      "列3",
    ]);
    expect(after.get("xl/worksheets/sheet3.xml")).toContain(
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    );
    expect(after.get("[Content_Types].xml")).toContain("/xl/tables/table2.xml");
  });

  test("a table that was removed is gone from sheet and package", async () => {
    editResource<Tables>(book, "SHEET_TABLE_PLUGIN", (tables) => (tables[ROSTER] = { tables: [] }));
    const after = await savedParts(book);
    expect(after.has("xl/tables/table1.xml")).toBe(false);
    expect(after.get(ROSTER_PART)).not.toContain("tablePart");
  });

  type Notes = Record<string, Record<number, Record<number, { row: number; col: number; note: string }>>>;

  test("a note more: the old one keeps its runs, threads and buttons stay", async () => {
    editResource<Notes>(book, "SHEET_NOTE_PLUGIN", (notes) => {
      Object.assign(notes[ROSTER] ?? {}, { 5: { 0: { row: 5, col: 0, note: "新的 <注>" } } });
    });
    const after = await savedParts(book);
    const comments = after.get("xl/comments1.xml");
    expect(elementsOf(comments, "comment").map((one) => one.attrs["ref"])).toEqual(["D2", "C2", "A6"]);
    expect(comments).toContain("<r><rPr><b/></rPr><t>李会计:</t></r>");
    expect(comments).toContain("新的 &lt;注&gt;");
    const shapes = after.get("xl/drawings/vmlDrawing1.vml") as string;
    expect(shapes.match(/ObjectType="Note"/g)).toHaveLength(3);
    expect(shapes).toContain('ObjectType="Button"');
    const reopened = await openXlsx(await saveXlsx(book));
    editResource<Notes>(reopened, "SHEET_NOTE_PLUGIN", (notes) => {
      expect(notes[ROSTER]).toMatchObject({
        1: { 2: { note: "李会计:\n按合同" } },
        5: { 0: { note: "新的 <注>" } },
      });
    });
  });

  test("notes on a sheet that had none, and the last note taken away", async () => {
    editResource<Notes>(book, "SHEET_NOTE_PLUGIN", (notes) => {
      notes["sheet4"] = { 0: { 0: { row: 0, col: 0, note: "说明" } } };
    });
    const after = await savedParts(book);
    expect(after.get("xl/worksheets/sheet2.xml")).toMatch(/<legacyDrawing r:id="rId\d"\/><\/worksheet>$/);
    expect(after.get("[Content_Types].xml")).toContain("/xl/comments2.xml");
    const reopened = await openXlsx(await saveXlsx(book));
    editResource<Notes>(reopened, "SHEET_NOTE_PLUGIN", (notes) => (notes["sheet4"] = {}));
    const without = await savedParts(reopened);
    expect(without.has("xl/comments2.xml")).toBe(false);
    expect(without.get("xl/worksheets/sheet2.xml")).not.toContain("legacyDrawing");
  });

  test("a thread that was settled says so, one that was deleted is gone", async () => {
    extras().comments = extras().comments.map((one) => ({ ...one, resolved: true }));
    const settled = (await savedParts(book)).get("xl/threadedComments/threadedComment1.xml");
    expect(elementsOf(settled, "threadedComment").map((one) => one.attrs["done"])).toEqual(["1", undefined]);
    extras().comments = [];
    const after = await savedParts(book);
    expect(after.has("xl/threadedComments/threadedComment1.xml")).toBe(false);
    expect(elementsOf(after.get("xl/comments1.xml"), "comment").map((one) => one.attrs["ref"])).toEqual([
      "C2",
    ]);
    expect(after.get("xl/comments1.xml")).toContain("<r><rPr><b/></rPr><t>李会计:</t></r>");
  });

  test("threads of the host: an answer, and a thread by someone new on a sheet without any", async () => {
    extras().comments[0]?.replies.push({ author: "王主管", content: "好" });
    extras("sheet4").comments = [
      { id: "c1", cell: "A1", author: "赵经理", content: "十 < 二十？", replies: [], resolved: true },
    ];
    const after = await savedParts(book);
    const roster = elementsOf(after.get("xl/threadedComments/threadedComment1.xml"), "threadedComment");
    expect(roster.map((one) => [one.attrs["personId"], one.children[0]?.text])).toEqual([
      ["{P1}", "请核对"],
      ["{P2}", "已核对"],
      ["{P1}", "好"],
    ]);
    expect(roster.slice(0, 2).map((one) => one.attrs["dT"])).toEqual([
      "2026-03-02T00:00:00Z",
      "2026-03-03T00:00:00Z",
    ]);
    expect(after.get("xl/comments2.xml")).toContain("[线程批注]");
    const reopened = await openXlsx(await saveXlsx(book));
    expect(reopened.sheets["sheet4"]?.comments).toMatchObject([
      { cell: "A1", author: "赵经理", content: "十 < 二十？", replies: [], resolved: true },
    ]);
    expect(reopened.sheets[ROSTER]?.comments).toMatchObject(extras().comments);
  });

  test("a link to a cell of another sheet is quoted so that Excel follows it", async () => {
    put(9, 0, { v: "B7", t: STRING, custom: { hyperlink: { documentReference: "工资表 2026-02!B7" } } });
    put(10, 0, { v: "站点", t: STRING, custom: { hyperlink: { address: "https://example.com/?a=1&b=2" } } });
    const after = await savedParts(book);
    expect(elementsOf(after.get(ROSTER_PART), "hyperlink").map((one) => one.raw)).toEqual([
      `<hyperlink ref="B7" location="'考勤'!B7" tooltip="看这里"/>`,
      '<hyperlink ref="C7" r:id="rId8"/>',
      `<hyperlink ref="A10" location="'工资表 2026-02'!B7"/>`,
      '<hyperlink ref="A11" r:id="rId8"/>',
    ]);
    const relations = elementsOf(after.get("xl/worksheets/_rels/sheet1.xml.rels"), "Relationship");
    expect(relations.filter((one) => one.attrs["TargetMode"] === "External")).toHaveLength(1);
  });
});

describe("custom XML, settings, properties", () => {
  test("settings stand in a part of their own and come back", async () => {
    book.settings = { month: '"2026-03"', rows: "[1,2]" };
    const reopened = await openXlsx(await saveXlsx(book));
    expect(reopened.settings).toEqual(book.settings);
    expect(reopened.customXml).toEqual(book.customXml);
    reopened.settings = {};
    expect((await savedParts(reopened)).has("customXml/item2.xml")).toBe(false);
  });

  test("custom XML parts are added, changed and removed by id", async () => {
    book.customXml.push({ id: "{BBBBBBBB-0000-0000-0000-000000000002}", xml: '<a xmlns="urn:xinze:a"/>' });
    Object.assign(book.customXml[0] ?? {}, { xml: '<doc xmlns="urn:someone:else"><v>2</v></doc>' });
    const reopened = await openXlsx(await saveXlsx(book));
    expect(reopened.customXml).toEqual(book.customXml);
    reopened.customXml = [];
    const after = await savedParts(reopened);
    expect([...after.keys()].filter((name) => name.startsWith("customXml"))).toEqual([]);
  });

  test("properties change one by one", async () => {
    book.properties["title"] = "三月 <终>";
    delete book.properties["author"];
    const core = (await savedParts(book)).get("docProps/core.xml");
    expect(core).toContain("<dc:title>三月 &lt;终&gt;</dc:title>");
    expect(core).not.toContain("dc:creator");
    expect(core).toContain("李会计");
  });
});

describe("a book without a file behind it", () => {
  test("is a whole workbook", async () => {
    const fresh = blankBook();
    const id = fresh.snapshot.sheetOrder[0] as string;
    const header = { v: "工号", t: STRING, s: { bl: 1, bg: { rgb: "#DDEBF7" } } };
    const pay = { f: "=XZ.BASEPAY(A1)", v: 3000, t: NUMBER };
    Object.assign(fresh.snapshot.sheets[id] ?? {}, { cellData: { 0: { 0: header, 1: pay } } });
    fresh.settings = { a: "1" };
    fresh.properties = { title: "模板" };
    const parts = await savedParts(fresh);
    expect([...parts.keys()].sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/metadata.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    for (const name of parts.keys()) {
      if (!/\.rels$|customXml\/item1|Content_Types/.test(name))
        expect(parts.get("[Content_Types].xml")).toContain(`"/${name}"`);
    }
    const reopened = await openXlsx(await saveXlsx(fresh));
    expect(reopened.snapshot.sheets["sheet1"]).toMatchObject({
      name: "Sheet1",
      cellData: { 0: { 0: { v: "工号" }, 1: { f: "=XZ.BASEPAY(A1)", v: 3000 } } },
    });
    expect(reopened.settings).toEqual({ a: "1" });
  });

  test("a file without styles can be saved", async () => {
    const parts = richParts();
    parts.set(
      "xl/_rels/workbook.xml.rels",
      (parts.get("xl/_rels/workbook.xml.rels") ?? "").replace(/<Relationship Id="rId5"[^>]*>/, ""),
    );
    parts.set(ROSTER_PART, (parts.get(ROSTER_PART) ?? "").replace(/ s="\d+"/g, ""));
    const bare = await openXlsx(await packed(parts));
    expect((await savedParts(bare)).get("xl/styles.xml")).toContain("<cellXfs");
  });
});
