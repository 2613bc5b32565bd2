import { month, ORDER, rowOf, setFigure, type Row, type Sheets } from "../../payroll/workbook";
import type { ClauseCase } from "../clauseCase";

/** The clean month with one record of 奖惩 (row 2): unless said otherwise 王明's of 12 March, 警告, 查实. */
function recorded(record: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    sheets["奖惩"]?.push({
      日期: "2026-03-12",
      工号: "0002",
      类型: "",
      处理: "警告",
      金额: "",
      事由: "",
      状态: "查实",
      审批人: "0001",
      ...record,
    });
    also(sheets);
  });
}

const policy =
  (key: string, value: string | number) =>
  (sheets: Sheets): void =>
    setFigure(sheets, key, value);

const order =
  (changes: Row = {}) =>
  (sheets: Sheets): void =>
    void sheets["提成"]?.push({ ...ORDER, ...changes });

/** A misdeed on record under its clause, and praise of the opposite, under none. */
function onRecord(id: ClauseCase["id"] & `R${string}`, kind: string, praise: string): ClauseCase {
  return {
    id,
    when: `${kind}，警告`,
    given: recorded({ 类型: kind }),
    shows: { finding: `${id} 奖惩!C2` },
    whenNot: `${praise}，通报表扬`,
    givenNot: recorded({ 类型: praise, 处理: "通报表扬" }),
  };
}

const FINE: Row = { 类型: "打印私人照片", 处理: "罚款", 金额: 50 };
const DEDUCTION: Row = { 类型: "打架", 处理: "扣减绩效奖金" };
const genders = (word: string) => (sheets: Sheets) => {
  Object.assign(rowOf(sheets, "花名册", { 工号: "0001" }), { 性别: "女" });
  Object.assign(rowOf(sheets, "花名册", { 工号: "0002" }), { 性别: word });
};

/** 奖惩: misdeeds, sanctions, fines; prices of 提成. */
export const discipline: readonly ClauseCase[] = [
  onRecord("R007", "泄露公司商业秘密", "保密工作先进"),
  onRecord("R008", "利用工作之便谋取私利", "拒绝谋私先进"),
  onRecord("R025", "在办公室吸烟", "制止吸烟先进"),
  onRecord("R051", "工作期间串岗", "从不串岗标兵"),
  onRecord("R062", "收受供应商回扣", "拒收回扣先进"),
  onRecord("R067", "虚假宣传产品", "纠正虚假宣传先进"),
  onRecord("R068", "留过长的指甲", "仪容优秀"),
  onRecord("R069", "上班前饮酒", "劝阻饮酒先进"),
  onRecord("R070", "工作时间说方言", "普通话标兵"),
  onRecord("R073", "用公司电脑聊天", "爱护电脑先进"),
  onRecord("R074", "脱岗", "坚守岗位先进"),
  {
    id: "R026",
    when: "办私事，11:59",
    given: recorded({ 类型: "办私事", 事由: "11:59 出门取快递" }),
    shows: { finding: "R026 奖惩!C2" },
    whenNot: "同一时间，与私事无关",
    givenNot: recorded({ 类型: "打架", 事由: "11:59 出门取快递" }),
  },
  {
    id: "R071",
    when: "记了穿拖鞋，花名册没有填性别",
    given: recorded({ 类型: "穿拖鞋" }, genders("")),
    shows: { finding: "R071 花名册!L3" },
    whenNot: "花名册登记为男",
    givenNot: recorded({ 类型: "穿拖鞋" }, genders("男")),
    instead: { finding: "R071 奖惩!C2" },
  },
  {
    id: "R075",
    when: "上网由本人同意",
    given: recorded({ 类型: "上网查资料", 审批人: "0002" }),
    shows: { finding: "R075 奖惩!H2" },
    whenNot: "由主管同意",
    givenNot: recorded({ 类型: "上网查资料", 审批人: "0001" }),
  },
  {
    id: "R006",
    when: "处理是降薪，制度没有这一种",
    given: recorded({ 类型: "打架", 处理: "降薪" }),
    shows: { finding: "R006 奖惩!D2" },
    whenNot: "处理是警告",
    givenNot: recorded({ 类型: "打架" }),
  },
  {
    id: "R028",
    when: "扣减绩效奖金 400.01 元，绩效工资只有 400 元",
    given: recorded({ ...DEDUCTION, 金额: 400.01 }),
    shows: { finding: "R028 奖惩!E2" },
    whenNot: "扣减 400 元",
    givenNot: recorded({ ...DEDUCTION, 金额: 400 }),
    instead: { of: "0002", line: "penalty", amount: -400 },
  },
  {
    id: "R028",
    when: "扣减绩效奖金 100 元，查实",
    given: recorded({ ...DEDUCTION, 金额: 100 }),
    shows: { of: "0002", line: "penalty", amount: -100 },
    whenNot: "待查",
    givenNot: recorded({ ...DEDUCTION, 金额: 100, 状态: "待查" }),
    instead: { finding: "R028 奖惩!G2" },
  },
  {
    id: "A15",
    when: "扣减绩效奖金 500 元：扣到绩效工资为 0",
    given: recorded({ ...DEDUCTION, 金额: 500 }),
    shows: { of: "0002", line: "penalty", amount: -400 },
    whenNot: "从应发中扣",
    givenNot: recorded({ ...DEDUCTION, 金额: 500 }, policy("penaltyFloor", "应发")),
    instead: { of: "0002", line: "penalty", amount: -500 },
  },
  {
    id: "R054",
    when: "销售之星奖旅游，制度没有这一种",
    given: recorded({ 类型: "销售之星", 处理: "三亚旅游" }),
    shows: { finding: "R054 奖惩!D2" },
    whenNot: "销售之星加薪",
    givenNot: recorded({ 类型: "销售之星", 处理: "加薪" }),
  },
  {
    id: "R064",
    when: "待查就追究法律责任",
    given: recorded({ 类型: "打架", 处理: "追究法律责任", 状态: "待查" }),
    shows: { finding: "R064 奖惩!D2" },
    whenNot: "查实后",
    givenNot: recorded({ 类型: "打架", 处理: "追究法律责任" }),
  },
  {
    id: "R065",
    when: "停职",
    given: recorded({ 类型: "打架", 处理: "停职" }),
    shows: { finding: "R065 奖惩!D2" },
    whenNot: "解除劳动合同",
    givenNot: recorded({ 类型: "打架", 处理: "解除劳动合同" }),
    instead: { finding: "L-PROCEDURE 奖惩!D2" },
  },
  {
    id: "A38",
    when: "“扣减绩效奖金”只在一部制度里：各部制度合在一起，照样执行",
    given: recorded({ ...DEDUCTION, 金额: 100 }),
    shows: { of: "0002", line: "penalty", amount: -100 },
    whenNot: "只认另一部制度的处罚",
    givenNot: recorded(
      { ...DEDUCTION, 金额: 100 },
      policy("penaltyTypes", "批评教育、警告、罚款、停职、解除劳动合同"),
    ),
    instead: { finding: "R006 奖惩!D2" },
  },
  {
    id: "R101",
    when: "政策设为制度优先于法律",
    given: recorded(FINE, policy("lawPriority", "否")),
    shows: { finding: "R101 政策!B6" },
    whenNot: "法律优先",
    givenNot: recorded(FINE, policy("lawPriority", "是")),
  },
  {
    id: "R061",
    when: "成交价 99.99 元，挂牌价 100 元，没有改价审批",
    given: month(order({ 挂牌价: 100, 成交价: 99.99, 改价审批: "" })),
    shows: { finding: "R061 提成!M2" },
    whenNot: "成交价 100 元",
    givenNot: month(order({ 挂牌价: 100, 成交价: 100, 改价审批: "" })),
  },
  {
    id: "R076",
    when: "罚款 49.99 元",
    given: recorded({ ...FINE, 金额: 49.99 }),
    shows: { finding: "R076 奖惩!E2" },
    whenNot: "罚款 50 元",
    givenNot: recorded(FINE),
    instead: { finding: "L-FINE 奖惩!D2" },
  },
  {
    id: "R076",
    when: "罚款 100.01 元",
    given: recorded({ ...FINE, 金额: 100.01 }),
    shows: { finding: "R076 奖惩!E2" },
    whenNot: "罚款 100 元",
    givenNot: recorded({ ...FINE, 金额: 100 }),
  },
  {
    id: "A19",
    when: "下班未关灯罚款：只有末句（私用电脑）可以罚款",
    given: recorded({ ...FINE, 类型: "下班未关灯" }),
    shows: { finding: "R076 奖惩!C2" },
    whenNot: "整条都可以罚款",
    givenNot: recorded({ ...FINE, 类型: "下班未关灯" }, policy("fineScope", "整条")),
  },
  {
    id: "A45",
    when: "用公司电脑玩游戏罚款：罚款只在第（五）项",
    given: recorded({ ...FINE, 类型: "用公司电脑玩游戏" }),
    shows: { finding: "R076 奖惩!C2" },
    whenNot: "第（三）项也可以罚款",
    givenNot: recorded({ ...FINE, 类型: "用公司电脑玩游戏" }, policy("fineScope", "含第三条")),
  },
  {
    id: "A20",
    when: "罚款 50 元：不从工资中扣",
    given: recorded(FINE),
    shows: { of: "0002", line: "fine", amount: 0 },
    whenNot: "按政策扣款",
    givenNot: recorded(FINE, policy("fineMode", "扣款")),
    instead: { of: "0002", line: "fine", amount: -50 },
  },
  {
    id: "A20",
    when: "罚款没有金额：等人填写",
    given: recorded({ ...FINE, 金额: "" }),
    shows: { finding: "R076 奖惩!E2" },
    whenNot: "按政策取下限",
    givenNot: recorded({ ...FINE, 金额: "" }, policy("fineDefault", "下限")),
  },
  {
    id: "R097",
    when: "欺诈客户查实，有未发放的提成",
    given: recorded({ 类型: "欺诈客户" }, order()),
    shows: { finding: "R097 奖惩!G2" },
    whenNot: "提成已发放",
    givenNot: recorded({ 类型: "欺诈客户" }, order({ 已发放: "是" })),
  },
  {
    id: "R097",
    when: "欺诈客户查实：未发放的提成不发",
    given: recorded({ 类型: "欺诈客户" }, order()),
    shows: { of: "0002", line: "commission", amount: 0 },
    whenNot: "没有欺诈",
    givenNot: recorded({ 类型: "迟到" }, order()),
    instead: { of: "0002", line: "commission", amount: 1000 },
  },
  {
    id: "A31",
    when: "另一订单的欺诈：全部未发放的提成都不发",
    given: recorded({ 类型: "欺诈客户", 事由: "DD009" }, order()),
    shows: { of: "0002", line: "commission", amount: 0 },
    whenNot: "只扣该订单",
    givenNot: recorded({ 类型: "欺诈客户", 事由: "DD009" }, (sheets) => {
      order()(sheets);
      setFigure(sheets, "fraudScope", "该订单");
    }),
    instead: { of: "0002", line: "commission", amount: 1000 },
  },
];
