import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report, ReportedFinding } from "../../src/workbench/commands/report";
import { closeCase } from "./closeCase";
import { CASE_FOLDERS, readCase, readJson } from "./monthCase";

/** What a report must say, amounts in yuan; lines of 0 are left away. */
interface Expected {
  totals: Report["totals"];
  payroll: { employee: string; name: string; lines: Record<string, number> }[];
  findings: (Pick<ReportedFinding, "code" | "severity" | "message" | "expected" | "amountAtRisk"> & {
    cell: string;
  })[];
}

function essence({ totals, payroll, findings }: Report): Expected {
  return {
    totals,
    payroll: payroll.map(({ employee, name, lines }) => ({
      employee,
      name,
      lines: Object.fromEntries(Object.entries(lines).filter(([, amount]) => amount !== 0)),
    })),
    findings: findings.map(({ code, severity, sheet, cell, message, expected, amountAtRisk }) => {
      return { code, severity, cell: `${sheet}!${cell}`, message, expected, amountAtRisk };
    }),
  };
}

/** XZ_WRITE_CASES=1 writes what comes out as what is expected: to be read line by line before it is kept. */
function write(path: string, expected: Expected): void {
  writeFileSync(path, `${JSON.stringify(expected, null, 2)}\n`);
}

/** Amounts without steps, and steps without words. */
function unexplained({ payroll }: Report): string[] {
  return payroll.flatMap(({ employee, lines, trace }) =>
    Object.entries(lines).flatMap(([line, amount]) => {
      const steps = trace[line as keyof typeof trace];
      const isSilent = steps ? steps.length === 0 || steps.some(({ step }) => step === "") : amount !== 0;
      return isSilent ? [`${employee} ${line}`] : [];
    }),
  );
}

describe.each(CASE_FOLDERS.map((folder) => ({ folder, ...readCase(folder) })))("$name", ({ folder, ...given }) => {
  test(given.title, async () => {
    const report = await closeCase(given);
    expect(unexplained(report)).toEqual([]);
    const reported = essence(report);
    const path = join(folder, "expected.json");
    if (process.env["XZ_WRITE_CASES"]) write(path, reported);
    expect(reported).toEqual(readJson(path));
  });
});
