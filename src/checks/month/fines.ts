import { ZERO } from "../../units/money";
import type { Discipline } from "../../workbook/records";
import type { MonthBook, PersonMonth } from "./monthBook";

/** A row of 奖惩 in the month that is a fine. */
export interface Fine {
  row: Discipline;
  /** Whether it is taken from pay: only 查实, with an amount, and where policy says `deduct` (A20). */
  isDeducted: boolean;
}

const PROVEN = "查实";

/** The month's fines of a person: 罚款 as the sanction or kind. */
export function finesOf({ discipline }: PersonMonth, { first, last, policy }: MonthBook): Fine[] {
  const deducts = policy.figure("fineMode", last).value === "deduct";
  return discipline
    .filter(({ date }) => date >= first && date <= last)
    .filter(({ sanction, kind }) => isFine(sanction ?? "") || isFine(kind))
    .map((row) => ({ row, isDeducted: deducts && isProven(row) && (row.amount ?? ZERO) > 0 }));
}

/** Whether a word speaks of a fine. */
export function isFine(text: string): boolean {
  return text.includes("罚");
}

/** A sheet without 状态 holds decided cases only. */
export function isProven({ status, place }: Discipline): boolean {
  return status === PROVEN || place.columns.status === undefined;
}
