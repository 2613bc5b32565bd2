import { fineAmount } from "../../rules/discipline/fineAmount";
import { fine } from "../../rules/discipline/fine";
import { fineDeduction } from "../../rules/discipline/fineDeduction";
import { apply, type RuleProblem } from "../../engine/rule";
import type { Step } from "../../engine/step";
import { cellOf, type CellPlace } from "../../kinds/place";
import { judgedOnce } from "../judgedOnce";
import { StepNotes } from "../stepNotes";
import { ZERO, type Fen } from "../../kinds/money";
import type { Discipline } from "../../workbook/records";
import { sanctionsIn, type Sanction } from "../../workbook/words/sanctions";
import { rulesHoldOn } from "../circumstances";
import type { MonthBook, PersonMonth } from "../month";
import { folded } from "../../kinds/content";

/** The records of 奖惩 in the month. */
export function disciplineIn({ discipline }: PersonMonth, { first, last }: MonthBook): Discipline[] {
  return discipline.filter(({ date }) => date >= first && date <= last);
}

/** A row of 奖惩 in the month that is a fine. */
export interface Fine {
  row: Discipline;
  /** As entered, else by policy (`fineDefault`); null: nobody has set one. */
  amount: Fen | null;
  /** Whether it is taken from pay: only 查实, with an amount, where policy says `deduct` (A20) and lists 罚款 (A38). */
  isDeducted: boolean;
  /** Whether it would be taken had the rules held on its day (R009). */
  isSpared: boolean;
  /** What is taken from pay; 0 unless it is deducted. */
  taken: Fen;
  steps: readonly Step[];
  /** Figures that were needed and that nobody gives. */
  missing: readonly RuleProblem[];
}

const FINE: Sanction = "罚款";
const PROVEN = "查实";

/** The month's fines of a person, judged: 罚款 as the sanction or kind. */
export const finesOf = judgedOnce((subject, book): readonly Fine[] => {
  const records = disciplineIn(subject, book).filter(isFined);
  if (records.length === 0) return [];
  const isListed = unlistedIn(FINE, listedSanctions(book)).length === 0;
  return records.map((row) => judgeFine(row, isListed, book));
});

function judgeFine(row: Discipline, isListed: boolean, book: MonthBook): Fine {
  const notes = new StepNotes(book);
  const cell = cellOf(row.place, "amount");
  const amount = amountOf(row, cell, notes);
  const isDeducting = book.policy.figure("fineMode", book.last).value === "deduct";
  const isDue = isDeducting && isListed && isProven(row) && (amount ?? ZERO) > 0;
  const isBeforeRules = !rulesHoldOn(row.date, book);
  const isDeducted = isDue && !isBeforeRules;
  const taken = amount === null ? ZERO : takenOf(row, amount, isListed, isDeducting, notes);
  const { steps, missing } = notes;
  const judged = { row, amount, isDeducted, isSpared: isDue && isBeforeRules, steps, missing };
  return { ...judged, taken: isDeducted ? taken : ZERO };
}

function amountOf({ amount, date, unreadable }: Discipline, cell: CellPlace, notes: StepNotes): Fen | null {
  if (unreadable.has("amount")) return null;
  return notes.value(apply(fineAmount, { amount }, notes.on(date, cell)), [cell]);
}

function takenOf(
  row: Discipline,
  amount: Fen,
  isListed: boolean,
  isDeducting: boolean,
  notes: StepNotes,
): Fen {
  const cell = cellOf(row.place, "amount");
  if (isDeducting && !isListed) {
    notes.note("fine.notListed", {}, ZERO, "R065", { from: [cell], reads: SANCTION_LISTS });
    return ZERO;
  }
  if (isDeducting && !isProven(row)) {
    notes.note("fine.notProven", {}, ZERO, "R076", { from: [cellOf(row.place, "status")] });
    return ZERO;
  }
  if (!isDeducting) return notes.value(apply(fineDeduction, { amount }, notes.from(cell))) ?? ZERO;
  const within = notes.value(apply(fine, { amount }, notes.on(row.date, cell)), [cell]);
  if (within === null) return ZERO;
  return notes.value(apply(fineDeduction, { amount: within }, notes.from(cell))) ?? ZERO;
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

/** The policy's lists of what a 处理 may be: sanctions and outcomes of all documents together (A38). */
export const SANCTION_LISTS = ["penaltyTypes", "outcomes"] as const;

/** What they list, as it is written there. */
export function listedSanctions({ policy, last }: Pick<MonthBook, "policy" | "last">): string[] {
  return [...new Set(SANCTION_LISTS.flatMap((key) => policy.figure(key, last).value))];
}

/** What of a 处理 they do not list, by its usual name; all of it where it names nothing known. */
export function unlistedIn(sanction: string, listed: readonly string[]): string[] {
  const isOwnWord = (word: string) => sanctionsIn(word).size === 0 && folded(sanction).includes(folded(word));
  if (listed.some(isOwnWord)) return [];
  const known = new Set<string>(["不处理", ...listed.flatMap((word) => [...sanctionsIn(word)])]);
  const named = [...sanctionsIn(sanction)];
  return named.length === 0 ? [sanction] : named.filter((name) => !known.has(name));
}

const DEDUCTION: Sanction = "扣减绩效奖金";

/** The month's records whose 处理 is 扣减绩效奖金 (R028). */
export function performanceDeductions(subject: PersonMonth, book: MonthBook): Discipline[] {
  return disciplineIn(subject, book).filter(({ sanction }) => sanctionsIn(sanction ?? "").has(DEDUCTION));
}

/** Those that are taken from pay: listed by policy (A38), 查实, with an amount, and of a day on which the rules hold. */
export function deductionsDue(subject: PersonMonth, book: MonthBook): Discipline[] {
  const records = performanceDeductions(subject, book);
  if (records.length === 0 || unlistedIn(DEDUCTION, listedSanctions(book)).length > 0) return [];
  return records.filter((row) => isProven(row) && row.amount !== null && rulesHoldOn(row.date, book));
}
