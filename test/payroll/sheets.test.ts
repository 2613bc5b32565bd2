import { parseMonth } from "../../src/kinds/month";
import { payrollSheets } from "../../src/payroll/sheets/payrollSheets";
import type { SheetContent } from "../../src/workbook/content";
import type { CellValue } from "../../src/kinds/content";
import type { SheetImage } from "../../src/workbook/image";
import { PAYROLL_COLUMNS } from "../../src/workbook/written/columns";
import {
  asRead,
  close,
  figure,
  month,
  ORDER,
  person,
  punches,
  rowOf,
  setFigure,
  WORKDAYS,
  type Sheets,
} from "./workbook";

/** A month with something in most lines, and findings of every severity. */
function busyMonth(): Sheets {
  return month((sheets) => {
    Object.assign(rowOf(sheets, "花名册", { 工号: "0001" }), { 津贴: 300 });
    Object.assign(rowOf(sheets, "绩效", { 工号: "0002" }), { 完成推广量: 20 });
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-09" }), { 签到: "9:12" });
    Object.assign(rowOf(sheets, "考勤", { 工号: "0002", 日期: "2026-03-10" }), { 签到: "", 签退: "" });
    sheets["提成"]?.push({ ...ORDER, 发货单: "" });
    sheets["调整"]?.push({
      月份: "2026-03",
      工号: "0002",
      项目: "补发",
      金额: 0.07,
      原因: "=SUM(A1)",
      经办人: "财务",
    });
  });
}

const byName = (contents: readonly SheetContent[], name: string): SheetContent => {
  const found = contents.find((content) => content.name === `${name} 2026-03`);
  if (!found) throw new Error(name);
  return found;
};

const written = (sheets: Sheets, language: "zh" | "en" = "zh"): SheetContent[] =>
  payrollSheets(close(sheets), language);

/** The written sheets as Excel hands them back, with one cell typed over. */
const typedOver = (
  contents: readonly SheetContent[],
  name: string,
  row: number,
  column: number,
  value: CellValue,
): SheetImage[] =>
  contents.map((content) => {
    const sheet = asRead(content);
    if (content.name === `${name} 2026-03`) (sheet.values[row] as CellValue[])[column] = value;
    return sheet;
  });

/** One more cell typed over. */
function typedIn(
  images: SheetImage[],
  name: string,
  row: number,
  at: number,
  value: CellValue,
): SheetImage[] {
  const sheet = images.find((image) => image.name === `${name} 2026-03`);
  if (sheet) (sheet.values[row] as CellValue[])[at] = value;
  return images;
}

const column = (name: (typeof PAYROLL_COLUMNS)[number]): number => PAYROLL_COLUMNS.indexOf(name);

describe("工资表", () => {
  const sheet = byName(written(busyMonth()), "工资表");

  it("has title, month, the contract's header and one row a person", () => {
    expect(sheet.cells[0]?.[0]).toBe("工资表");
    expect(sheet.cells[1]?.filter((cell) => cell !== "")).toEqual(["月份：2026-03", "单位：元"]);
    expect(sheet.cells[2]).toEqual(
      "序号 工号 姓名 小组 岗位 应出勤 实出勤 底薪 津贴 绩效工资 惩罚金 超额奖金 全勤奖 加班费 提成 缺勤扣款 罚款 调整 应发合计 养老保险 医疗保险 失业保险 公积金 个税 实发合计 签字 备注".split(
        " ",
      ),
    );
    expect(sheet.cells.slice(3, 5)).toEqual([
      [
        1,
        "0001",
        "李芳",
        "招商组",
        "招商主管",
        22,
        22,
        3500,
        300,
        400,
        -50,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        4150,
        "",
        "",
        "",
        "",
        "",
        4150,
        "",
        "",
      ],
      [
        2,
        "0002",
        "王明",
        "招商组",
        "推广员",
        22,
        21,
        2000,
        0,
        0,
        0,
        0,
        0,
        0,
        1000,
        -91.95,
        0,
        0.07,
        2908.12,
        "",
        "",
        "",
        "",
        "",
        2908.12,
        "",
        "",
      ],
    ]);
  });

  it("sums every amount in a last row of formulas", () => {
    const totals = sheet.cells[5] ?? [];
    expect(totals[0]).toBe("合计");
    expect(totals[column("base")]).toBe("=SUM(H4:H5)");
    expect(totals[column("net")]).toBe("=SUM(Y4:Y5)");
    expect(totals.slice(1, column("base"))).toEqual(["", "", "", "", "", ""]);
    expect(totals.slice(column("signature"))).toEqual(["", ""]);
    expect(sheet.cells).toHaveLength(6);
  });

  it("has its header frozen and repeated", () => {
    expect(sheet).toMatchObject({
      headerRows: 3,
      frozenColumns: 3,
    });
    expect(sheet.columnWidths).toHaveLength(27);
  });

  it("covers every cell of a row with exactly one look", () => {
    for (const { name, cells, regions } of written(busyMonth())) {
      for (const [row, values] of cells.entries()) {
        const covered = values.map(
          (_, at) =>
            regions.filter(
              ({ top, left, rows, columns }) =>
                row >= top && row < top + rows && at >= left && at < left + columns,
            ).length,
        );
        expect([name, row, covered]).toEqual([name, row, values.map(() => 1)]);
      }
    }
  });

  it("has a row of zeros for nobody", () => {
    const nobody = byName(written(month((sheets) => (sheets["花名册"] = []))), "工资表");
    expect(nobody.cells).toHaveLength(4);
    expect(nobody.cells[3]?.[column("gross")]).toBe(0);
  });
});

describe("依据", () => {
  const [header, ...rows] = byName(written(busyMonth()), "依据").cells;

  it("has a row for each amount that has steps, zeros too, and no other", () => {
    expect(header).toEqual(["工号", "项目", "金额", "算式", "参数与版本", "条款", "数据来源"]);
    expect(rows.map(([id, line, amount]) => [id, line, amount])).toEqual([
      ["0001", "底薪", 3500],
      ["0001", "津贴", 300],
      ["0001", "绩效工资", 400],
      ["0001", "惩罚金", -50],
      ["0001", "超额奖金", 0],
      ["0001", "全勤奖", 0],
      ["0001", "应发合计", 4150],
      ["0001", "实发合计", 4150],
      ["0002", "底薪", 2000],
      ["0002", "绩效工资", 0],
      ["0002", "超额奖金", 0],
      ["0002", "全勤奖", 0],
      ["0002", "提成", 1000],
      ["0002", "缺勤扣款", -91.95],
      ["0002", "调整", 0.07],
      ["0002", "应发合计", 2908.12],
      ["0002", "实发合计", 2908.12],
    ]);
  });

  it("tells steps, figures with their version, clause and source cells", () => {
    const [, , , computation, figures, clause, sources] = rows[2] ?? [];
    expect(String(computation).split("\n")).toHaveLength(5);
    expect(computation).toContain("400.00");
    expect(figures).toContain("perfBase");
    expect(clause).toContain("R090 《电商运营部招商、销售人员管理制度》");
    expect(String(sources).split("\n")).toEqual(
      ["C2", "D2", "E2", "F2", "G2", "H2"].map((cell) => `绩效!${cell}`),
    );
  });

  it("every amount has a step, a clause and a sentence in either language", () => {
    for (const language of ["zh", "en"] as const) {
      for (const row of byName(written(busyMonth(), language), "依据").cells.slice(1)) {
        expect([row[0], row[1], row[3] !== "", row[5] !== ""]).toEqual([row[0], row[1], true, true]);
      }
    }
  });
});

describe("检查结果", () => {
  const sheet = byName(written(busyMonth()), "检查结果");

  it("lists findings by severity with a link to each cell", () => {
    expect(sheet.cells[0]).toEqual("严重程度 代码 工作表 单元格 员工 问题 应为 条款 状态 说明".split(" "));
    expect(sheet.cells.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ["错误", "R063", "考勤", "D30", "0002 王明"],
      ["提醒", "R003", "考勤", "D29", "0002 王明"],
      ["提醒", "R096", "提成", "I2", "0002 王明"],
      ["说明", "R003", "政策", "A6", ""],
      ["说明", "R096", "政策", "A6", ""],
    ]);
    expect(new Set(sheet.cells.slice(1).map((row) => row[8]))).toEqual(new Set(["未处理"]));
    expect(sheet.links[1]).toEqual({ row: 2, column: 3, target: { sheet: "考勤", row: 28, column: 3 } });
  });

  it("makes no link to a sheet that is not there", () => {
    const sheets = month();
    delete sheets["政策"];
    delete sheets["花名册"];
    const content = byName(written(sheets), "检查结果");
    expect(content.cells.map((row) => row[2])).toContain("政策");
    expect(content.links.map(({ target }) => target.sheet)).not.toContain("政策");
  });
});

describe("制表 and 复核 (R021)", () => {
  const subtitle = (figures: Record<string, CellValue>, language: "zh" | "en" = "zh"): CellValue[] => {
    const sheets = month((all) =>
      Object.entries(figures).forEach(([key, value]) => setFigure(all, key, value)),
    );
    return (byName(written(sheets, language), "工资表").cells[1] ?? []).filter((cell) => cell !== "");
  };

  it("stand under the title, by name where 政策 gives an ID of the roster", () => {
    const both = { payrollPreparer: "0002", payrollReviewer: "赵总" };
    expect(subtitle(both)).toEqual(["月份：2026-03", "单位：元", "制表：王明", "复核：赵总"]);
    expect(subtitle(both, "en").slice(2)).toEqual(["Prepared by 王明", "Reviewed by 赵总"]);
  });

  it("each alone, and not before its first day", () => {
    expect(subtitle({ payrollReviewer: "赵总" })).toEqual(["月份：2026-03", "单位：元", "复核：赵总"]);
    const later = month((all) =>
      all["政策"]?.push({ ...figure("payrollPreparer", "王明"), 生效日期: "2026-04-01" }),
    );
    expect(byName(written(later), "工资表").cells[1]?.filter((cell) => cell !== "")).toHaveLength(2);
  });
});

describe("text that Excel would take for something else", () => {
  it("never starts a cell with = unless it is a total", () => {
    const sheets = month((all) => {
      all["花名册"]?.push(person("0003", "=1+1", "'推广员"));
      all["考勤"]?.push(...punches("0003", WORKDAYS));
      all["调整"]?.push({ 月份: "2026-03", 工号: "0003", 项目: "=A1", 金额: 5, 原因: "=B1", 经办人: "=C1" });
    });
    for (const { cells } of written(sheets)) {
      for (const cell of cells.flat())
        expect(String(cell)).toMatch(/^(?!['=])|^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/);
    }
  });
});

describe("generating again", () => {
  const again = (
    sheets: Sheets,
    images: readonly SheetImage[],
    language: "zh" | "en" = "zh",
  ): SheetContent[] => payrollSheets(close(sheets, images), language);

  it.each(["zh", "en"] as const)("on its own output gives the same sheets (%s)", (language) => {
    const first = written(busyMonth(), language);
    expect(again(busyMonth(), first.map(asRead), language)).toEqual(first);
  });

  it("reads what an earlier run wrote in the other language", () => {
    const english = written(busyMonth(), "en");
    expect(again(busyMonth(), english.map(asRead), "zh")).toEqual(written(busyMonth(), "zh"));
    const noted = typedOver(english, "工资表", 4, column("note"), "checked");
    const sheets = again(busyMonth(), typedIn(noted, "工资表", 4, column("base"), 2100), "zh");
    expect(byName(sheets, "工资表").cells[4]?.[column("note")]).toBe("checked");
    expect(byName(sheets, "检查结果").cells.map((row) => row[1])).toContain("D-HANDCHANGED");
  });

  it("keeps 签字 and 备注 by person, wherever the person now stands", () => {
    const first = written(busyMonth());
    const images = typedOver(first, "工资表", 4, column("note"), "已核对");
    const later = busyMonth();
    later["花名册"]?.unshift(person("0000", "吴新", "推广员"));
    const notes = byName(again(later, images), "工资表").cells.map((row) => [row[1], row[column("note")]]);
    expect(notes.slice(3, 6)).toEqual([
      ["0000", ""],
      ["0001", ""],
      ["0002", "已核对"],
    ]);
  });

  it("keeps 状态 and 说明 of a finding that is still there", () => {
    const first = written(busyMonth());
    const handled = typedOver(first, "检查结果", 2, 8, "已处理");
    const rows = byName(again(busyMonth(), handled), "检查结果").cells;
    expect(rows.map((row) => [row[1], row[8]])).toEqual([
      ["代码", "状态"],
      ["R063", "未处理"],
      ["R003", "已处理"],
      ["R096", "未处理"],
      ["R003", "未处理"],
      ["R096", "未处理"],
    ]);
  });

  it("leaves insurance and tax empty, and keeps what somebody has entered there", () => {
    const first = written(busyMonth());
    const images = typedOver(first, "工资表", 4, column("pension"), -160.5);
    const second = again(busyMonth(), images);
    const row = byName(second, "工资表").cells[4] ?? [];
    expect([
      row[column("gross")],
      row[column("pension")],
      row[column("medical")],
      row[column("net")],
    ]).toEqual([2908.12, -160.5, "", 2747.62]);
    expect(again(busyMonth(), second.map(asRead))).toEqual(second);
  });
});

describe("amounts changed by hand (D-HANDCHANGED)", () => {
  const first = written(busyMonth());
  const told = (images: readonly SheetImage[], sheets = busyMonth()) =>
    close(sheets, images).findings.filter(({ code }) => code === "D-HANDCHANGED");

  it("says nothing where nothing was changed", () => {
    expect(told(first.map(asRead))).toEqual([]);
  });

  it("offers the row of 调整 that says the same", () => {
    const images = typedOver(first, "工资表", 4, column("commission"), 1200);
    expect(told(images)).toMatchObject([
      {
        place: { sheet: "工资表 2026-03", row: 4, column: column("commission") },
        employee: "0002",
        amountAtRisk: 20000,
        fix: {
          kind: "addAdjustment",
          month: parseMonth("2026-03"),
          employee: "0002",
          item: "提成",
          amount: 20000,
          reason: "工资表手工修改：1,000.00 → 1,200.00",
        },
      },
    ]);
  });

  it("finds an amount entered where there was none", () => {
    expect(told(typedOver(first, "工资表", 4, column("overtime"), 50))).toMatchObject([
      { amountAtRisk: 5000 },
    ]);
  });

  it("finds an amount that was deleted", () => {
    expect(told(typedOver(first, "工资表", 4, column("absence"), ""))).toMatchObject([
      { amountAtRisk: 9195 },
    ]);
  });

  it("tells a change once when the sums were changed with it", () => {
    let images = typedOver(first, "工资表", 4, column("base"), 2100);
    images = typedIn(images, "工资表", 4, column("gross"), 3008.12);
    images = typedIn(images, "工资表", 4, column("net"), 3008.12);
    expect(told(images)).toMatchObject([{ fields: { line: { term: "column.base" } } }]);
    images = typedOver(first, "工资表", 4, column("gross"), 3000);
    expect(told(images)).toMatchObject([{ fields: { line: { term: "column.gross" } }, amountAtRisk: 9188 }]);
  });

  it("is content when the records now say what was entered by hand", () => {
    const images = typedOver(first, "工资表", 4, column("adjustment"), 0.09);
    const sheets = busyMonth();
    sheets["调整"]?.push({
      月份: "2026-03",
      工号: "0002",
      项目: "补发",
      金额: 0.02,
      原因: "尾差",
      经办人: "财务",
    });
    expect(told(images, sheets)).toEqual([]);
  });

  it("compares with what is to be written where 依据 is gone", () => {
    const images = typedOver(first, "工资表", 4, column("base"), 2100).slice(0, 1);
    expect(told(images)).toMatchObject([{ fields: { line: { term: "column.base" } } }]);
  });

  it("names a row added for somebody who gets no pay", () => {
    const images = first.map(asRead);
    images[0]?.values.splice(5, 0, [
      3,
      "0099",
      "外聘",
      "",
      "",
      "",
      "",
      ...Array<number>(11).fill(0),
      800,
      "",
      "",
      "",
      "",
      "",
      800,
      "",
      "",
    ]);
    expect(told(images)).toMatchObject([
      { problem: "handChanged.row", employee: "0099", amountAtRisk: 80000 },
    ]);
  });
});
