import type { Step } from "../engine/step";
import type { Calendar } from "../law/calendar/calendar";
import type { Level } from "../policy/parameters";
import type { Policy } from "../policy/policy";
import type { Day } from "../kinds/day";
import type { Month } from "../kinds/month";
import type {
  Adjustment,
  Appraisal,
  Attendance,
  Call,
  Commission,
  Discipline,
  Duty,
  ExistingPayroll,
  Leave,
  Overtime,
  Performance,
  Person,
  Records,
} from "../workbook/records";

/** The days of the month on which somebody was employed, hire and leave day included. */
export interface Employment {
  from: Day;
  to: Day;
}

/** How one half of a workday was spent. */
export interface Half {
  state: "worked" | "outing" | "leave" | "absent";
  /** The leave or outing that covers it. */
  leave: Leave | null;
}

/** One workday of a person, judged from punches and leaves. */
export interface WorkingDay {
  day: Day;
  /** The row of 考勤; null when the sheet has none for that day. */
  row: Attendance | null;
  halves: readonly [Half, Half];
  /** Leaves and outings in force on that day, however short. */
  leaves: readonly Leave[];
  /** Whether the clock times bind; else only the hours and the punches count (A02, A04). */
  isFixed: boolean;
  /** When the person was to be there, in minutes since midnight, leave taken off; null on a day off. */
  expectedIn: number | null;
  expectedOut: number | null;
  clockIn: number | null;
  clockOut: number | null;
  late: number;
  early: number;
  /** The punch that is not there though the other is (缺卡, R016). */
  missing: "clockIn" | "clockOut" | null;
  /** How late and early came about; empty where the punches are within the working time. */
  steps: readonly Step[];
}

/** All that the workbook records of one person. */
export interface PersonMonth {
  person: Person;
  level: Level;
  /** Null: left before the month or joins after it. */
  employment: Employment | null;
  /** Workdays on which the person was employed. */
  workdays: readonly Day[];
  /** Those workdays, judged from punches and leaves. */
  days: readonly WorkingDay[];
  attendance: readonly Attendance[];
  leaves: readonly Leave[];
  overtime: readonly Overtime[];
  performance: readonly Performance[];
  appraisals: readonly Appraisal[];
  commissions: readonly Commission[];
  discipline: readonly Discipline[];
  adjustments: readonly Adjustment[];
  calls: readonly Call[];
  duties: readonly Duty[];
}

/** Who stands above whom in the month. */
export interface Hierarchy {
  /** The direct supervisor; null where the roster names none. */
  supervisorOf(subject: PersonMonth): PersonMonth | null;
  /** Those who report to the person directly. */
  membersOf(supervisor: PersonMonth): readonly PersonMonth[];
  /** Whether the candidate is a direct or higher superior, or the manager of the department. */
  isAbove(candidate: PersonMonth, subject: PersonMonth): boolean;
  /**
   * Whether the candidate is that superior, or leads the same group before or after them, one of the two having left:
   * what was decided before a handover stands, and 上级工号 may still name who has gone.
   */
  holdsPostOf(candidate: PersonMonth, superior: PersonMonth): boolean;
  /** The person that a cell names by 工号 or, where only one bears it, by 姓名. */
  named(text: string): PersonMonth | null;
}

/** The records of a month by person: indexed once, read by the checks and by the run. */
export interface MonthBook {
  month: Month;
  first: Day;
  last: Day;
  records: Records;
  /** The policy of the month (`Policy.ofMonth`): what may change within a month, ask for the day of the event. */
  policy: Policy;
  calendar: Calendar;
  /** The month's workdays; Monday to Friday where the calendar does not know the year. */
  workdays: readonly Day[];
  /** In roster order, one for each 工号. */
  people: readonly PersonMonth[];
  byId: ReadonlyMap<string, PersonMonth>;
  hierarchy: Hierarchy;
  /** The rows of 提成 by order number. */
  orders: ReadonlyMap<string, readonly Commission[]>;
  /** The amounts of the month's 工资表 as it stands, by person. */
  existing: ReadonlyMap<string, readonly ExistingPayroll["amounts"][number][]>;
}
