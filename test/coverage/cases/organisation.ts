import { figure, month, person, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month with those figures and those people more, from row 4 of 花名册 on. */
function company(figures: Row, ...people: Row[]): Sheets {
  return month((sheets) => {
    for (const [key, value] of Object.entries(figures)) setFigure(sheets, key, value);
    sheets["花名册"]?.push(...people);
  });
}

/** The clean month with 王明's row (row 3 of 花名册) changed. */
function ofWangMing(changes: Row, figures: Row = {}): Sheets {
  const sheets = company(figures);
  Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), changes);
  return sheets;
}

/** The clean month with the two in a group and position of their own, by D6. */
function groupOfD6(group: string, leader: string): Sheets {
  const sheets = company({ orgProfile: "D6" });
  Object.assign(rowOf(sheets, "花名册", { 工号: "0001" }), { 小组: group, 岗位: leader });
  Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), { 小组: group });
  return sheets;
}

/** Attendance signed by those, from that day on (row 6 of 政策). */
function signed(by: string, from: string): Sheets {
  return month((sheets) => sheets["政策"]?.push({ ...figure("attendanceSignedBy", by), 生效日期: from }));
}

const manager = (id: string, position: string, more: Row = {}): Row =>
  person(id, `经理${id}`, position, { 上级工号: "", 底薪: 8000, ...more });

/** 花名册: the organisation charts, who signs what, and what a post asks for. */
export const organisation: readonly ClauseCase[] = [
  {
    id: "R011",
    when: "两名部门经理同时在职",
    given: company({ orgProfile: "D3" }, manager("0003", "部门经理"), manager("0004", "部门经理")),
    shows: { finding: "R011 花名册!D5" },
    whenNot: "只有一名部门经理",
    givenNot: company({ orgProfile: "D3" }, manager("0003", "部门经理")),
  },
  {
    id: "R012",
    when: "部门经理的从业年限未填",
    given: company({ orgProfile: "D3" }, manager("0003", "部门经理", { 从业年限: "" })),
    shows: { finding: "R012 花名册!L4" },
    whenNot: "填了 1 年",
    givenNot: company({ orgProfile: "D3" }, manager("0003", "部门经理", { 从业年限: 1 })),
  },
  {
    id: "R013",
    when: "岗位“美工”不在部门管理制度的名单中",
    given: ofWangMing({ 岗位: "美工" }, { orgProfile: "D3" }),
    shows: { finding: "R013 花名册!D3" },
    whenNot: "岗位“电销”即电话销售",
    givenNot: ofWangMing({ 岗位: "电销" }, { orgProfile: "D3" }),
  },
  {
    id: "R014",
    when: "没有运营专员",
    given: company({ orgProfile: "D4" }, manager("0003", "运营经理"), person("0004", "何青", "部门主管")),
    shows: { finding: "R014 花名册!D1" },
    whenNot: "三个岗位都有人",
    givenNot: company(
      { orgProfile: "D4" },
      manager("0003", "运营经理"),
      person("0004", "何青", "部门主管"),
      person("0005", "许佳", "运营专员"),
    ),
  },
  {
    id: "R019",
    when: "小组“直播组”不在八个小组中",
    given: groupOfD6("直播组", "组长"),
    shows: { finding: "R019 花名册!C2" },
    whenNot: "小组“网络 运营”少写了“组”",
    givenNot: groupOfD6("网络 运营", "组长"),
  },
  {
    id: "R020",
    when: "网络运营组没有组长",
    given: groupOfD6("网络运营组", "组员"),
    shows: { finding: "R020 花名册!D2" },
    whenNot: "有一位组长",
    givenNot: groupOfD6("网络运营组", "组长"),
  },
  {
    id: "R021",
    when: "制表人和复核人是同一人",
    given: company({ payrollPreparer: "李芳", payrollReviewer: "0001" }),
    shows: { finding: "R021 政策!B7" },
    whenNot: "由另一人复核",
    givenNot: company({ payrollPreparer: "李芳", payrollReviewer: "0002" }),
  },
  {
    id: "R029",
    when: "岗位“物流配送”不在岗位规章制度的名单中",
    given: ofWangMing({ 岗位: "物流配送" }, { orgProfile: "D8" }),
    shows: { finding: "R029 花名册!D3" },
    whenNot: "岗位“电商客服员”",
    givenNot: ofWangMing({ 岗位: "电商客服员" }, { orgProfile: "D8" }),
  },
  {
    id: "R032",
    when: "考勤签字是 2 月 28 日的",
    given: signed("李芳", "2026-02-28"),
    shows: { finding: "R032 政策!B6" },
    whenNot: "3 月 1 日以后签的",
    givenNot: signed("李芳", "2026-03-01"),
  },
  {
    id: "R038",
    when: "运营专员是大专学历",
    given: ofWangMing({ 岗位: "运营专员", 学历: "大专" }),
    shows: { finding: "R038 花名册!L3" },
    whenNot: "自考本科",
    givenNot: ofWangMing({ 岗位: "运营专员", 学历: "自考本科" }),
  },
  {
    id: "R039",
    when: "运营专员从业 1.9 年",
    given: ofWangMing({ 岗位: "运营专员", 从业年限: 1.9 }),
    shows: { finding: "R039 花名册!L3" },
    whenNot: "恰好 2 年",
    givenNot: ofWangMing({ 岗位: "运营专员", 从业年限: 2 }),
  },
  {
    id: "R048",
    when: "用工形式写“外包”",
    given: ofWangMing({ 用工形式: "外包" }),
    shows: { finding: "R048 花名册!L3" },
    whenNot: "用工形式写“实习生”",
    givenNot: ofWangMing({ 用工形式: "实习生" }),
  },
  {
    id: "R055",
    when: "2 月 27 日入职，到月底还没有合同",
    given: ofWangMing({ 入职日期: "2026-02-27", 合同签订日期: "" }),
    shows: { finding: "R055 花名册!I3" },
    whenNot: "3 月 2 日入职，还不满一个月",
    givenNot: ofWangMing({ 入职日期: "2026-03-02", 合同签订日期: "" }),
  },
  {
    id: "R056",
    when: "2025 年 3 月 31 日入职，没有培训日期",
    given: ofWangMing({ 入职日期: "2025-03-31", 培训日期: "" }),
    shows: { finding: "R056 花名册!L3" },
    whenNot: "2025 年 3 月 30 日入职，已不是一年内的新员工",
    givenNot: ofWangMing({ 入职日期: "2025-03-30", 培训日期: "" }),
  },
  {
    id: "R078",
    when: "招商主管在销售组",
    given: company({}, person("0003", "陈立", "招商主管", { 小组: "销售组" })),
    shows: { finding: "R078 花名册!D4" },
    whenNot: "销售主管在销售组",
    givenNot: company({}, person("0003", "陈立", "销售主管", { 小组: "销售组" })),
  },
  {
    id: "R079",
    when: "政策不允许经理空缺，本月没有经理",
    given: company({ managerVacancyAllowed: "否" }),
    shows: { finding: "R079 花名册!D1" },
    whenNot: "有运营经理",
    givenNot: company({ managerVacancyAllowed: "否" }, manager("0003", "运营经理")),
  },
  {
    id: "A42",
    when: "政策没有说经理可否空缺：只作说明",
    given: month((sheets) => (sheets["政策"] = (sheets["政策"] ?? []).filter(isNotVacancy))),
    shows: { finding: "R079 花名册!D1" },
    whenNot: "政策已说明可以空缺",
    givenNot: month(),
  },
  {
    id: "A44",
    when: "组织架构未设置：按 D18，招商组有两名主管",
    given: company({}, person("0003", "陈立", "招商主管")),
    shows: { finding: "R078 花名册!D4" },
    whenNot: "按 D8，没有小组",
    givenNot: company({ orgProfile: "D8" }, person("0003", "陈立", "招商主管")),
  },
];

function isNotVacancy(row: Row): boolean {
  return row["参数"] !== "managerVacancyAllowed";
}
