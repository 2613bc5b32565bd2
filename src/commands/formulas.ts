import { freezeFormulas, repairFormulas } from "../excel/formulas";
import { readWorkbook } from "../excel/read";
import type { WorkbookChange } from "../excel/undo";

/** Enters XZ formulas that show #NAME? again. Returns how many there were. */
export async function repair(): Promise<number> {
  return repairFormulas(await readWorkbook());
}

/** Turns every XZ formula into its present value, for a file that leaves the house. Returns what undo needs. */
export async function freeze(): Promise<WorkbookChange> {
  return { sheets: [], cells: await freezeFormulas(), flags: null };
}
