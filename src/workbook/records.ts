import type { Day } from "../kinds/day";
import type { DayKind } from "../kinds/dayKind";
import type { Instant } from "../kinds/moment";
import type { Fen } from "../kinds/money";
import type { Month } from "../kinds/month";
import type { CellPlace, RowPlace } from "../kinds/place";
import type { Slot } from "../kinds/slot";

/*
 * The records that the sheets hold. A field is null when its cell is blank ("not filled in") or could not be read;
 * in the second case its name is in `unreadable` and a finding has been made. A required field that is null leaves
 * the record out of the run only where it names the person, the day or the month. Above each record stand the
 * columns of its sheet, by the names of the contract's fields.
 */

/** A row of a sheet: where it stands, and which of its cells hold what nobody can read. */
export interface SheetRecord<Column extends string> {
  place: RowPlace<Column>;
  unreadable: ReadonlySet<Column>;
}

export type RosterColumn =
  | "id"
  | "name"
  | "group"
  | "position"
  | "supervisorId"
  | "hireDate"
  | "leaveDate"
  | "probationUntil"
  | "employmentType"
  | "gender"
  | "education"
  | "experience"
  | "contractDate"
  | "trainingDate"
  | "basePay"
  | "allowance"
  | "insuredCity"
  | "insuranceBase"
  | "housingFundBase"
  | "housingFundRate"
  | "additionalDeduction"
  | "idNumber"
  | "bank"
  | "account";

/** 花名册: one person. */
export interface Person extends SheetRecord<RosterColumn> {
  /** 工号 as text, leading zeros kept. */
  id: string;
  name: string;
  group: string | null;
  position: string | null;
  supervisorId: string | null;
  hireDate: Day | null;
  leaveDate: Day | null;
  probationUntil: Day | null;
  employmentType: string | null;
  gender: string | null;
  education: string | null;
  /** 从业年限, years. */
  experience: number | null;
  contractDate: Day | null;
  trainingDate: Day | null;
  /** 底薪 agreed with the person; null: by policy. */
  basePay: Fen | null;
  allowance: Fen | null;
  insuredCity: string | null;
  insuranceBase: Fen | null;
  housingFundBase: Fen | null;
  housingFundRate: number | null;
  additionalDeduction: Fen | null;
  idNumber: string | null;
  bank: string | null;
  account: string | null;
}

export type AttendanceColumn = "id" | "date" | "shift" | "clockIn" | "clockOut" | "note";

/** 考勤: one person's day. */
export interface Attendance extends SheetRecord<AttendanceColumn> {
  id: string;
  date: Day;
  shift: string | null;
  /** Minutes since midnight of `date`, with fraction for seconds. */
  clockIn: number | null;
  /** Ditto; past 1,440 when the shift ends on the next day. */
  clockOut: number | null;
  note: string | null;
}

export type LeaveColumn =
  | "id"
  | "type"
  | "start"
  | "end"
  | "days"
  | "appliedAt"
  | "approverId"
  | "status"
  | "reason"
  | "substituteId";

/** 请假: one leave. A start or end without a clock time counts from the first or to the last minute of that day. */
export interface Leave extends SheetRecord<LeaveColumn> {
  id: string;
  /** Canonical type: 事假 病假 年假 婚假 产假 陪产假 丧假 工伤假 调休 外出 出差 … or the text as it stands. */
  type: string;
  start: Instant | null;
  /** Exclusive end. */
  end: Instant | null;
  /** True when the cell carried a clock time. */
  startHasClock: boolean;
  endHasClock: boolean;
  days: number | null;
  appliedAt: Instant | null;
  /** 审批人: an ID where it fits one, else the text as it stands (a name or a role). */
  approverId: string | null;
  /** Canonical: 批准 待批 驳回 撤销, or the text as it stands. */
  status: string | null;
  reason: string | null;
  substituteId: string | null;
}

export type OvertimeColumn =
  "id" | "date" | "start" | "end" | "hours" | "appliedAt" | "approverId" | "status" | "timeOffInLieu";

/** 加班: one overtime. */
export interface Overtime extends SheetRecord<OvertimeColumn> {
  id: string;
  date: Day;
  /** Minutes since midnight of `date`. */
  start: number | null;
  end: number | null;
  hours: number | null;
  appliedAt: Instant | null;
  approverId: string | null;
  status: string | null;
  /** 补休 */
  timeOffInLieu: boolean | null;
}

export type PerformanceColumn =
  | "month"
  | "id"
  | "promotionPlan"
  | "promotionDone"
  | "feedbackPlan"
  | "feedbackDone"
  | "recruitmentPlan"
  | "recruitmentDone"
  | "salesEffective"
  | "approvedBonus"
  | "planSetBy";

/** 绩效: one person's plan and result of a month. */
export interface Performance extends SheetRecord<PerformanceColumn> {
  month: Month;
  id: string;
  promotionPlan: number | null;
  promotionDone: number | null;
  feedbackPlan: number | null;
  feedbackDone: number | null;
  recruitmentPlan: number | null;
  recruitmentDone: number | null;
  salesEffective: boolean | null;
  approvedBonus: Fen | null;
  planSetBy: string | null;
}

export type AppraisalColumn =
  "month" | "id" | "metric" | "weight" | "target" | "actual" | "bySupervisor" | "byColleagues" | "bySelf";

/** 考核: one person's metric of a month. */
export interface Appraisal extends SheetRecord<AppraisalColumn> {
  month: Month;
  id: string;
  metric: string;
  /** 0.25 for 25 %. */
  weight: number | null;
  target: number | null;
  actual: number | null;
  /** Scores given by the superior, the colleagues and the person. */
  bySupervisor: number | null;
  byColleagues: number | null;
  bySelf: number | null;
}

export type CommissionColumn =
  | "order"
  | "id"
  | "commission"
  | "rate"
  | "orderAmount"
  | "received"
  | "receivedOn"
  | "contract"
  | "salesData"
  | "deliveryNote"
  | "paymentProof"
  | "paidOut"
  | "listPrice"
  | "soldPrice"
  | "priceApproval";

/** 提成: one order's commission. */
export interface Commission extends SheetRecord<CommissionColumn> {
  order: string;
  id: string;
  commission: Fen | null;
  rate: number | null;
  orderAmount: Fen | null;
  received: Fen | null;
  receivedOn: Day | null;
  contract: string | null;
  salesData: string | null;
  deliveryNote: string | null;
  paymentProof: string | null;
  paidOut: boolean | null;
  listPrice: Fen | null;
  soldPrice: Fen | null;
  priceApproval: string | null;
}

export type DisciplineColumn =
  "date" | "id" | "kind" | "sanction" | "amount" | "facts" | "status" | "approverId";

/** 奖惩: one record. */
export interface Discipline extends SheetRecord<DisciplineColumn> {
  date: Day;
  id: string;
  kind: string;
  sanction: string | null;
  amount: Fen | null;
  facts: string | null;
  /** 查实 or 待查. */
  status: string | null;
  approverId: string | null;
}

export type AdjustmentColumn = "month" | "id" | "item" | "amount" | "reason" | "by";

/** 调整: one amount added to or taken from a month's pay by hand. */
export interface Adjustment extends SheetRecord<AdjustmentColumn> {
  month: Month;
  id: string;
  item: string | null;
  amount: Fen | null;
  reason: string | null;
  by: string | null;
}

export type MeetingColumn = "date" | "type" | "host";

/** 会议: one meeting. */
export interface Meeting extends SheetRecord<MeetingColumn> {
  date: Day;
  /** Canonical: 早会 夕会 周会 月会, or the text as it stands. */
  type: string;
  /** 主持人: an ID where it fits one, else the text as it stands. */
  host: string | null;
}

export type CallColumn = "date" | "id" | "rings" | "important" | "record";

/** 通话: one call. */
export interface Call extends SheetRecord<CallColumn> {
  date: Day;
  id: string;
  rings: number | null;
  important: boolean | null;
  record: string | null;
}

export type DutyColumn = "date" | "slot" | "id";

/** 值班: one person's slot. */
export interface Duty extends SheetRecord<DutyColumn> {
  /** The day on which the slot begins. */
  date: Day;
  slot: Slot;
  id: string;
}

export type PolicyColumn = "key" | "value" | "from" | "source" | "note";

/** 政策: one value of a parameter from a date on, as typed. */
export interface PolicyEntry extends SheetRecord<PolicyColumn> {
  key: string;
  value: string | number | boolean | null;
  from: Day | null;
  source: string | null;
  note: string | null;
}

export type CalendarColumn = "date" | "kind" | "note";

/** 日历: a day's kind where it differs from the built-in calendar. */
export interface CalendarEntry extends SheetRecord<CalendarColumn> {
  date: Day;
  kind: DayKind;
  note: string | null;
}

/** A 工资表 of the month found in the workbook: what a person may have entered or changed in it. */
export interface ExistingPayroll {
  sheet: string;
  /** Amounts by person and line as they stand, with their cells. */
  amounts: { id: string; line: string; value: number | null; place: CellPlace }[];
  /** 签字 and 备注 by person. */
  entries: { id: string; signature: string; note: string }[];
}

/** The amounts that the last run wrote, read from its 依据 sheet. */
export interface ExistingTrace {
  sheet: string;
  amounts: { id: string; line: string; value: number }[];
}

/** All records of a workbook for one month (undated sheets whole). */
export interface Records {
  month: Month;
  people: readonly Person[];
  attendance: readonly Attendance[];
  leaves: readonly Leave[];
  overtime: readonly Overtime[];
  performance: readonly Performance[];
  appraisals: readonly Appraisal[];
  /** Every row not of a later month: commissions become due months after the order. */
  commissions: readonly Commission[];
  /** Every row up to the month's end: an old harm to the company still stops unpaid commission (R097). */
  discipline: readonly Discipline[];
  adjustments: readonly Adjustment[];
  /** Those of the month, and of the days before it in the week of its first day. */
  meetings: readonly Meeting[];
  calls: readonly Call[];
  /** Those of the month, and of the day before it: a slot may end after midnight. */
  duties: readonly Duty[];
  policy: readonly PolicyEntry[];
  calendar: readonly CalendarEntry[];
  existingPayroll: ExistingPayroll | null;
  existingTrace: ExistingTrace | null;
  /** Which input sheets were found, by their contract name (花名册 …), with the sheet's real name. */
  found: Readonly<Record<string, string>>;
  /** Their header rows, for what is to be said of a column as a whole. */
  headers: Readonly<Record<string, RowPlace>>;
}
