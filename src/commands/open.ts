import { countBroken } from "../excel/formulas";
import { readWorkbook } from "../excel/read";
import { removeLeftovers } from "../excel/undo";
import type { Month } from "../kinds/month";
import { monthsOf } from "../workbook/months";
import { followPolicy } from "./policyContext";

/** What the pane learns of a workbook when it starts. */
export interface Opened {
  /** Months that it has data of, likeliest first. */
  months: Month[];
  /** XZ formulas that show #NAME?. */
  broken: number;
  /** Ends the following of the figures' sheets. */
  close: () => Promise<void>;
}

/** Gets to know the workbook: its months, and its figures for the functions in its cells from now on. */
export async function open(failed: (error: unknown) => void): Promise<Opened> {
  await removeLeftovers();
  const image = await readWorkbook();
  const close = await followPolicy(image, failed);
  return { months: monthsOf(image), broken: await countBroken(image), close };
}
