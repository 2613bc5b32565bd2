import { ZERO } from "../../units/money";
import type { Discipline } from "../../workbook/records";
import type { MonthBook, PersonMonth } from "./monthBook";
import { rulesHoldOn } from "./rulesInForce";

/** A row of 奖惩 in the month that is a fine. */
export interface Fine {
  row: Discipline;
  /** Whether it is taken from pay: only 查实, with an amount, and where policy says `deduct` (A20). */
  isDeducted: boolean;
  /** Whether it would be taken had the rules held on its day (R009). */
  isSpared: boolean;
}

const PROVEN = "查实";

/** The month's fines of a person: 罚款 as the sanction or kind. */
export function finesOf({ discipline }: PersonMonth, book: MonthBook): Fine[] {
  const { first, last, policy } = book;
  const deducts = policy.figure("fineMode", last).value === "deduct";
  return discipline
    .filter(({ date }) => date >= first && date <= last)
    .filter(({ sanction, kind }) => isFine(sanction ?? "") || isFine(kind))
    .map((row) => {
      const isDue = deducts && isProven(row) && (row.amount ?? ZERO) > 0;
      const isBeforeRules = !rulesHoldOn(row.date, book);
      return { row, isDeducted: isDue && !isBeforeRules, isSpared: isDue && isBeforeRules };
    });
}

/** Whether a word speaks of a fine. */
export function isFine(text: string): boolean {
  return text.includes("罚");
}

/** A sheet without 状态 holds decided cases only. */
export function isProven({ status, place }: Discipline): boolean {
  return status === PROVEN || place.columns.status === undefined;
}
