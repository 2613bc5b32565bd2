import type { Step } from "../engine/step";
import type { Fen } from "../kinds/money";
import type { Month } from "../kinds/month";
import type { TakenDeduction } from "./lineSteps";
import type { Person } from "../workbook/records";

/** The lines of a pay slip in the order of 工资表. Deductions are negative. */
export const EARNING_LINES = [
  "base",
  "allowance",
  "perf",
  "penalty",
  "bonus",
  "fullAttendance",
  "overtime",
  "commission",
  "absence",
  "fine",
  "adjustment",
] as const;

/** 浮动工资: what varies with results and attendance (R083). */
export const FLOATING_LINES = ["perf", "penalty", "bonus", "fullAttendance"] as const;

/** What is withheld from the gross for insurance, fund and tax; negative, null while it is not computed. */
export const WITHHOLDING_LINES = ["pension", "medical", "unemployment", "housingFund", "tax"] as const;

/** A line that is earned. */
export type EarningLine = (typeof EARNING_LINES)[number];
/** A line that is withheld: social insurance, housing fund and tax, as entered. */
export type WithholdingLine = (typeof WITHHOLDING_LINES)[number];
/** A line of a pay slip: 应发 (gross) sums the earnings, 实发 (net) is what the withholdings leave of it. */
export type Line = EarningLine | "gross" | WithholdingLine | "net";

/** All lines in the order of 工资表. */
export const LINES: readonly Line[] = [...EARNING_LINES, "gross", ...WITHHOLDING_LINES, "net"];

/** One person's pay for one month (工资条) with the way each amount came about. */
export interface PaySlip {
  month: Month;
  person: Person;
  /** 应出勤: the month's workdays by calendar. */
  workdays: number;
  /** 实出勤: days attended, in half days. */
  attendedDays: number;
  lines: Record<EarningLine, Fen> & { gross: Fen; net: Fen } & Record<WithholdingLine, Fen | null>;
  /** Steps by line; absent where the amount is 0 without any step. */
  trace: Partial<Record<Line, readonly Step[]>>;
  /** What each record of 扣减绩效奖金 took. */
  deductions: readonly TakenDeduction[];
}
