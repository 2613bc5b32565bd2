import type { ClauseId } from "../../src/findings/codes";
import type { Line } from "../../src/payroll/paySlip";
import type { Sheets } from "../payroll/workbook";

/** What a month shows of a clause: a finding at a cell ("R003 考勤!D29"), somebody's amount, or a step of its trace. */
export type Shown =
  | { finding: string }
  /** In yuan; deductions are negative. */
  | { of: string; line: Line; amount: number }
  /** The step by the key of its sentence: "sum.floating". */
  | { of: string; line: Line; step: string };

/**
 * A clause or an interpretation at work, and the nearest case in which it is not. Of an interpretation, `given` is a month in which its
 * default decides, `givenNot` the same month under another option.
 */
export interface ClauseCase {
  id: ClauseId | `A${number}`;
  /** What is the case, in the words of a payroll clerk. */
  when: string;
  given: Sheets;
  shows: Shown;
  whenNot: string;
  givenNot: Sheets;
  /** What `givenNot` shows in its place: of an amount the other amount. Left away: not what `given` shows. */
  instead?: Shown;
}
