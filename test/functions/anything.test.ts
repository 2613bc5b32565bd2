import fc from "fast-check";
import { CellError } from "../../src/functions/cellError";
import type { OfferedParameter } from "../../src/functions/declaration";
import { OFFERED, resultOf } from "../../src/functions/offered";
import { workbook } from "./calling";

/** What people have in cells, and what Excel hands over besides. */
const content = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    null,
    "--",
    "无",
    "x",
    "组员",
    "招商主管",
    "经理",
    "是",
    "待查",
    "年假",
    "工作日",
  ),
  fc.constantFrom<unknown>("80%", "9:05", "2026-03", "1999-12-31", "2026-02-29", "2031-01-01", true, false),
  fc.constantFrom<unknown>("perfBase", "positionLevel.客服", "R087", "PERFPAY", "KPISCORE", "#REF!"),
  fc.constantFrom<unknown>({ code: "#N/A" }, Infinity, NaN, -1, 0, 1, 0.5, 22, 2000, 46100, 1e300),
);

/** Values that can be taken, so that calls come far. */
const FIT: Record<OfferedParameter["kind"], readonly unknown[]> = {
  ratio: [0.29, 0.3, 1.1],
  number: [0, 5, 22],
  days: [0, 5, 22],
  hours: [0, 3],
  money: [0, 80, 2000],
  day: ["1999-12-31", "2026-02-28", "2026-12-31", "2031-01-01"],
  month: ["2026-03", "2031-01"],
  clock: ["8:59", "18:05"],
  flag: [true, "否"],
  text: ["组员", "招商主管", "perfBase", "minimumWage.上海", "R087", "PERFPAY", "KPISCORE"],
  dayKind: ["工作日"],
  leaveType: ["病假"],
  method: ["workdays"],
  harm: ["待查"],
  any: [0.8, 22, "2026-03-31"],
};

function range({ kind }: OfferedParameter): fc.Arbitrary<unknown> {
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...FIT[kind]) },
    { weight: 1, arbitrary: content },
  );
  const three = fc.array(cell, { minLength: 3, maxLength: 3 });
  return fc.oneof(
    { weight: 6, arbitrary: cell.map((one) => [[one]]) },
    { weight: 1, arbitrary: three.map((cells) => cells.map((one) => [one])) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

test.each(OFFERED.map((one) => [one.id, one] as const))(
  "%s gives values, or errors with their text, whatever it is handed",
  (_, one) => {
    const parameters = Object.values(one.parameters).flatMap((parameter) =>
      parameter.repeating ? [parameter, parameter] : [parameter],
    );
    fc.assert(
      fc.property(fc.tuple(...parameters.map(range)), (given) => {
        const results = resultOf(one, given, workbook());
        for (const cell of results instanceof CellError ? [results] : results.flat()) {
          if (cell instanceof CellError) expect(cell.text).not.toBe("");
          else expect(typeof cell === "number" ? Number.isFinite(cell) : cell !== null).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  },
);
