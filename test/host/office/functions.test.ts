import { connectFunctions } from "../../../src/host/client/functions";
import { withExcel } from "./withExcel";

const DECLARATIONS = [
  {
    id: "ECHO",
    parameters: [{ dimensionality: "scalar" }, { dimensionality: "matrix" }, { dimensionality: "scalar" }],
  },
  { id: "TWICE", parameters: [{ dimensionality: "matrix" }] },
  { id: "WHERE", parameters: [], options: { requiresAddress: true } },
  { id: "ERRORS", parameters: [{ dimensionality: "matrix" }], allowErrorForDataTypeAny: true },
];

test("formulas call the add-in's functions with Excel's arguments, and errors keep their text", async () => {
  const { CustomFunctions: functions, run, book } = await withExcel();
  const seen: unknown[][] = [];
  functions.associate("ECHO", (...args: unknown[]) => {
    seen.push(args.slice(0, 3));
    return "ok";
  });
  functions.associate("TWICE", (rows: unknown[][]) =>
    rows.map((row) =>
      row.map((value) =>
        typeof value === "number"
          ? value * 2
          : (new functions.Error(functions.ErrorCode.invalidValue, "不是数字") as never),
      ),
    ),
  );
  functions.associate("WHERE", ({ address }: CustomFunctions.Invocation) => address ?? "");
  functions.associate("ERRORS", (rows: { code?: string }[][]) => rows[0]?.[0]?.code ?? "none");
  await connectFunctions(book, () => functions, "XZ", DECLARATIONS);
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [""], ["x"]];
    sheet.getRange("B1:B6").formulas = [
      ["=XZ.ECHO(A2,A1:A3)"],
      ["=XZ.ECHO(A3,7,TRUE)"],
      ["=XZ.WHERE()"],
      ["=XZ.ERRORS(1/0)"],
      ["=XZ.ECHO(1/0,1,1)"],
      ["=XZ.NOPE()"],
    ];
    sheet.getRange("D1").formulas = [["=XZ.TWICE(A1:A3)"]];
    const results = sheet.getRange("B1:B6").load("values");
    const spilled = sheet.getRange("D1:D3").load("values,valueTypes");
    await context.sync();
    expect(results.values.flat()).toEqual(["ok", "ok", "Sheet1!B3", "#DIV/0!", "#DIV/0!", "#NAME?"]);
    // A blank single cell is null, a blank in a range 0, an optional argument left out null.
    expect(seen).toEqual(
      expect.arrayContaining([
        [null, [[1], [0], ["x"]], null],
        ["x", [[7]], true],
      ]),
    );
    expect(spilled.values).toEqual([[2], [0], ["#VALUE!"]]);
  });
  expect(book.errorMessage(book.activeSheet, 2, 3)).toBe("不是数字");
  expect(await book.evaluate('=XZ.TWICE({1,"x"})')).toEqual([[2, { error: "#VALUE!", message: "不是数字" }]]);
});

test("a recalculated range calls its functions again although nothing changed", async () => {
  const { CustomFunctions: functions, run, book } = await withExcel();
  let calls = 0;
  functions.associate("TWICE", () => {
    calls += 1;
    return [[calls]];
  });
  await connectFunctions(book, () => functions, "XZ", DECLARATIONS);
  await run(async (sheet, context) => {
    sheet.getRange("A1").formulas = [["=XZ.TWICE(1)"]];
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[1]]);
    cell.calculate();
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
});

test("over the message channel the runtime answers as it answers Excel", async () => {
  const { CustomFunctions: functions, host } = await withExcel();
  functions.associate("ADD", (a: number, b: number) => a + b);
  functions.associate("BAD", () => {
    throw new functions.Error(functions.ErrorCode.notAvailable, "没有") as unknown as Error;
  });
  functions.associate("LATER", async (value: unknown) => [[value, value]]);
  const outcomes = await host.functions.invoke([
    { name: "ADD", args: [2, 3] },
    { name: "BAD", args: [] },
    { name: "LATER", args: ["x"] },
  ]);
  expect(outcomes).toEqual([{ value: 5 }, { error: "#N/A", message: "没有" }, { value: [["x", "x"]] }]);
});
