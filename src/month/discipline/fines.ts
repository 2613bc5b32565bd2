import { fineAmount } from "../../rules/discipline/fineAmount";
import { apply } from "../../engine/rule";
import { ZERO, type Fen } from "../../kinds/money";
import type { Discipline } from "../../workbook/records";
import { sanctionsIn, type Sanction } from "../../workbook/words/sanctions";
import { circumstancesOf } from "../circumstances";
import { listedSanctions, unlistedIn } from "./listedSanctions";
import { disciplineIn } from "./misdeed";
import type { MonthBook, PersonMonth } from "../monthBook";
import { rulesHoldOn } from "../rulesInForce";

/** A row of 奖惩 in the month that is a fine. */
export interface Fine {
  row: Discipline;
  /** As entered, else by policy (`fineDefault`); null: nobody has set one. */
  amount: Fen | null;
  /** Whether it is taken from pay: only 查实, with an amount, where policy says `deduct` (A20) and lists 罚款 (A38). */
  isDeducted: boolean;
  /** Whether it would be taken had the rules held on its day (R009). */
  isSpared: boolean;
}

const FINE: Sanction = "罚款";
const PROVEN = "查实";

/** The month's fines of a person: 罚款 as the sanction or kind. */
export function finesOf(subject: PersonMonth, book: MonthBook): Fine[] {
  const records = disciplineIn(subject, book).filter(isFined);
  if (records.length === 0) return [];
  const deducts =
    book.policy.figure("fineMode", book.last).value === "deduct" &&
    unlistedIn(FINE, listedSanctions(book)).length === 0;
  return records.map((row) => {
    const amount = amountOf(row, book);
    const isDue = deducts && isProven(row) && (amount ?? ZERO) > 0;
    const isBeforeRules = !rulesHoldOn(row.date, book);
    return { row, amount, isDeducted: isDue && !isBeforeRules, isSpared: isDue && isBeforeRules };
  });
}

function amountOf({ amount, date, unreadable }: Discipline, book: MonthBook): Fen | null {
  if (unreadable.has("amount")) return null;
  const outcome = apply(fineAmount, { amount }, { ...circumstancesOf(book), asOf: date });
  return outcome.ok ? outcome.value : null;
}

/** Whether a record is a fine: by its 处理 or its 类型. */
export function isFined({ sanction, kind }: Discipline): boolean {
  return isFine(sanction ?? "") || isFine(kind);
}

/** Whether a word speaks of a fine. */
export function isFine(text: string): boolean {
  return sanctionsIn(text).has(FINE);
}

/** A sheet without 状态 holds decided cases only. */
export function isProven({ status, place }: Discipline): boolean {
  return status === PROVEN || place.columns.status === undefined;
}
