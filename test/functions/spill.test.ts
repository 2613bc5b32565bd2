import fc from "fast-check";
import { CellError } from "../../src/functions/cellError";
import type { FunctionParameters } from "../../src/functions/declaration";
import { FUNCTIONS } from "../../src/functions/declarations";
import { valuesOf } from "../../src/functions/example";
import { cell, results } from "./calling";

describe("a range gives a result of its shape", () => {
  test("a column, a row, a block", () => {
    expect(results("PERFPAY", [[[0.3], [0.5], [1]]])).toEqual([[150], [250], [500]]);
    expect(results("PERFPAY", [[[0.3, 0.5, 1]]])).toEqual([[150, 250, 500]]);
    expect(
      results("DAYWAGE", [
        [
          [2000, 3500],
          [2175, 0],
        ],
      ]),
    ).toEqual([
      [91.95, 160.92],
      [100, 0],
    ]);
  });

  test("single values are repeated along it, in any parameter", () => {
    expect(results("PRORATE", [2000, [[13], [22]], [[22]], null])).toEqual([[1195.4], [2000]]);
    expect(results("PERFPAY", [[[0.5]], null, [["2026-01-01"], ["2026-02-01"]]])).toEqual([[250], [250]]);
  });

  test.each([
    ["row against column", [[1, 2]], [[1], [2]]],
    ["different lengths", [[1], [2]], [[1], [2], [3]]],
  ])("%s is #VALUE! with both sizes", (_, first, second) => {
    const error = results("PRORATE", [2000, first, second]) as CellError;
    expect(error).toBeInstanceOf(CellError);
    expect(error.code).toBe("#VALUE!");
    expect(error.text).toMatch(/\d×\d/);
  });

  test("one bad row is an error in its own place", () => {
    const [good, blank, bad, passed] = results("PERFPAY", [[[0.5], [""], ["x"], ["#N/A"]]]) as unknown[][];
    expect(good).toEqual([250]);
    expect(blank).toMatchObject([{ code: "#N/A" }]);
    expect(bad).toMatchObject([{ code: "#VALUE!" }]);
    expect(passed).toMatchObject([{ code: "#N/A" }]);
  });
});

describe("a range gives what its cells give one by one", () => {
  const content = fc.oneof(
    fc.double({ min: -1, max: 12, noNaN: true }),
    fc.constantFrom("", "30%", "80％", "x", "#REF!", true, null),
  );

  test("PERFPAY over any block", () => {
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .filter(([rows, columns]) => rows * columns > 1)
      .chain(([rows, columns]) =>
        fc.array(fc.array(content, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        expect(results("PERFPAY", [cells])).toEqual(
          cells.map((row) => row.map((one) => cell("PERFPAY", [one]))),
        );
      }),
    );
  });

  test("PRORATE with every parameter as a column", () => {
    const row = fc.tuple(
      fc.double({ min: 0, max: 20_000, noNaN: true }),
      fc.integer({ min: 0, max: 31 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        const columns = [0, 1, 2].map((index) => rows.map((values) => [values[index]]));
        expect(results("PRORATE", columns)).toEqual(rows.map((values) => [cell("PRORATE", values)]));
      }),
    );
  });

  test.each(
    FUNCTIONS.filter(({ parameters }) => !takesWhole(parameters)).map((one) => [one.id, one] as const),
  )(
    "%s with every argument as a column: its example, blanks, an error, in any order",
    (id, { example, parameters }) => {
      const typed = valuesOf(example.arguments, "zh");
      const width = Object.keys(parameters).length;
      const row = fc.array(fc.constantFrom("example", "blank", "error"), {
        minLength: width,
        maxLength: width,
      });
      fc.assert(
        fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (kinds) => {
          const rows = kinds.map((kind) =>
            kind.map((one, index) =>
              one === "example" ? (typed[index] ?? "") : one === "blank" ? "" : "#REF!",
            ),
          );
          const columns = Array.from({ length: width }, (_, index) => rows.map((values) => [values[index]]));
          expect(results(id, columns)).toEqual(rows.map((values) => [cell(id, values)]));
        }),
        { numRuns: 40 },
      );
    },
  );
});

function takesWhole(parameters: FunctionParameters): boolean {
  return Object.values(parameters).some(({ list }) => list);
}
