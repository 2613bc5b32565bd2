import type { InputKind } from "../engine/rule";
import { readChoice } from "../kinds/choice";
import type { CellValue } from "../kinds/content";
import { readDayKind } from "../kinds/dayKind";
import { readHours } from "../kinds/duration";
import { readFlag } from "../kinds/flag";
import { readLeaveType } from "../kinds/leaveType";
import { readMoney } from "../kinds/readMoney";
import { readHarm } from "../kinds/proof";
import { readCount } from "../kinds/quantity";
import { readRatio } from "../kinds/ratio";
import { readClock } from "../kinds/readClock";
import { readDay } from "../kinds/readDay";
import { mapped, type CellContext, type CellReading } from "../kinds/reading";
import { readMonth } from "../kinds/readMonth";
import { readWord } from "../kinds/text";
import { PARAMETERS } from "../policy/parameters";

/** What an argument may be: the kinds of input that people type into formulas. */
export type ArgumentKind = Exclude<InputKind, "choice" | "minutes">;

/** How a cell is read as an argument of each kind. */
export const READERS: Readonly<
  Record<ArgumentKind, (cell: CellValue, context: CellContext) => CellReading<unknown>>
> = {
  ratio: (cell) => readRatio(cell, "asWritten"),
  number: readCount,
  days: readCount,
  hours: readHours,
  money: readMoney,
  day: readDay,
  month: readMonth,
  clock: (cell, context) => mapped(readClock(cell, context), ({ minutes }) => minutes),
  flag: readFlag,
  text: readWord,
  dayKind: readDayKind,
  leaveType: readLeaveType,
  method: (cell) => readChoice(cell, PARAMETERS.prorateMethod),
  harm: readHarm,
};
