import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { metadata, type Metadata } from "../../src/functions/metadata";
import { FUNCTIONS } from "../../src/functions/declarations";
import { quote } from "../../src/rules/clauses";
import { LANGUAGES } from "../../src/text/language";

const CONTRACT: Record<string, string[]> = {
  PERFPAY: ["achievement", "[position]", "[asOf]"],
  SUPERVISORPERFPAY: ["promotion", "feedback", "recruitment", "[lowestMember]", "[asOf]"],
  EXCEEDBONUS: ["achievement", "salesEffective", "[approvedAmount]", "[position]", "[asOf]"],
  BASEPAY: ["position", "[workedDays]", "[workdays]", "[asOf]"],
  FULLATTENDANCE: ["attendedDays", "month", "[breaches]", "[asOf]"],
  PRORATE: ["amount", "workedDays", "workdays", "[method]"],
  DAYWAGE: ["monthly"],
  HOURWAGE: ["monthly"],
  LATEMINUTES: ["clockIn", "[shiftStart]"],
  EARLYMINUTES: ["clockOut", "[shiftEnd]"],
  WORKDAYS: ["month"],
  DAYKIND: ["date"],
  OVERTIMEPAY: ["monthly", "hours", "dayKind"],
  LEAVEDEDUCTION: ["monthly", "days", "leaveType", "[asOf]"],
  ANNUALLEAVE: ["yearsOfWork", "[hireDate]", "[asOf]"],
  TENURE: ["hireDate", "leaveDate"],
  COMMISSIONDUE: ["resignDate", "paidDate", "[hireDate]", "[misconduct]", "[asOf]"],
  COMMISSIONDEADLINE: ["resignDate", "[hireDate]", "[asOf]"],
  COMMISSIONPAY: [
    "commission",
    "orderAmount",
    "received",
    "resignDate",
    "paidDate",
    "[hireDate]",
    "[misconduct]",
    "[asOf]",
  ],
  FINECHECK: ["amount", "[asOf]"],
  DEDUCTIONCAP: ["wage", "minimumWage", "loss"],
  KPISCORE: ["scores", "weights"],
  POLICY: ["key", "[asOf]"],
  CLAUSE: ["ruleId"],
  EXPLAIN: ["functionName", "argument"],
};

test("names, parameters and their order are those promised to workbooks", () => {
  const offered = metadata("en").functions.map(({ id, parameters }) => [
    id,
    parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)),
  ]);
  expect(Object.fromEntries(offered)).toEqual(CONTRACT);
});

test.each(LANGUAGES)("in %s: ids and names as Excel wants them, and every word is there", (language) => {
  const { functions } = metadata(language);
  for (const { id, name, description, parameters } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]*$/);
    expect(name).toBe(id);
    // Excel takes such a name for a cell: PAY12.
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    for (const text of [description, ...parameters.flatMap((one) => [one.name, one.description])]) {
      expect(text).not.toBe("");
      expect(/[\u4e00-\u9fff]/.test(text) || language === "en").toBe(true);
    }
    expect(parameters.filter(({ repeating }) => repeating).length).toBeLessThan(2);
  }
  expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
});

test("the Chinese file differs from the English one in words only", () => {
  const bare = ({ functions, ...rest }: Metadata) => ({
    ...rest,
    functions: functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional, repeating }) => {
        return { type, dimensionality, optional, repeating };
      }),
    })),
  });
  expect(bare(metadata("zh"))).toEqual(bare(metadata("en")));
});

test.each(LANGUAGES)("in %s no description is longer than Excel shows", (language) => {
  const long = metadata(language).functions.flatMap(({ id, description, parameters }) =>
    [description, ...parameters.map((one) => one.description)]
      .filter(({ length }) => length > 250)
      .map((text) => `${id}: ${text}`),
  );
  expect(long).toEqual([]);
});

test("it is what Microsoft's own generator writes for such functions", async () => {
  const { functions } = metadata("en");
  const folder = mkdtempSync(join(tmpdir(), "xinze-functions-"));
  try {
    const source = join(folder, "functions.ts");
    writeFileSync(source, functions.map(asTypeScript).join("\n"));
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(source, true);
    expect(errors).toEqual([]);
    expect(JSON.parse(metadataJson)).toMatchObject({ functions });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The function as its author would write it for the generator. */
function asTypeScript({ id, description, parameters }: Metadata["functions"][number]): string {
  const tags = parameters.map(
    (one) => ` * @param ${one.optional ? `[${one.name}]` : one.name} ${one.description}`,
  );
  const list = parameters.map(({ name, optional, repeating }) => {
    return `${name}${optional ? "?" : ""}: any[][]${repeating ? "[]" : ""}`;
  });
  return [
    `/**`,
    ` * ${description}`,
    ` * @customfunction ${id} ${id}`,
    ...tags,
    ` * @returns {any[][]} result`,
    ` */`,
    `export function ${id.toLowerCase()}(${list.join(", ")}): any[][] { return []; }`,
  ].join("\n");
}

test("every clause that a function names can be quoted", () => {
  for (const { clauses } of FUNCTIONS) {
    for (const clause of clauses)
      expect({ clause, known: quote(clause) !== null }).toEqual({ clause, known: true });
  }
});
