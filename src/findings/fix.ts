import { writeClock } from "../kinds/clock";
import type { CellValue, Written } from "../kinds/content";
import { writeDay, type Day } from "../kinds/day";
import { instant, writeInstant } from "../kinds/moment";
import type { Fen } from "../kinds/money";
import { writeMonth, type Month } from "../kinds/month";
import { writeRatio } from "../kinds/ratio";

/** A value to put into the finding's cell. */
export type CellMend = (
  | { kind: "setText"; text: string }
  | { kind: "setNumber"; number: number }
  /** 0.3 for 30 %. */
  | { kind: "setRatio"; ratio: number }
  | { kind: "setDay"; day: Day }
  /** A day with a clock time in minutes since its midnight. */
  | { kind: "setMoment"; day: Day; minutes: number }
  /** Minutes since midnight, past 1,440 on the next day. */
  | { kind: "setClock"; minutes: number }
  | { kind: "setMonth"; month: Month }
) & {
  /** The cell means that already, but stores it as text. */
  converts?: true;
};

/** A row to add to 调整; 经办人 is left to the person who adds it. */
export interface AddAdjustment {
  kind: "addAdjustment";
  month: Month;
  employee: string;
  /** The line of the payroll, in Chinese like the sheet. */
  item: string;
  amount: Fen;
  reason: string;
}

/** A row to add to 政策. */
export interface AddPolicy {
  kind: "addPolicy";
  key: string;
  /** "" is for a person to fill in. */
  value: CellValue;
  from: Day;
  /** 依据; "" where the person who fills in the value knows it. */
  source: string;
}

/** What would mend a finding. */
export type Fix = CellMend | AddAdjustment | AddPolicy;

/** A row of 政策 with a value that a person is to fill in. */
export function policyToFill(key: string, from: Day): AddPolicy {
  return { kind: "addPolicy", key, value: "", from, source: "" };
}

/** The mended cell with the number format by which it reads as what it is, in the workbook's date system. */
export function writeMend(mend: CellMend, date1904: boolean): Written {
  switch (mend.kind) {
    case "setText":
      return { value: mend.text };
    case "setNumber":
      return { value: mend.number };
    case "setRatio":
      return writeRatio(mend.ratio);
    case "setDay":
      return writeDay(mend.day, date1904);
    case "setMoment":
      return writeInstant(instant(mend.day, mend.minutes), date1904);
    case "setClock":
      return writeClock(mend.minutes);
    case "setMonth":
      return writeMonth(mend.month);
  }
}
