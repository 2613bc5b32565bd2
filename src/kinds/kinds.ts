import type { Day } from "./day";
import type { DayKind } from "./dayKind";
import type { Fen } from "./money";
import type { Month } from "./month";

/** The kinds of values that rules and functions take, and what each is in their hands. */
export interface KindValues {
  money: Fen;
  /** 0.3 for 30 %. */
  ratio: number;
  number: number;
  days: number;
  hours: number;
  minutes: number;
  /** Minutes since midnight; past 1,440 on the next day. */
  clock: number;
  day: Day;
  month: Month;
  flag: boolean;
  text: string;
  /** One of the words that its declaration lists. */
  choice: string;
  dayKind: DayKind;
  leaveType: string;
  /** A way to pay part of a month. */
  method: string;
  harm: "proven" | "suspected";
}
