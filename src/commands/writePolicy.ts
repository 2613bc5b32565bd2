import { readWorkbook } from "../excel/read";
import type { WorkbookChange } from "../excel/undo";
import { canonicalKey } from "../policy/parameters";
import type { Language } from "../text/language";
import type { Month } from "../kinds/month";
import type { WorkbookImage } from "../workbook/image";
import { locate } from "../workbook/locate";
import { readPolicyRows } from "../workbook/policyRows";
import { readRecords } from "../workbook/read";
import { POLICY } from "../workbook/sheets/policy";
import { append, noHeader, type Layout } from "./append";
import { policyRecords } from "./policyRecords";

/** What was written of the policy. */
export interface PolicyWriting {
  /** Null: every parameter stood there already, and nothing was written. */
  run: WorkbookChange | null;
  /** The sheet of the policy. */
  sheet: string;
  /** Rows written. */
  count: number;
}

const LAYOUT: Layout = {
  widths: { key: 26, value: 30, from: 12, source: 46, note: 46 },
  wrapped: ["value", "source", "note"],
};

/**
 * Writes out the policy: makes the 政策 sheet with every parameter, or adds below one that is there the rows of the
 * parameters that it lacks. What stands there stays. The values are those that hold already, so no amount changes.
 * `month`: whose roster's positions get their levels. Throws ExcelProblem.
 */
export async function writePolicy(month: Month | null, language: Language): Promise<PolicyWriting> {
  const image = await readWorkbook();
  const located = locate(image, null, [POLICY]).found.get(POLICY);
  if (located && located.header.missing.length > 0) throw noHeader(POLICY, language);
  const known = new Set(readPolicyRows(image).map(({ key }) => canonicalKey(key)));
  const records = policyRecords(positionsIn(image, month), language, image.date1904).filter(
    ({ key }) => !known.has(key),
  );
  const sheet = located?.sheet.name ?? POLICY[language];
  if (records.length === 0) return { run: null, sheet, count: 0 };
  return { run: await append(image, POLICY, records, language, LAYOUT), sheet, count: records.length };
}

/** The positions of the month's roster, each once. */
function positionsIn(image: WorkbookImage, month: Month | null): string[] {
  if (month === null) return [];
  const { people } = readRecords(image, month).records;
  return [...new Set(people.flatMap(({ position }) => (position === null ? [] : [position.trim()])))];
}
