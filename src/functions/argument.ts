import { PARAMETERS } from "../policy/parameters";
import { readTyped } from "../policy/typedValue";
import { PRORATE_METHODS } from "../rules/pay/prorate";
import { type DAY_KINDS } from "../law/time/overtimePay";
import { LEAVE_TYPES, type LeaveType } from "../law/leave/leaveDeduction";
import type { Day } from "../kinds/day";
import { type Fen, readMoney } from "../kinds/money";
import type { Month } from "../kinds/month";
import { readClock } from "../kinds/readClock";
import { readCount, numberInText } from "../kinds/quantity";
import { readHours } from "../kinds/duration";
import { readDay } from "../kinds/readDay";
import { readFlag } from "../kinds/flag";
import { readMonth } from "../kinds/readMonth";
import type { CellReading, CellContext } from "../kinds/reading";
import { plain } from "../kinds/content";
import { dayKindOf } from "../kinds/dayKind";
import { leaveTypeOf } from "../kinds/leaveType";
import { proofOf } from "../kinds/proof";

/** What an argument may be and what each is in the rule's hands. */
interface ArgumentKinds {
  ratio: number;
  number: number;
  hours: number;
  money: Fen;
  day: Day;
  month: Month;
  clock: number;
  flag: boolean;
  text: string;
  dayKind: (typeof DAY_KINDS)[number];
  leaveType: LeaveType;
  method: (typeof PRORATE_METHODS)[number];
  harm: "proven" | "suspected" | "none";
}

export type ArgumentKind = keyof ArgumentKinds;
export type ValueOfArgument<K extends ArgumentKind> = ArgumentKinds[K];

/** A value that stands in a cell, errors and blanks apart. */
export type CellContent = string | number | boolean;

type Reader<V> = (cell: CellContent, setting: CellContext) => V | null;

/** A reader for each kind of argument, for values as people type them; null: it is not such a value. */
const READERS: { readonly [K in ArgumentKind]: Reader<ArgumentKinds[K]> } = {
  ratio,
  number: (cell) => valueOf(readCount(cell)),
  hours: (cell) => valueOf(readHours(cell)),
  money: (cell) => valueOf(readMoney(cell)),
  day: (cell, setting) => valueOf(readDay(cell, setting)),
  month: (cell, setting) => valueOf(readMonth(cell, setting)),
  clock: (cell, setting) => valueOf(readClock(cell, setting))?.minutes ?? null,
  flag: (cell) => valueOf(readFlag(cell)),
  text: (cell) => plain(String(cell)),
  dayKind: (cell) => dayKindOf(String(cell)),
  leaveType: (cell) => oneOf(LEAVE_TYPES, leaveTypeOf(String(cell))),
  method: (cell) => {
    const reading = readTyped(PARAMETERS.prorateMethod, cell, false);
    return reading.ok ? oneOf(PRORATE_METHODS, reading.value) : null;
  },
  harm,
};

/** Reads a cell as that kind of argument; null: it is not such a value. */
export function readArgument<K extends ArgumentKind>(
  kind: K,
  cell: CellContent,
  setting: CellContext,
): ArgumentKinds[K] | null {
  return READERS[kind](cell, setting);
}

function valueOf<V>(reading: CellReading<V>): V | null {
  return reading.is === "value" ? reading.value : null;
}

/** "80%" is 0.8; a number is what it says: 0.8 is 80 %, 80 is 8000 % and beyond the limit. */
function ratio(cell: CellContent): number | null {
  if (typeof cell === "number") return cell;
  const found = typeof cell === "string" ? numberInText(cell) : null;
  if (!found || (found.unit !== "" && found.unit !== "%")) return null;
  return found.unit === "%" ? found.number / 100 : found.number;
}

/** TRUE, 是 and 查实 are proven harm; 待查 is suspected. */
function harm(cell: CellContent): "proven" | "suspected" | "none" | null {
  const proof = typeof cell === "string" ? proofOf(cell) : null;
  if (proof) return proof === "查实" ? "proven" : "suspected";
  const flag = valueOf(readFlag(cell));
  return flag === null ? null : flag ? "proven" : "none";
}

function oneOf<C extends string>(choices: readonly C[], value: unknown): C | null {
  return choices.find((choice) => choice === value) ?? null;
}
