import { metadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { traceCalls } from "../../src/functions/tracing";
import { setContext } from "../../src/functions/workbookContext";
import { policyWith } from "../policy/policyOf";

/** As in office.js: an error with a code and a text, and no Error of JavaScript. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const associated = new Map<string, (...args: unknown[]) => unknown>();
const invocation = { functionName: "any", address: "Sheet1!A1" };

beforeAll(() => {
  const associate = (id: string, body: (...args: unknown[]) => unknown) => associated.set(id, body);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: ExcelError } });
  registerFunctions();
});

afterEach(() => setContext({ policy: policyWith(), language: "zh" }));

const run = (id: string, ...args: unknown[]) => associated.get(id)?.(...args, invocation);
const thrownBy = (id: string, ...args: unknown[]): unknown => {
  try {
    return { returned: run(id, ...args) };
  } catch (thrown) {
    return thrown;
  }
};

test("every function of functions.json is associated, and no other", () => {
  const ids = metadata("zh").functions.map(({ id }) => id);
  expect([...associated.keys()].sort()).toEqual([...ids].sort());
});

test("the invocation behind the arguments is not an argument", () => {
  expect(run("PERFPAY", [[0.5]], null, null)).toEqual([[250]]);
  expect(run("PERFPAY", [[0.5]])).toEqual([[250]]);
});

test("a single error is thrown with its text; in a range it stands in its own place", () => {
  expect(thrownBy("PERFPAY", [[""]], null, null)).toEqual(new ExcelError("#N/A", "完成率未填写"));
  const [good, bad] = run("PERFPAY", [[0.5], [""]], null, null) as unknown[][];
  expect(good).toEqual([250]);
  expect(bad?.[0]).toBeInstanceOf(ExcelError);
});

test("only #VALUE! and #N/A carry a text", () => {
  expect(thrownBy("PERFPAY", [["#DIV/0!"]], null, null)).toEqual(new ExcelError("#DIV/0!", undefined));
});

test("nothing but Excel's own error leaves a function, whatever it is handed", () => {
  setContext({ policy: null as never });
  const thrown = thrownBy("PERFPAY", [[0.5]], null, null) as ExcelError;
  expect(thrown).toBeInstanceOf(ExcelError);
  expect(thrown.code).toBe("#VALUE!");
  expect(thrown.message).toMatch(/^薪则内部出错/);
});

test("a change of the policy is used by the next calculation", () => {
  setContext({ policy: policyWith({ perfCap: null }) });
  expect(run("PERFPAY", [[1.2]], null, null)).toEqual([[600]]);
});

test("EXPLAIN takes its arguments as Excel repeats them: one range each", () => {
  expect(run("EXPLAIN", [["PERFPAY"]], [[[0.8]]])).toEqual([
    [expect.stringMatching(/^PERFPAY 的结果是 400\n/)],
  ]);
  expect(thrownBy("EXPLAIN", [["PERFPAY"]], null)).toEqual({
    returned: [[expect.stringMatching(/^PERFPAY 得出 #N\/A/)]],
  });
});

describe("tracing", () => {
  test("keeps arguments, results and steps of the calls made while it is on", () => {
    const trace = traceCalls();
    run("PERFPAY", [[0.8], [0.2]], null, null);
    run("DAYWAGE", [[2000]]);
    const [perf, wage] = trace.stop();
    run("PERFPAY", [[0.1]], null, null);
    expect(perf).toMatchObject({
      name: "PERFPAY",
      arguments: [[[0.8], [0.2]], null, null],
      elements: [
        { row: 0, column: 0, result: 400, steps: [{ text: "perf.inProportion", clause: "R087" }] },
        { row: 1, column: 0, result: 0, steps: [{ text: "perf.belowThreshold" }] },
      ],
      omitted: 0,
    });
    expect(wage).toMatchObject({ name: "DAYWAGE", elements: [{ result: 91.95 }] });
    expect(trace.stop()).toHaveLength(2);
  });

  test("one element, or so many of them", () => {
    const one = traceCalls({ element: { row: 2, column: 0 } });
    run("PERFPAY", [[0.5], [0.6], [0.7]], null, null);
    expect(one.stop()).toMatchObject([{ elements: [{ row: 2, result: 350 }], omitted: 2 }]);

    const few = traceCalls({ limit: 1 });
    run("PERFPAY", [[0.5], [0.6], [0.7]], null, null);
    expect(few.stop()).toMatchObject([{ elements: [{ row: 0, result: 250 }], omitted: 2 }]);
  });

  test("an error has its place too, with the steps up to it", () => {
    const trace = traceCalls();
    thrownBy("BASEPAY", [["组员"]], [[13]], null, null);
    expect(trace.stop()).toMatchObject([
      { elements: [{ result: { code: "#N/A" }, steps: [{ text: "base.byLevel" }] }], omitted: 0 },
    ]);
  });
});
