import { type Cases, expectFindings, operations, specialist } from "./appraisals";

describe("results (R005, R040, R044–R046)", () => {
  const cases: Cases = [
    ["no 实际 of sales", specialist({ 销售额: { 实际: "" } }), ["warning R044 考核!F2"]],
    ["sales of 0", specialist({ 销售额: { 实际: 0 } }), []],
    ["no target of sales", specialist({ 销售额: { 目标: "" } }), ["warning R005 考核!E2"]],
    ["a target of 0", operations({ 销售额: { 目标: 0 } }), ["warning R005 考核!E2"]],
    ["a target of 1 yuan, not reached", operations({ 销售额: { 目标: 1, 实际: 0 } }), []],
    ["neither target nor result yet", operations({ 销售额: { 目标: "", 实际: "" } }), []],
    ["no traffic in the month before", specialist({ 流量: { 目标: 0 } }), ["warning R045 考核!E3"]],
    ["nobody knows", specialist({ 流量: { 目标: "" } }), ["warning R045 考核!E3"]],
    ["one visitor in the month before", specialist({ 流量: { 目标: 1 } }), []],
    ["no traffic entered", specialist({ 流量: { 实际: "" } }), ["warning R045 考核!F3"]],
    ["conversion of 1", specialist({ 转化率: { 实际: 1, 目标: "" } }), []],
    ["of more than 1", specialist({ 转化率: { 实际: 2.5 } }), ["warning R046 考核!F4"]],
    ["of another 运营 post", operations({ 转化率: { 实际: 1.01 } }), ["warning R040 考核!F3"]],
    ["below 0", operations({ 转化率: { 实际: -0.01 } }), ["warning R040 考核!F3"]],
    ["blank for want of visitors", specialist({ 转化率: { 实际: "" } }), ["warning R046 考核!F4"]],
    [
      "divided by zero visitors: named by reading",
      specialist({ 转化率: { 实际: "#DIV/0!" } }),
      ["error D-ERRORCELL 考核!F4"],
    ],
    ["no visitor bought", specialist({ 转化率: { 实际: 0 } }), []],
    ["conversion and scores need no target", operations({ 转化率: { 目标: "" }, 活动效果: { 实际: 3 } }), []],
    [
      "the sheet has neither 目标 nor 实际",
      specialist({}, (sheets) => {
        sheets["考核"] = (sheets["考核"] ?? []).map(({ 目标: _, 实际: __, ...row }) => row);
      }),
      [],
    ],
  ];
  it.each(cases)("%s", expectFindings);
});
