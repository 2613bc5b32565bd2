import { close, findings, month, setFigure, type Row, type Sheets } from "../../payroll/workbook";

/** One call of 王明 on 9 March: 日期 A, 工号 B, 铃声次数 C, 重要 D, 记录 E. */
function call(row: Row, also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    sheets["通话"] = [{ 日期: "2026-03-09", 工号: "0002", ...row }];
    also(sheets);
  });
}

describe("通话", () => {
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["3 rings (R058)", call({ 铃声次数: 3 }), []],
    ["4 rings", call({ 铃声次数: 4 }), ["R058 通话!C2"]],
    ["rings not counted", call({ 铃声次数: "" }), []],
    ["5 rings where 5 are allowed", call({ 铃声次数: 5 }, (sheets) => setFigure(sheets, "maxRings", 5)), []],
    [
      "6 rings where 5 are allowed",
      call({ 铃声次数: 6 }, (sheets) => setFigure(sheets, "maxRings", 5)),
      ["R058 通话!C2"],
    ],
    [
      "4 rings before the rules hold (R009)",
      call({ 铃声次数: 4 }, (sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-03-10")),
      ["R009 政策!B6"],
    ],
    ["important and on record (R059)", call({ 铃声次数: 1, 重要: "是", 记录: "客户改期" }), []],
    ["important, not on record", call({ 铃声次数: 1, 重要: "是", 记录: "" }), ["R059 通话!E2"]],
    ["important, record 无", call({ 铃声次数: 1, 重要: "是", 记录: "无" }), ["R059 通话!E2"]],
    ["not important", call({ 铃声次数: 1, 重要: "否", 记录: "" }), []],
    ["not said to be important", call({ 铃声次数: 1, 重要: "", 记录: "" }), []],
    ["a sheet without the column", call({ 铃声次数: 1, 重要: "是" }), []],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    const told = findings(close(sheets)).filter((finding) => !finding.startsWith("D-"));
    expect(told).toEqual(expected);
  });
});
