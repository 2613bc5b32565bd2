import { sentence } from "../text/keys";
import { readWorkbook } from "../excel/read";
import { canonicalKey } from "../policy/parameters";
import type { Language } from "../text/language";
import { say } from "../text/text";
import type { Month } from "../kinds/month";
import type { WorkbookImage } from "../workbook/image";
import { locate } from "../workbook/locate";
import { readPolicyRows } from "../workbook/policyRows";
import { readRecords } from "../workbook/read";
import { POLICY } from "../workbook/sheets/policy";
import { append, noHeader, type Layout } from "./append";
import { alwaysAvailable, type Command } from "./command";
import { success } from "./notice";
import { policyRecords, type PolicyRecord } from "./policyRecords";

export interface WritePolicyGiven {
  /** Whose roster's positions get their levels; null where there is no roster. */
  month: Month | null;
  language: Language;
}

/** What was written of the policy. */
export interface PolicyWriting {
  /** The sheet of the policy. */
  sheet: string;
  /** Rows written; none where every parameter stood there already. */
  count: number;
}

const LAYOUT: Layout = {
  widths: { key: 26, value: 30, from: 12, source: 46, note: 46 },
  wrapped: ["value", "source", "note"],
};

/**
 * Writes out the policy: makes the 政策 sheet with every parameter, or adds below one that is there the rows of the
 * parameters that it lacks. What stands there stays. The values are those that hold already, so no amount changes.
 */
export const writePolicy: Command<WritePolicyGiven, PolicyWriting> = {
  id: "writePolicy",
  label: ({ language }) => say(language, "pane.settings.writePolicy"),
  canRun: alwaysAvailable,
  async perform({ month, language }) {
    const image = await readWorkbook();
    const located = locate(image, null, [POLICY]).found.get(POLICY);
    if (located && located.header.missing.length > 0) throw noHeader(POLICY, language);
    const sheet = located?.sheet.name ?? POLICY[language];
    const records = missingRecords(image, month, language);
    const count = records.length;
    const result = { sheet, count };
    if (count === 0)
      return { result, sheet, notice: success(sentence("pane.settings.policyComplete", { sheet })) };
    const change = await append(image, POLICY, records, language, LAYOUT);
    const entry = { change, undone: () => ({}) };
    return {
      result,
      sheet,
      entry,
      notice: success(sentence("pane.settings.policyWritten", { count, sheet })),
    };
  },
};

/** The rows of the parameters that the workbook's 政策 lacks. */
function missingRecords(image: WorkbookImage, month: Month | null, language: Language): PolicyRecord[] {
  const known = new Set(readPolicyRows(image).map(({ key }) => canonicalKey(key)));
  return policyRecords(positionsIn(image, month), language, image.date1904).filter(
    ({ key }) => !known.has(key),
  );
}

/** The positions of the month's roster, each once. */
function positionsIn(image: WorkbookImage, month: Month | null): string[] {
  if (month === null) return [];
  const { people } = readRecords(image, month).records;
  return [...new Set(people.flatMap(({ position }) => (position === null ? [] : [position.trim()])))];
}
