import type { Language } from "../../text/language";
import type { SheetContent } from "../../workbook/content";
import type { Closing } from "../close";
import { findingsSheet } from "./findingsSheet";
import { payrollSheet } from "./payrollSheet";
import { traceSheet } from "./traceSheet";

/** The sheets that generating a month writes: 工资表, 依据, 检查结果. */
export function payrollSheets(closing: Closing, language: Language): SheetContent[] {
  return [payrollSheet(closing, language), traceSheet(closing, language), findingsSheet(closing, language)];
}
