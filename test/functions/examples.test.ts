import { CellError } from "../../src/functions/cellError";
import { formulaOf, sayResult, valuesOf } from "../../src/functions/example";
import { sayDescription } from "../../src/functions/wording";
import { OFFERED, resultOf } from "../../src/functions/offered";
import { LANGUAGES, type Language } from "../../src/text/language";
import { fromSerial, toIso } from "../../src/kinds/day";
import { workbook } from "./calling";

const offered = LANGUAGES.flatMap((language) => OFFERED.map((one) => [one.id, language, one] as const));

/** What the one cell of a call shows, in the language of its workbook. */
function shownBy(
  one: (typeof OFFERED)[number],
  args: (typeof OFFERED)[number]["errors"][number],
  language: Language,
) {
  const results = resultOf(one, valuesOf(args, language), workbook({ language }));
  return results instanceof CellError ? results : results[0]?.[0];
}

test.each(offered)("the example of %s is true (%s)", (_, language, one) => {
  const { example, result: kind } = one;
  const shown = shownBy(one, example.arguments, language);
  expect(shown).not.toBeInstanceOf(CellError);
  if (kind === "day") expect(toIso(fromSerial(shown as number, false))).toBe(example.result);
  else if (typeof example.result !== "object") expect(shown).toBe(example.result);
  else
    expect(String(shown as string | number | boolean).split("\n")[0]).toBe(
      sayResult(example.result, language),
    );
});

test.each(offered)("%s has errors to show, each with its text (%s)", (_, language, one) => {
  expect(one.errors.length).toBeGreaterThan(0);
  for (const args of one.errors) {
    const error = shownBy(one, args, language) as CellError;
    expect({ args, error }).toEqual({ args, error: expect.any(CellError) as CellError });
    expect(error.text).not.toBe("");
  }
});

test.each([
  ["PERFPAY", "zh", "=XZ.PERFPAY(0.8) 得 400"],
  ["PERFPAY", "en", ". Example: =XZ.PERFPAY(0.8) gives 400"],
  ["BASEPAY", "zh", '。例：=XZ.BASEPAY("组员",13,22) 得 1195.4'],
  ["BASEPAY", "en", '=XZ.BASEPAY("member",13,22) gives 1195.4'],
  ["EXCEEDBONUS", "zh", "=XZ.EXCEEDBONUS(1.1,TRUE) 得 50"],
  ["FULLATTENDANCE", "en", '=XZ.FULLATTENDANCE(22,"2026-03") gives TRUE'],
  ["KPISCORE", "zh", "=XZ.KPISCORE({90,80},{0.6,0.4}) 得 86"],
  ["EXPLAIN", "en", '=XZ.EXPLAIN("PERFPAY",0.8) gives PERFPAY gives 400'],
] as const)("the description of %s ends with it (%s)", (id, language, end) => {
  const one = OFFERED.find((signature) => signature.id === id);
  expect(one && sayDescription(one, language)).toMatch(new RegExp(`${escaped(end)}$`));
});

test("rows of an array constant are parted by semicolons", () => {
  const rows = [
    [1, "a"],
    [true, 0.5],
  ];
  expect(formulaOf("X", [rows], "zh")).toBe('=XZ.X({1,"a";TRUE,0.5})');
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
