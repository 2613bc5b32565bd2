import { appraisals } from "./appraisals";
import { calls } from "./calls";
import { duties } from "./duties";
import { leaves } from "./leaves";
import { meetings } from "./meetings";
import { orders } from "./orders";
import { overtime } from "./overtime";
import { roster } from "./people";
import { PROBLEMS, type StoryProblem } from "./problems";
import { punches } from "./punches";
import { adjustments, calendar, discipline, policy } from "./records";
import { results } from "./results";
import type { SampleSheet } from "./row";

/** The month as it ought to have been written down. */
function asItOughtToBe(): SampleSheet[] {
  return [
    roster(),
    punches(),
    leaves(),
    overtime(),
    results(),
    appraisals(),
    orders(),
    discipline(),
    adjustments(),
    meetings(),
    calls(),
    duties(),
    policy(),
    calendar(),
  ];
}

/** The sheets of March 2026 with everything that went wrong in them. */
export function story(): SampleSheet[] {
  return asItOughtToBe().map((sheet) =>
    PROBLEMS.filter((problem) => problem.sheet === sheet.definition.zh).reduce(spoil, sheet),
  );
}

function spoil(sheet: SampleSheet, { row, field, slip }: StoryProblem): SampleSheet {
  if (!slip) return sheet;
  if ("insert" in slip) {
    const at = slip.after === null ? 0 : indexOf(sheet, slip.after) + 1;
    return { ...sheet, rows: [...sheet.rows.slice(0, at), slip.insert, ...sheet.rows.slice(at)] };
  }
  const index = indexOf(sheet, row);
  if ("mergeTo" in slip) return merge(sheet, index, indexOf(sheet, slip.mergeTo), field);
  const changed = sheet.rows.map((one, position) => {
    if (position !== index) return one;
    return "hide" in slip ? { ...one, hidden: true } : { ...one, cells: { ...one.cells, ...slip.put } };
  });
  return { ...sheet, rows: changed };
}

function merge(sheet: SampleSheet, first: number, last: number, field: string): SampleSheet {
  const keyAt = (index: number) => sheet.rows[index]?.key ?? "";
  const rows = sheet.rows.map((row, index) =>
    index > first && index <= last ? { ...row, cells: { ...row.cells, [field]: "" } } : row,
  );
  return { ...sheet, rows, merged: [...sheet.merged, { field, from: keyAt(first), to: keyAt(last) }] };
}

function indexOf(sheet: SampleSheet, key: string): number {
  const index = sheet.rows.findIndex((row) => row.key === key);
  if (index < 0) throw new Error(`The sample's ${sheet.definition.zh} has no row ${key}`);
  return index;
}
