import { readApproval } from "../kinds/approval";
import { readAccount } from "../kinds/account";
import { isBlank, isErrorCell, type CellValue } from "../kinds/content";
import { readDayKind } from "../kinds/dayKind";
import { readHours } from "../kinds/duration";
import { readFlag } from "../kinds/flag";
import { readIdNumber } from "../kinds/idNumber";
import { readLeaveType } from "../kinds/leaveType";
import { readMeetingType } from "../kinds/meetingType";
import { readMisdeed } from "../kinds/misdeed";
import { readMoment } from "../kinds/moment";
import { toYuan, type Fen } from "../kinds/money";
import { readMoney } from "../kinds/readMoney";
import { readProof } from "../kinds/proof";
import { readCount } from "../kinds/quantity";
import { readRatio, type Scale } from "../kinds/ratio";
import { readClock } from "../kinds/readClock";
import { readDay } from "../kinds/readDay";
import { BLANK, problem, unreadable, value, type CellContext, type CellReading } from "../kinds/reading";
import { readMonth } from "../kinds/readMonth";
import { readSlot } from "../kinds/slot";
import { readCode, readDocument, readText } from "../kinds/text";
import { remarkOf, type Remark } from "./remark";
import type { ColumnKind, ValueOfKind } from "./columnKinds";
import type { Column } from "./sheets/definition";

/** The kinds whose cells can be read without the roster. */
export type OwnKind = Exclude<ColumnKind, "person" | "approver">;

const READERS: {
  [K in OwnKind]: (cell: CellValue, context: CellContext, scale: Scale) => CellReading<ValueOfKind[K]>;
} = {
  name: readText,
  nameBeside: readText,
  text: readText,
  code: readCode,
  document: readDocument,
  idNumber: readIdNumber,
  account: readAccount,
  day: readDay,
  month: readMonth,
  clock: readClock,
  moment: readMoment,
  amount: readMoney,
  ratio: (cell, _, scale) => readRatio(cell, scale),
  count: readCount,
  hours: readHours,
  flag: readFlag,
  leaveType: readLeaveType,
  approval: readApproval,
  misdeed: readMisdeed,
  proof: readProof,
  dayKind: readDayKind,
  slot: readSlot,
  meeting: readMeetingType,
  any: (cell) => value(cell),
};

/** Reads a cell of a column: nothing, an Excel error, or by its kind and within its limits. */
export function readColumn(
  column: Column,
  kind: OwnKind,
  cell: CellValue,
  context: CellContext,
  scale: Scale,
): CellReading<ValueOfKind[OwnKind], Remark> {
  if (isBlank(cell) && !(kind === "flag" && isNo(cell))) return BLANK;
  if (isErrorCell(cell)) return remarked(unreadable("cell.errorValue", cell));
  const reading = READERS[kind](cell, context, scale);
  return remarked<ValueOfKind[OwnKind]>(
    reading.is === "value" ? (outside(column, reading.value) ?? reading) : reading,
  );
}

/** A reading with its remark as findings are made of it. */
function remarked<V>(reading: CellReading<V>): CellReading<V, Remark> {
  if (reading.is === "blank") return reading;
  if (reading.is === "problem") return { is: "problem", remark: remarkOf(reading.remark) };
  const { value, remark } = reading;
  return remark ? { is: "value", value, remark: remarkOf(remark) } : { is: "value", value };
}

/** 无 is "not filled in" in every column but those of 是/否 and 有/无. */
function isNo(cell: CellValue): boolean {
  return typeof cell === "string" && cell.trim() === "无";
}

/** Limits of amounts are in yuan, and so written as plain numbers. */
function outside({ kind, min, max }: Column, found: unknown): CellReading<never> | null {
  if (typeof found !== "number" || (min === undefined && max === undefined)) return null;
  const number = kind === "amount" ? toYuan(found as Fen) : found;
  const shown = (limit: number) => (kind === "ratio" ? { ratio: limit } : limit);
  if (min !== undefined && number < min) {
    return problem({ problem: "cell.tooSmall", value: shown(number), limit: shown(min) });
  }
  if (max !== undefined && number > max) {
    return problem({ problem: "cell.tooLarge", value: shown(number), limit: shown(max) });
  }
  return null;
}
