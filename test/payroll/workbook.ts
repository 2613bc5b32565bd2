import type { Finding } from "../../src/findings/finding";
import { Calendar } from "../../src/law/calendar/calendar";
import { closeMonth, type Closing } from "../../src/payroll/close";
import { toYuan, ZERO } from "../../src/kinds/money";
import { parseMonth, type Month } from "../../src/kinds/month";
import { day, toIso, toSerial } from "../../src/kinds/day";
import type { SheetContent } from "../../src/workbook/content";
import type { CellValue } from "../../src/kinds/content";
import type { SheetImage, WorkbookImage } from "../../src/workbook/image";
import { cellName } from "../../src/kinds/place";
import { LINES, type Line, type PaySlip } from "../../src/payroll/paySlip";

/** One row by header, as a clerk types it. */
export type Row = Record<string, CellValue>;

/** A workbook as rows by sheet. */
export type Sheets = Record<string, Row[]>;

const MARCH = parseMonth("2026-03") as Month;

/** The 22 workdays of March 2026. */
export const WORKDAYS = (new Calendar().workdays(MARCH) ?? []).map(toIso);

/** 提成 with all four documents and the money in. */
export const ORDER: Row = {
  订单号: "DD001",
  工号: "0002",
  提成金额: 1000,
  订单金额: 20000,
  回款金额: 20000,
  回款日期: "2026-03-10",
  订购合同: "HT1",
  销售数据: "XS1",
  发货单: "FH1",
  收款证明: "SK1",
  已发放: "否",
};

/** A group of two in a month in which nothing is wrong: 招商主管 0001 and 推广员 0002, both at 80 % of plan. */
function cleanMonth(): Sheets {
  return {
    花名册: [
      person("0001", "李芳", "招商主管", { 上级工号: "" }),
      person("0002", "王明", "推广员", { 上级工号: "0001" }),
    ],
    考勤: ["0001", "0002"].flatMap((id) => punches(id, WORKDAYS)),
    请假: [],
    加班: [],
    绩效: [
      {
        ...plan("0001", 100, 80),
        计划制定人: "总经理",
        计划反馈量: 50,
        完成反馈量: 40,
        计划招商加盟量: 10,
        完成招商加盟量: 8,
      },
      { ...plan("0002", 100, 80), 计划制定人: "0001" },
    ],
    提成: [],
    奖惩: [],
    调整: [],
    政策: [
      { 参数: "fullAttendanceBonus", 值: 0, 生效日期: "2026-01-01", 依据: "《公司员工手册》", 说明: "" },
      { 参数: "minWageRegion", 值: "测试", 生效日期: "2026-01-01", 依据: "", 说明: "" },
      { 参数: "minimumWage.测试", 值: 2000, 生效日期: "2026-01-01", 依据: "市政府通知", 说明: "" },
      { 参数: "managerVacancyAllowed", 值: "是", 生效日期: "2026-01-01", 依据: "", 说明: "" },
    ],
    日历: [],
  };
}

/** A row of 花名册. */
export function person(id: string, name: string, position: string, more: Row = {}): Row {
  return {
    工号: id,
    姓名: name,
    小组: "招商组",
    岗位: position,
    上级工号: "0001",
    入职日期: "2024-01-02",
    离职日期: "",
    试用期至: "",
    合同签订日期: "2024-01-02",
    底薪: "",
    津贴: "",
    ...more,
  };
}

/** Rows of 考勤 with punches on time. */
export function punches(id: string, days: readonly string[]): Row[] {
  return days.map((day) => ({ 工号: id, 日期: day, 班次: "", 签到: "9:00", 签退: "18:00", 备注: "" }));
}

/** A row of 绩效. */
export function plan(id: string, planned: CellValue, done: CellValue): Row {
  return {
    月份: "2026-03",
    工号: id,
    计划推广量: planned,
    完成推广量: done,
    计划反馈量: "",
    完成反馈量: "",
    计划招商加盟量: "",
    完成招商加盟量: "",
    有效促进销售: "",
    超额奖金: "",
    计划制定人: "",
  };
}

/** A row of 政策. */
export function figure(key: string, value: CellValue, from = "2026-01-01"): Row {
  return { 参数: key, 值: value, 生效日期: from, 依据: "测试", 说明: "" };
}

/** Sets a figure of the policy, in place of one that is there. */
export function setFigure(sheets: Sheets, key: string, value: CellValue): void {
  sheets["政策"] = [...(sheets["政策"] ?? []).filter((row) => row["参数"] !== key), figure(key, value)];
}

/** The first row of a sheet that has all those values. */
export function rowOf(sheets: Sheets, sheet: string, having: Row): Row {
  const found = (sheets[sheet] ?? []).find((row) =>
    Object.entries(having).every(([key, value]) => row[key] === value),
  );
  if (!found) throw new Error(`No row in ${sheet} with ${JSON.stringify(having)}`);
  return found;
}

/** The clean month changed in one way. */
export function month(change: (sheets: Sheets) => void = () => {}): Sheets {
  const sheets = cleanMonth();
  change(sheets);
  return sheets;
}

const HEADERS: Record<string, readonly string[]> = {
  请假: ["工号", "类型", "开始", "结束", "天数", "申请时间", "审批人", "审批状态"],
  加班: ["工号", "日期", "开始", "结束", "小时", "申请时间", "审批人", "审批状态", "补休"],
  提成: Object.keys(ORDER),
  奖惩: ["日期", "工号", "类型", "处理", "金额", "事由", "状态", "审批人"],
  调整: ["月份", "工号", "项目", "金额", "原因", "经办人"],
  政策: ["参数", "值", "生效日期", "依据", "说明"],
  日历: ["日期", "类型", "说明"],
};

/** The workbook as Excel hands it over; `written` are sheets of an earlier run. */
export function imageOf(sheets: Sheets, written: readonly SheetImage[] = []): WorkbookImage {
  const input = Object.entries(sheets).map(([name, rows]) => {
    const headers = [...new Set([...(HEADERS[name] ?? []), ...rows.flatMap((row) => Object.keys(row))])];
    return sheetImage(name, [
      headers,
      ...rows.map((row) => headers.map((header) => cell(row[header] ?? ""))),
    ]);
  });
  return { name: "测试.xlsx", sheets: [...input, ...written], date1904: false };
}

const TYPED = /^(?:(\d{4}-\d{2}-\d{2})(?: |$))?(?:(\d{1,2}):(\d{2}))?$/;

/** Days and times as Excel stores them. */
function cell(value: CellValue): CellValue {
  const typed = typeof value === "string" && value !== "" ? TYPED.exec(value) : null;
  if (!typed) return value;
  const [, date, hours, minutes] = typed;
  const clock = hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) / 1440;
  return (date === undefined ? 0 : toSerial(day(date), false)) + clock;
}

function sheetImage(name: string, values: CellValue[][]): SheetImage {
  return {
    name,
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values,
    hiddenRows: new Set(),
    merged: [],
    tables: [],
  };
}

/** A written sheet as it is read back: formulas as their values. */
export function asRead({ name, cells }: SheetContent): SheetImage {
  return sheetImage(
    name,
    cells.map((row) => row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? 0 : cell))),
  );
}

export function close(sheets: Sheets, written: readonly SheetImage[] = []): Closing {
  return closeMonth(imageOf(sheets, written), MARCH);
}

/** One person's pay slip. */
export function slipOf({ slips }: Closing, id: string): PaySlip {
  const slip = slips.find(({ person: { id: own } }) => own === id);
  if (!slip) throw new Error(`No pay slip of ${id}`);
  return slip;
}

/** The amounts of a pay slip that are not 0, in yuan. */
export function amounts({ lines }: PaySlip): Partial<Record<Line, number>> {
  return Object.fromEntries(
    LINES.filter((line) => lines[line]).map((line) => [line, toYuan(lines[line] ?? (0 as never))]),
  );
}

/** Findings as "R003 考勤!D7"; infos of what nobody has filled in left out by the clean month. */
export function findings(closing: Closing): string[] {
  return withoutReadings(closing).map(({ code, place }) => `${code} ${place.sheet}!${cellName(place)}`);
}

/** All findings but the infos of interpretations that nobody has decided: see `undecided`. */
export function withoutReadings({ findings: all }: Closing): Finding[] {
  return all.filter((finding) => !isOfReading(finding));
}

/** The infos of interpretations that nobody has decided and that move money: "R087 perfCap 100" (yuan). */
export function undecided({ findings: all }: Closing): string[] {
  return all
    .filter(isOfReading)
    .map(
      ({ code, fields, amountAtRisk }) =>
        `${code} ${fields["key"] as string} ${toYuan(amountAtRisk ?? ZERO)}`,
    );
}

function isOfReading({ problem }: Finding): boolean {
  return problem.startsWith("interpretation.");
}
