import { earlyMinutes, lateMinutes } from "../../rules/attendance/punctuality";
import { fullAttendance } from "../../rules/pay/fullAttendance";
import { annualLeave } from "../../law/leave/annualLeave";
import { leaveDeduction } from "../../law/leave/leaveDeduction";
import { overtimePay } from "../../law/time/overtimePay";
import { apply } from "../../engine/rule";
import { AS_OF, define, inputsOf } from "../declaration";
import { unknownYear } from "./unknownYear";
import { term } from "../../text/field";

/** Punches, full attendance, overtime and leave. */
export const attendanceFunctions = [
  define({
    id: "LATEMINUTES",
    clauses: ["R003"],
    parameters: inputsOf(lateMinutes, "clockIn", "shiftStart"),
    result: "number",
    unit: "minutes",
    example: { arguments: ["9:05"], result: 5 },
    errors: [[""], ["9:75"]],
    evaluate: (values, circumstances) => apply(lateMinutes, values, circumstances),
  }),
  define({
    id: "EARLYMINUTES",
    clauses: ["R003"],
    parameters: inputsOf(earlyMinutes, "clockOut", "shiftEnd"),
    result: "number",
    unit: "minutes",
    example: { arguments: ["17:50"], result: 10 },
    errors: [[""], ["17:75"]],
    evaluate: (values, circumstances) => apply(earlyMinutes, values, circumstances),
  }),
  define({
    id: "FULLATTENDANCE",
    clauses: ["R060"],
    parameters: {
      ...inputsOf(fullAttendance, "attendedDays"),
      month: { kind: "month" },
      ...inputsOf(fullAttendance, "breaches"),
      asOf: AS_OF,
    },
    result: "flag",
    example: { arguments: [22, "2026-03"], result: true },
    errors: [
      ["", "2026-03"],
      [22, "2027-01"],
    ],
    evaluate({ attendedDays, month, breaches }, circumstances, { calendar }) {
      const workdays = calendar.workdays(month)?.length;
      if (workdays === undefined) return unknownYear("R060", "month", month);
      return apply(fullAttendance, { attendedDays, workdays, breaches }, circumstances);
    },
  }),
  define({
    id: "OVERTIMEPAY",
    clauses: ["L04", "L12"],
    parameters: inputsOf(overtimePay, "monthly", "hours", "dayKind"),
    result: "money",
    example: { arguments: [2000, 3, term("dayKind.workday")], result: 51.72 },
    errors: [
      [2000, 3, ""],
      [2000, 745, term("dayKind.workday")],
    ],
    evaluate: (values, circumstances) => apply(overtimePay, values, circumstances),
  }),
  define({
    id: "LEAVEDEDUCTION",
    clauses: ["L17", "R063", "L20"],
    parameters: { ...inputsOf(leaveDeduction, "monthly", "days", "leaveType"), asOf: AS_OF },
    result: "money",
    example: { arguments: [2000, 2, term("leaveType.事假")], result: 183.91 },
    errors: [
      ["", 2, term("leaveType.事假")],
      [2000, 32, term("leaveType.事假")],
    ],
    evaluate: ({ monthly, days, leaveType }, circumstances) =>
      apply(leaveDeduction, { monthly, days, leaveType }, circumstances),
  }),
  /** Without asOf and with a day of hire: the days of the year of hire. */
  define({
    id: "ANNUALLEAVE",
    clauses: ["L19"],
    parameters: { ...inputsOf(annualLeave, "yearsOfWork", "hireDate"), asOf: AS_OF },
    result: "number",
    unit: "days",
    example: { arguments: [12, "2026-07-01"], result: 5 },
    errors: [[""], [12, "2027-01-01", "2026-12-31"]],
    evaluate: ({ yearsOfWork, hireDate }, circumstances) =>
      apply(annualLeave, { yearsOfWork, hireDate, asOf: circumstances.asOf }, circumstances),
  }),
];
