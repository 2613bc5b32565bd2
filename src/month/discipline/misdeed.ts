import { MISDEEDS, type Misdeed } from "../../rules/discipline/misdeeds";
import type { Discipline, Commission } from "../../workbook/records";
import { folded } from "../../kinds/content";
import { sanctionsIn, type Sanction } from "../../workbook/words/sanctions";
import type { MonthBook, PersonMonth } from "../month";
import { disciplineIn, isProven } from "./sanctions";
import { rulesHoldOn } from "../circumstances";

/** A record of the month with what it is under; null: no clause speaks of it. */
export interface MisdeedRecord {
  row: Discipline;
  misdeed: Misdeed;
}

/** The outcomes that are none of a misdeed. */
const REWARDS: ReadonlySet<Sanction> = new Set<Sanction>(["表扬", "奖励", "晋升", "加薪", "奖金"]);
const REWARDED = /奖|表扬|表彰|晋升|加薪|之星|优秀|先进|标兵|冠军|立功|拾金不昧|praise|award|promotion/;

/** Each word as its parts, folded once. */
const REGISTER = MISDEEDS.map((misdeed) => ({
  misdeed,
  words: misdeed.words.map(partsOf),
  kinds: [...misdeed.words, ...(misdeed.kinds ?? [])].map(partsOf),
}));

/** The person's records of the month that fall under a clause. */
export function misdeedsOf(subject: PersonMonth, book: MonthBook): MisdeedRecord[] {
  return disciplineIn(subject, book).flatMap((row) => {
    const misdeed = misdeedOf(row);
    return misdeed ? [{ row, misdeed }] : [];
  });
}

/** What a record is under, by its 类型, else by its 事由; null for a reward and where no document speaks of it. */
export function misdeedOf(record: Discipline): Misdeed | null {
  if (isReward(record)) return null;
  return byKind(record.kind) ?? byFacts(record.facts ?? "");
}

/** A record of praise or promotion: by its 处理, else by its 类型. */
export function isReward({ kind, sanction }: Discipline): boolean {
  const named = [...sanctionsIn(sanction ?? "")];
  if (named.length > 0) return named.every((one) => REWARDS.has(one));
  return REWARDED.test(folded(kind)) && byKind(kind) === null;
}

function byKind(text: string): Misdeed | null {
  const kind = folded(text);
  return REGISTER.find(({ kinds }) => kinds.some((parts) => hasAll(kind, parts)))?.misdeed ?? null;
}

function byFacts(text: string): Misdeed | null {
  const facts = folded(text);
  return REGISTER.find(({ words }) => words.some((parts) => hasAll(facts, parts)))?.misdeed ?? null;
}

function partsOf(word: string): string[] {
  return word.split(" ").map(folded);
}

function hasAll(text: string, parts: readonly string[]): boolean {
  return parts.every((part) => text.includes(part));
}

/**
 * The records of harm to the company (R097, and what other documents name as such: R007, R008, R062, R067) that bear
 * on an order's commission by policy (`fraudScope`), the proven ones first.
 */
export function harmsTo(
  { order }: Commission,
  { discipline }: PersonMonth,
  book: MonthBook,
): readonly Discipline[] {
  if (discipline.length === 0) return discipline;
  const { policy, last } = book;
  const ofOrderOnly = policy.figure("fraudScope", last).value === "order";
  return discipline
    .filter((record) => record.date <= last && misdeedOf(record)?.harms)
    .filter(({ date }) => rulesHoldOn(date, book))
    .filter(({ facts }) => !ofOrderOnly || (facts ?? "").includes(order))
    .sort((one, other) => Number(isProven(other)) - Number(isProven(one)));
}
