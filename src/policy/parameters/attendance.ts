import { always } from "../../figures/dated";
import { parameter } from "../../figures/parameter";

/** 考勤: working time, punches, full attendance, and what being late or absent means. */
export const attendance = {
  /** Hours of a working day, for pay and overtime. */
  hoursPerDay: parameter({
    kind: "number",
    unit: "hours",
    min: 1,
    max: 24,
    values: always(8, "R001", "R022", "A02"),
  }),
  /** Working periods of a day, for punches. */
  shifts: parameter({
    kind: "shifts",
    values: always(
      [
        [9 * 60, 12 * 60],
        [14 * 60, 18 * 60],
      ],
      "R033",
      "A02",
      "A03",
    ),
    midMonth: "byDay",
  }),
  /** Whether lateness is measured by the clock or only the day's hours count. */
  lateBasis: parameter({
    kind: "choice",
    choices: ["shifts", "hours"],
    words: { 班次: "shifts", 工时: "hours" },
    values: always("shifts", "R033", "A02"),
    midMonth: "byDay",
  }),
  /** fixed: the shifts bind; flex: only the day's hours and punches are checked. scheduleMode.0002: of one person. */
  scheduleMode: parameter({
    kind: "choice",
    choices: ["fixed", "flex"],
    words: { 固定: "fixed", 弹性: "flex" },
    values: always("fixed", "R015", "R001", "A04"),
    midMonth: "byDay",
  }),
  /** Minutes after the start (before the end) of a shift that still count as on time. */
  graceMinutes: parameter({
    kind: "number",
    unit: "minutes",
    min: 0,
    max: 240,
    values: always(0, "R003"),
    midMonth: "byDay",
  }),
  /** What is taken off for being late or leaving early: nothing, or the time not worked (more would be a fine). */
  lateDeduct: parameter({
    kind: "choice",
    choices: ["none", "actualTime"],
    words: { 不扣: "none", 按实际时间: "actualTime" },
    values: always("none", "R003", "R042", "A40"),
  }),
  punchesPerDay: parameter({
    kind: "number",
    unit: "times",
    min: 0,
    max: 8,
    whole: true,
    values: always(2, "R016"),
    midMonth: "byDay",
  }),
  /** Days' wages taken off for one day of 旷工; more than 1 is a fine (L-FINE). */
  absenceMultiple: parameter({ kind: "number", min: 0, max: 3, values: always(1, "R063") }),
  /** 满勤: the month's workdays by calendar, or a fixed number of days. */
  fullAttendanceBasis: parameter({
    kind: "choice",
    choices: ["calendar", "fixed26"],
    words: { 日历: "calendar", 固定: "fixed26" },
    values: always("calendar", "R060", "A01"),
  }),
  /** The number of days for fixed26. */
  fullAttendanceDays: parameter({
    kind: "number",
    unit: "days",
    min: 1,
    max: 31,
    values: always(26, "R060", "A01"),
  }),
  /** What breaks full attendance; statutory paid leave never does (工资支付暂行规定 11). */
  breakers: parameter({
    kind: "list",
    choices: ["late", "early", "missingPunch", "absence", "personalLeave", "sickLeave"],
    words: {
      迟到: "late",
      早退: "early",
      缺卡: "missingPunch",
      旷工: "absence",
      矿工: "absence",
      事假: "personalLeave",
      病假: "sickLeave",
    },
    values: always(
      ["late", "early", "missingPunch", "absence", "personalLeave", "sickLeave"],
      "R085",
      "R060",
      "A18",
    ),
  }),
  /** Times late or leaving early in a month that do not yet break full attendance. */
  lateAllowance: parameter({
    kind: "number",
    unit: "times",
    min: 0,
    max: 31,
    whole: true,
    values: always(0, "R085", "A18"),
  }),
} as const;
