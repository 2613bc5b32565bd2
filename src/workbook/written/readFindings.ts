import type { Month } from "../../kinds/month";
import type { WorkbookImage } from "../image";
import { FINDINGS_COLUMNS } from "./columns";
import { writtenSheet } from "./names";
import { rowsOf } from "./table";

/** What a person entered beside a finding of an earlier run: 状态 and 说明. */
export interface FindingEntry {
  code: string;
  sheet: string;
  /** "D7" */
  cell: string;
  /** 工号, with or without the name behind it. */
  employee: string;
  status: string;
  remark: string;
}

/** The entries of the month's 检查结果, in its order. */
export function readFindingEntries(image: WorkbookImage, month: Month): FindingEntry[] {
  const sheet = writtenSheet(image, "findings", month);
  if (!sheet) return [];
  return rowsOf(sheet, FINDINGS_COLUMNS, ["code", "sheet", "cell"]).map((row) => ({
    code: row.text("code"),
    sheet: row.text("sheet"),
    cell: row.text("cell"),
    employee: row.text("employee"),
    status: row.text("status"),
    remark: row.text("remark"),
  }));
}
