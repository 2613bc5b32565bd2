import type { Day } from "../../kinds/day";
import { toYuan, type Fen } from "../../kinds/money";
import type { Month } from "../../kinds/month";
import type { CellValue } from "../image";
import type { DayKind } from "../records";
import type { Column, ColumnKind } from "../sheets/definition";
import { approvalOf } from "../words/approval";
import { dayKindOf } from "../words/dayKinds";
import { isAbsenceMisspelt, leaveTypeOf } from "../words/leaveTypes";
import { meetingTypeOf } from "../words/meetingTypes";
import { proofOf } from "../words/proof";
import { readAccount } from "./account";
import { readAmount } from "./amount";
import { isBlank } from "./blank";
import { readClock, type Clock } from "./clock";
import { readCount, readHours } from "./count";
import { readDay } from "./day";
import { isErrorCell } from "./errorCell";
import { readFlag } from "./flag";
import { readIdNumber } from "./idNumber";
import { readMoment, type Moment } from "./instant";
import { readMonth } from "./month";
import { readRatio, type Scale } from "./ratio";
import { BLANK, problem, value, type Reading, type Setting } from "./reading";
import { readSlot, type Slot } from "./slot";
import { readCode, readDocument, readText } from "./text";

/** What a cell of each kind becomes. */
export interface Values {
  person: string;
  approver: string;
  name: string;
  text: string;
  code: string;
  document: string;
  idNumber: string;
  account: string;
  day: Day;
  month: Month;
  clock: Clock;
  moment: Moment;
  amount: Fen;
  /** 0.3 for 30 %. */
  ratio: number;
  count: number;
  hours: number;
  flag: boolean;
  leaveType: string;
  approval: string;
  misdeed: string;
  proof: string;
  dayKind: DayKind;
  slot: Slot;
  meeting: string;
  any: CellValue;
}

/** The kinds whose cells can be read without the roster. */
export type OwnKind = Exclude<ColumnKind, "person" | "approver">;

const READERS: { [K in OwnKind]: (cell: CellValue, setting: Setting, scale: Scale) => Reading<Values[K]> } = {
  name: readText,
  text: readText,
  code: readCode,
  document: readDocument,
  idNumber: readIdNumber,
  account: readAccount,
  day: readDay,
  month: readMonth,
  clock: readClock,
  moment: readMoment,
  amount: readAmount,
  ratio: (cell, _, scale) => readRatio(cell, scale),
  count: readCount,
  hours: readHours,
  flag: readFlag,
  leaveType: readLeaveType,
  approval: (cell) => value(approvalOf(String(cell))),
  misdeed: readMisdeed,
  proof: readProof,
  dayKind: readDayKind,
  slot: readSlot,
  meeting: readMeeting,
  any: (cell) => value(cell),
};

/** Reads a cell of a column: nothing, an Excel error, or by its kind and within its limits. */
export function readCell(
  column: Column,
  kind: OwnKind,
  cell: CellValue,
  setting: Setting,
  scale: Scale,
): Reading<Values[OwnKind]> {
  if (isBlank(cell) && !(kind === "flag" && isNo(cell))) return BLANK;
  if (isErrorCell(cell)) return problem("cell.errorValue", { text: String(cell) });
  const reading = READERS[kind](cell, setting, scale);
  return reading.is === "value" ? (outside(column, reading.value) ?? reading) : reading;
}

/** 无 is "not filled in" in every column but those of 是/否 and 有/无. */
function isNo(cell: CellValue): boolean {
  return typeof cell === "string" && cell.trim() === "无";
}

function outside({ kind, min, max }: Column, found: unknown): Reading<never> | null {
  if (typeof found !== "number" || (min === undefined && max === undefined)) return null;
  const number = kind === "amount" ? toYuan(found as Fen) : found;
  const field = (limit: number) => (kind === "ratio" ? { ratio: limit } : limit);
  if (min !== undefined && number < min) {
    return problem("cell.tooSmall", { value: field(number), limit: field(min) });
  }
  if (max !== undefined && number > max) {
    return problem("cell.tooLarge", { value: field(number), limit: field(max) });
  }
  return null;
}

function readLeaveType(cell: CellValue): Reading<string> {
  const text = String(cell).trim();
  const type = leaveTypeOf(text);
  if (type === null) return value(text, { problem: "cell.unknownWord", fields: { text } });
  return value(type, absenceRemark(text));
}

function readMisdeed(cell: CellValue): Reading<string> {
  const text = String(cell).trim();
  return value(text.replaceAll("矿工", "旷工"), absenceRemark(text));
}

function absenceRemark(text: string) {
  if (!isAbsenceMisspelt(text)) return undefined;
  const fix = { kind: "setValue", value: text.replaceAll("矿工", "旷工") } as const;
  return { problem: "word.absence", fields: { text }, fix } as const;
}

function readProof(cell: CellValue): Reading<string> {
  const text = String(cell).trim();
  const proof = proofOf(text);
  return value(proof ?? text, proof === null ? { problem: "cell.unknownWord", fields: { text } } : undefined);
}

function readDayKind(cell: CellValue): Reading<DayKind> {
  const kind = dayKindOf(String(cell));
  return kind === null ? problem("cell.notDayKind", { text: String(cell) }) : value(kind);
}

function readMeeting(cell: CellValue): Reading<string> {
  const text = String(cell).trim();
  const type = meetingTypeOf(text);
  return value(type ?? text, type === null ? { problem: "cell.unknownWord", fields: { text } } : undefined);
}
