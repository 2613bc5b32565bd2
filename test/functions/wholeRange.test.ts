import { call, type CellResult } from "../../src/functions/call";
import { CellError } from "../../src/functions/cellError";
import { define } from "../../src/functions/declaration";
import { explain } from "../../src/functions/explain";
import { results, workbook } from "./calling";

/** KPISCORE of two columns. */
const score = (scores: unknown[], weights: unknown[], context = workbook()): CellResult => {
  const column = (cells: unknown[]) => cells.map((one) => [one]);
  const given = results("KPISCORE", [column(scores), column(weights)], context);
  if (given instanceof CellError) return given;
  expect(given.map((row) => row.length)).toEqual([1]);
  return given[0]?.[0] as CellResult;
};

describe("R052: two whole ranges give one number", () => {
  test.each<[string, unknown[], unknown[], number]>([
    ["fractions", [90, 80, 70, 60], [0.25, 0.25, 0.25, 0.25], 75],
    ["percentages as text", [90, 80], ["60%", "40％"], 86],
    ["on the scale of 100", [90, 80], [60, 40], 86],
    ["on the scale of 100, as text", [90, "80"], ["60", "40"], 86],
    ["on the scale of 100, with a weight of 0", [90, 80, 10], [60, 40, 0], 86],
    ["a text with its sign beside the scale of 100", [90, 80, 70], [50, 30, "20%"], 83],
    ["one alone", [90], [1], 90],
    ["thirds", [90, 80, 70], [33.33, 33.33, 33.33], 79.992],
  ])("%s", (_, scores, weights, expected) => {
    expect(score(scores, weights)).toBe(expected);
  });

  test("rows and blocks, value for value", () => {
    expect(results("KPISCORE", [[[90, 80]], [[0.6, 0.4]]])).toEqual([[86]]);
    const block = [
      [90, 80],
      [70, 60],
    ];
    const weights = [
      [0.4, 0.3],
      [0.2, 0.1],
    ];
    expect(results("KPISCORE", [block, weights])).toEqual([[80]]);
  });
});

describe("errors", () => {
  test.each<[string, unknown[], unknown[], string, RegExp]>([
    ["a blank score", [90, ""], [0.6, 0.4], "#N/A", /^第 2 个考核得分未填写$/],
    ["a blank weight", [90, 80], [null, 0.4], "#N/A", /^第 1 个权重未填写$/],
    ["a mark for none", [90, "--"], [0.6, 0.4], "#N/A", /^第 2 个考核得分未填写$/],
    ["99.98 %", [90, 80], [0.5, 0.4998], "#VALUE!", /权重合计 99\.98%，应为 100%（条款 R052，.*五\.1）/],
    ["a score above 100", [90, 100.01], [0.6, 0.4], "#VALUE!", /考核得分是 100\.01，应在 0 到 100 之间/],
    ["a score below 0", [90, -0.01], [0.6, 0.4], "#VALUE!", /考核得分是 -0\.01/],
    ["no score", [90, "优"], [0.6, 0.4], "#VALUE!", /考核得分“优”不能识别/],
    ["no weight", [90, 80], [0.6, "高"], "#VALUE!", /权重“高”不能识别，应为比例/],
    ["TRUE as a weight", [90], [true], "#VALUE!", /权重“true”不能识别/],
    ["two scales", [90, 80], [0.6, 40], "#VALUE!", /权重中的 40 不能判断是小数还是百分数/],
    ["1 beside percentages", [90, 80, 70], [50, 49, 1], "#VALUE!", /权重中的 1 不能判断/],
    ["one number alone on the scale of 100", [90], [100], "#VALUE!", /权重中的 100 不能判断/],
    ["an error among the scores", [90, { code: "#DIV/0!" }], [0.6, 0.4], "#DIV/0!", /错误值/],
    ["an error among the weights", [90, 80], [0.6, "#REF!"], "#VALUE!", /权重是错误值 #REF!/],
  ])("%s", (_, scores, weights, code, text) => {
    const error = score(scores, weights) as CellError;
    expect(error).toBeInstanceOf(CellError);
    expect(error.code).toBe(code);
    expect(error.text).toMatch(text);
  });

  test.each([
    ["row against column", [[90, 80]], [[0.6], [0.4]]],
    ["a weight too few", [[90], [80]], [[1]]],
    ["a single weight is not repeated", [[90], [80]], 0.5],
  ])("%s is #VALUE! with both sizes", (_, scores, weights) => {
    expect(results("KPISCORE", [scores, weights])).toMatchObject({
      code: "#VALUE!",
      text: expect.stringMatching(/\d×\d 与 \d×\d/) as string,
    });
  });

  test("in English", () => {
    const error = score([90, ""], [0.6, 0.4], workbook({ language: "en" })) as CellError;
    expect(error.text).toBe("Score no. 2 is not filled in");
  });
});

test("where another argument spills, each element gets the same list", () => {
  const counted = define({
    id: "KPISCORE",
    clauses: [],
    parameters: { scores: { kind: "number", list: true }, days: { kind: "number" } },
    result: "number",
    example: { arguments: [[[90], [80]], 2], result: 4 },
    errors: [],
    evaluate: ({ scores, days }) => ({ ok: true, value: scores.length * days }),
  });
  expect(call(counted, [[[90], [80], [""]], [[1, 2]]], workbook())).toEqual([[3, 6]]);
});

test("is explained once, item by item", () => {
  const told = explain(
    "KPISCORE",
    [
      [[90], [80]],
      [[0.6], [0.4]],
    ],
    workbook(),
  ) as string[][];
  expect(told).toHaveLength(1);
  expect(told[0]?.[0]?.split("\n")).toEqual([
    "KPISCORE 的结果是 86",
    expect.stringMatching(/^1\. 第 1 项：90 × 权重 60% → 54 \[R052 /),
    expect.stringMatching(/^2\. 第 2 项：80 × 权重 40% → 32 /),
    expect.stringMatching(/^3\. 2 项合计，权重合计 100% → 86 /),
    expect.stringMatching(/^R052 《.+》五\.1：制定绩效考核标准/),
  ]);
});
