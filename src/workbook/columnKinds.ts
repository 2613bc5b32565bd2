import type { CellValue } from "../kinds/content";
import type { Day } from "../kinds/day";
import type { DayKind } from "../kinds/dayKind";
import type { Moment } from "../kinds/moment";
import type { Fen } from "../kinds/money";
import type { Month } from "../kinds/month";
import type { Clock } from "../kinds/readClock";
import type { Slot } from "../kinds/slot";

/** What the cells of a column can hold, each kind with the value that a cell of it becomes. */
export interface ValueOfKind {
  /** 工号 of a person of the roster. */
  person: string;
  /** 工号 where the roster has one that fits, else the text as it stands (a name, a role). */
  approver: string;
  name: string;
  /** The name beside a 工号, compared with the roster's; no field of the record. */
  nameBeside: string;
  text: string;
  /** A number that is a name (order number). */
  code: string;
  /** Number or presence of a document. */
  document: string;
  idNumber: string;
  account: string;
  day: Day;
  month: Month;
  clock: Clock;
  /** A day with or without a clock time. */
  moment: Moment;
  amount: Fen;
  /** 0.3 for 30 %. */
  ratio: number;
  count: number;
  hours: number;
  flag: boolean;
  /** 事假 病假 年假 … or the text as it stands. */
  leaveType: string;
  /** 批准 待批 驳回 撤销, or the text as it stands. */
  approval: string;
  misdeed: string;
  /** 查实 or 待查, or the text as it stands. */
  proof: string;
  dayKind: DayKind;
  /** A stretch of a day: hh:mm-hh:mm. */
  slot: Slot;
  /** 早会 夕会 周会 月会, or the text as it stands. */
  meeting: string;
  /** As typed, whatever it is. */
  any: CellValue;
}

export type ColumnKind = keyof ValueOfKind;
