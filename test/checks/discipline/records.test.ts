import { type Row, close, ORDER } from "../../payroll/workbook";
import { expectTold, recorded, told, under, withRoster, type Cases } from "./recorded";

describe("each misdeed under the clause that forbids it", () => {
  const plain: [kind: string, facts: string, clause: string][] = [
    ["吸烟", "", "R025"],
    ["工作场所喧哗", "", "R025"],
    ["上班办私事", "", "R026"],
    ["擅自离岗", "", "R051"],
    ["工作时间闲聊", "", "R051"],
    ["浏览与工作无关的网站", "", "R051"],
    ["玩游戏", "用公司电脑", "R051"],
    ["留长指甲", "", "R068"],
    ["上班前饮酒", "", "R069"],
    ["说方言", "", "R070"],
    ["用公司电脑玩游戏", "", "R073"],
    ["脱岗", "", "R074"],
    ["长时间打私人电话", "", "R074"],
    ["擅自上网", "", "R075"],
    ["打印私人文件", "", "R076"],
    ["捡到物品未上交", "", "R076"],
    ["矿工半天", "", "R063"],
    ["迟到", "", "R003"],
    ["smoking in the office", "", "R025"],
    ["其他违纪", "在仓库吸烟", "R025"],
  ];
  it.each(plain)("%s (%s): %s", (kind, facts, clause) => {
    const found = told(recorded({ 类型: kind, 事由: facts }));
    expect(found.filter((finding) => !finding.includes("R042"))).toEqual([`info ${clause} 奖惩!C2`]);
  });

  it.each([
    ["打架", ""],
    ["销售之星", "主动举报同事泄密"],
    ["其他", "录错客户信息"],
  ])("%s (%s): no clause speaks of it", (kind, facts) => {
    const sanction = kind === "销售之星" ? "通报表扬" : "警告";
    expect(told(recorded({ 类型: kind, 事由: facts, 处理: sanction }))).toEqual([]);
  });

  it("is one finding a person and clause, at the first record, with all dates", () => {
    const { findings } = close(
      recorded(
        { 类型: "串岗" },
        { 类型: "闲聊", 日期: "2026-03-16" },
        { 类型: "吸烟", 日期: "2026-03-17" },
        { 类型: "串岗", 日期: "2026-02-27" },
      ),
    );
    expect(findings).toMatchObject([
      { code: "R051", place: { row: 1 }, fields: { kind: "串岗、闲聊", times: 2 } },
      { code: "R025", place: { row: 3 }, fields: { times: 1 } },
    ]);
  });

  it.each([
    ["吸烟", "record.plain"],
    ["迟到", "record.attendance"],
    ["旷工", "record.attendance"],
    ["打印私人文件", "record.fined"],
  ])("%s is told by %s", (kind, problem) => {
    expect(close(recorded({ 类型: kind })).findings).toMatchObject([{ problem }]);
  });

  it("before the rules hold there is none (R009)", () => {
    const smoked = (from: string) => told(under("ruleEffectiveFrom", from, recorded({ 类型: "吸烟" })));
    expect(smoked("2026-03-12")).toEqual(["info R009 政策!B6", "info R025 奖惩!C2"]);
    expect(smoked("2026-03-13")).toEqual(["info R009 政策!B6"]);
  });
});

describe("harm to the company", () => {
  const kinds: [kind: string, clause: string][] = [
    ["泄密", "R007"],
    ["泄露客户信息", "R007"],
    ["擅自外传商业机密", "R007"],
    ["谋私", "R008"],
    ["利用职务谋取私利", "R008"],
    ["收受回扣", "R062"],
    ["私自接受佣金", "R062"],
    ["误导客户", "R067"],
    ["虚假宣传产品", "R067"],
    ["损害公司利益", "R097"],
    ["欺诈客户", "R097"],
    ["诈骗", "R097"],
    ["舞弊", "R097"],
    ["侵占货款", "R097"],
    ["虚假报销", "R097"],
    ["fraud", "R097"],
    ["Harm to the company", "R097"],
    ["kickback", "R062"],
  ];
  it.each(kinds)("%s: %s", (kind, clause) => {
    expect(told(recorded({ 类型: kind }))).toEqual([`warning ${clause} 奖惩!C2`]);
  });

  const standings: [title: string, changes: Row, policy: string, problem: string, paid: number][] = [
    ["查实: lost", { 状态: "查实" }, "是", "harm.proven", 0],
    ["待查: held", { 状态: "待查" }, "是", "harm.suspected", 0],
    ["blank: held, and asked for", { 状态: "" }, "是", "harm.open", 0],
    ["待查 where policy wants no proof: lost", { 状态: "待查" }, "否", "harm.unproven", 0],
  ];
  it.each(standings)("%s", (_, changes, needsProof, problem, paid) => {
    const sheets = under("fraudNeedsProof", needsProof, recorded({ 类型: "收受回扣", ...changes }));
    sheets["提成"]?.push(ORDER);
    const { findings, slips } = close(sheets);
    expect(findings.map(({ code, problem: told }) => `${code} ${told}`)).toEqual([
      `R062 ${problem}`,
      `R097 commission.${["harm.proven", "harm.unproven"].includes(problem) ? "forfeited" : "held"}`,
    ]);
    expect(slips[1]?.lines.commission).toBe(paid);
  });

  it("R097 speaks of commission only where there is some to stop (A31)", () => {
    const withOrder = (order: Row) => {
      const sheets = recorded({ 类型: "收受回扣" });
      sheets["提成"]?.push({ ...ORDER, ...order });
      return told(sheets);
    };
    expect(withOrder({})).toEqual(["warning R062 奖惩!C2", "warning R097 奖惩!G2"]);
    expect(withOrder({ 已发放: "是" })).toEqual(["warning R062 奖惩!C2"]);
    expect(withOrder({ 回款金额: "", 回款日期: "" })).toEqual(["warning R062 奖惩!C2"]);
  });

  it("of somebody else stops nothing", () => {
    const sheets = recorded({ 类型: "收受回扣", 工号: "0001", 审批人: "总经理" });
    sheets["提成"]?.push(ORDER);
    expect(close(sheets).slips[1]?.lines.commission).toBe(100000);
  });

  it("praise for uncovering it is none", () => {
    const sheets = recorded({ 类型: "反欺诈标兵", 处理: "通报表扬" });
    sheets["提成"]?.push(ORDER);
    expect(told(sheets)).toEqual([]);
  });

  it("got by fraud, a reward is harm all the same", () => {
    expect(told(recorded({ 类型: "骗取奖励" }))).toEqual(["warning R097 奖惩!C2"]);
  });
});

describe("私人活动 in working time only (R026)", () => {
  const at = (facts: string, sheets = recorded({ 类型: "私人活动", 事由: facts })) => sheets;
  const inside = ["info R026 奖惩!C2"];
  const outside = ["warning R026 奖惩!C2"];
  const cases: Cases = [
    ["no time named", at("刷短视频"), inside],
    ["8:59, before work", at("8:59 吃早餐"), outside],
    ["9:00", at("9:00 吃早餐"), inside],
    ["11:59", at("11:59 下棋"), inside],
    ["12:00, lunch", at("12:00 下棋"), outside],
    ["13:59", at("13：59 下棋"), outside],
    ["14:00", at("14:00 下棋"), inside],
    ["17:59", at("17:59 收拾"), inside],
    ["18:00, after work", at("18:00 下棋"), outside],
    ["中午12点半", at("中午12点半下棋"), outside],
    ["下午3点", at("下午3点下棋"), inside],
    ["3点 of a working day is 15:00", at("3点左右下棋"), inside],
    ["from 11:50 into lunch", at("11:50 到 12:20 下棋"), inside],
    ["12:10 to 13:50", at("12:10-13:50 下棋"), outside],
    ["13:00 to 14:00", at("13:00-14:00 下棋"), outside],
    ["flexible hours have no outside", under("scheduleMode", "弹性", at("12:30 下棋")), inside],
    ["other clauses do not ask", recorded({ 类型: "吸烟", 事由: "12:30 在走廊" }), ["info R025 奖惩!C2"]],
  ];
  it.each(cases)("%s", expectTold);

  it("goes by the shift of that day", () => {
    const sheets = at("12:30 下棋");
    for (const row of sheets["考勤"] ?? []) {
      if (row["工号"] === "0002" && row["日期"] === "2026-03-12") row["班次"] = "9:00-18:00";
    }
    expect(told(sheets)).toEqual(inside);
  });
});

describe("拖鞋、布鞋、凉鞋 of men only (R071)", () => {
  const wearing = () => recorded({ 类型: "穿拖鞋上班" });
  const cases: Cases = [
    ["a man", withRoster("0002", { 性别: "男" }, wearing()), ["info R071 奖惩!C2"]],
    ["a woman", withRoster("0002", { 性别: "女" }, wearing()), ["warning R071 奖惩!C2"]],
    [
      "nobody says",
      withRoster("0002", { 性别: "" }, withRoster("0001", { 性别: "女" }, wearing())),
      ["warning R071 花名册!L3"],
    ],
    ["no such column", wearing(), ["warning R071 奖惩!C2"]],
  ];
  it.each(cases)("%s", expectTold);

  it("asks for the gender once", () => {
    const sheets = recorded({ 类型: "穿拖鞋" }, { 类型: "穿凉鞋", 日期: "2026-03-13" });
    expect(told(withRoster("0001", { 性别: "女" }, sheets))).toEqual(["warning R071 花名册!L3"]);
  });
});

describe("上网 with consent (R075)", () => {
  const online = (approver: string) => recorded({ 类型: "上网查资料", 审批人: approver });
  const cases: Cases = [
    ["of the supervisor", online("0001"), ["info R075 奖惩!C2"]],
    ["by name", online("李芳"), ["info R075 奖惩!C2"]],
    ["nobody's", online(""), ["warning R075 奖惩!H2"]],
    ["one's own", online("0002"), ["warning R075 奖惩!H2"]],
    ["somebody's who is not above", online("老张"), ["warning R075 奖惩!H2"]],
    ["a manager's outside of the roster", online("运营经理"), ["info R075 奖惩!C2"]],
  ];
  it.each(cases)("%s", expectTold);
});
