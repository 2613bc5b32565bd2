import type { Row } from "../../payroll/workbook";
import { expectTold, recorded, under, type Cases } from "./recorded";

const given = (sanction: string, more: Row = {}) => recorded({ 类型: "打架", 处理: sanction, ...more });

describe("处理 in the documents' lists together (R006, R028, R064, R065: A38)", () => {
  const known = ["批评教育", "警告", "通报批评", "记过", "严肃处理", "扣发提成", "待处理", "警告，写检讨"];
  it.each(known)("%s", (sanction) => expectTold("", given(sanction), []));

  const unknown = ["写保证书", "扣工资200元", "降薪", "降职", "警告并扣工资"];
  it.each(unknown)("%s is none of them", (sanction) => {
    expectTold("", given(sanction), ["warning R006 奖惩!D2"]);
  });

  const cases: Cases = [
    ["one that policy adds", under("penaltyTypes", "警告、写保证书", given("写保证书")), []],
    [
      "one that policy leaves out",
      under("penaltyTypes", "批评教育", given("口头警告")),
      ["warning R006 奖惩!D2"],
    ],
    ["one that policy names by another word", under("penaltyTypes", "口头警告", given("警告")), []],
    ["blank is named by reading", given(""), ["error D-REQUIRED 奖惩!D2"]],
    ["of another month", given("降薪", { 日期: "2026-02-12" }), []],
  ];
  it.each(cases)("%s", expectTold);
});

describe("what praise may lead to (R054)", () => {
  const praised = (outcome: string) => recorded({ 类型: "销售之星", 处理: outcome });
  it.each(["通报表扬", "奖励", "晋升", "加薪", "发奖金500元"])("%s", (outcome) => {
    expectTold("", praised(outcome), []);
  });
  const cases: Cases = [
    ["a trip is none of them", praised("三亚旅游"), ["warning R054 奖惩!D2"]],
    ["unless policy adds it", under("outcomes", "晋升、旅游", praised("三亚旅游")), []],
    ["one that policy leaves out", under("outcomes", "晋升", praised("加薪")), ["warning R054 奖惩!D2"]],
  ];
  it.each(cases)("%s", expectTold);
});

describe("sanctions with conditions in law", () => {
  const cases: Cases = [
    ["停职 (R065)", given("停职"), ["warning R065 奖惩!D2"]],
    ["停职调查", given("停职调查", { 状态: "待查" }), ["warning R065 奖惩!D2"]],
    ["解除劳动合同 (L-PROCEDURE)", given("解除劳动合同"), ["warning L-PROCEDURE 奖惩!D2"]],
    ["辞退", given("辞退"), ["warning L-PROCEDURE 奖惩!D2"]],
    ["解雇", given("解雇"), ["warning L-PROCEDURE 奖惩!D2"]],
    ["开除", given("开除"), ["warning L-PROCEDURE 奖惩!D2"]],
    ["调岗 (R054)", given("调岗"), ["warning L-PROCEDURE 奖惩!D2"]],
    ["追究法律责任 once 查实 (R064)", given("追究法律责任"), []],
    ["while 待查", given("追究法律责任", { 状态: "待查" }), ["warning R064 奖惩!D2"]],
    ["while nobody says", given("移送司法机关", { 状态: "" }), ["warning R064 奖惩!D2"]],
  ];
  it.each(cases)("%s", expectTold);
});
