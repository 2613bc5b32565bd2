import { earlyMinutes } from "../../rules/attendance/earlyMinutes";
import { lateMinutes } from "../../rules/attendance/lateMinutes";
import { fullAttendance } from "../../rules/pay/fullAttendance";
import { annualLeave } from "../../rules/law/annualLeave";
import { leaveDeduction } from "../../rules/law/leaveDeduction";
import { overtimePay } from "../../rules/law/overtimePay";
import { apply } from "../../rules/rule";
import { AS_OF, define } from "../declaration";
import { unknownYear } from "./unknownYear";

/** Punches, full attendance, overtime and leave. */
export const attendanceFunctions = [
  define({
    id: "LATEMINUTES",
    clauses: ["R003"],
    parameters: { clockIn: { kind: "clock" }, shiftStart: { kind: "clock", optional: true } },
    result: "number",
    evaluate: (values, circumstances) => apply(lateMinutes, values, circumstances),
  }),
  define({
    id: "EARLYMINUTES",
    clauses: ["R003"],
    parameters: { clockOut: { kind: "clock" }, shiftEnd: { kind: "clock", optional: true } },
    result: "number",
    evaluate: (values, circumstances) => apply(earlyMinutes, values, circumstances),
  }),
  define({
    id: "FULLATTENDANCE",
    clauses: ["R060"],
    parameters: {
      attendedDays: { kind: "number" },
      month: { kind: "month" },
      breaches: { kind: "number", optional: true },
      asOf: AS_OF,
    },
    result: "flag",
    evaluate({ attendedDays, month, breaches }, circumstances, { calendar }) {
      const workdays = calendar.workdays(month)?.length;
      if (workdays === undefined) return unknownYear("R060", "month", month);
      return apply(fullAttendance, { attendedDays, workdays, breaches }, circumstances);
    },
  }),
  define({
    id: "OVERTIMEPAY",
    clauses: ["L04", "L12"],
    parameters: { monthly: { kind: "money" }, hours: { kind: "hours" }, dayKind: { kind: "dayKind" } },
    result: "money",
    evaluate: (values, circumstances) => apply(overtimePay, values, circumstances),
  }),
  define({
    id: "LEAVEDEDUCTION",
    clauses: ["L17", "R063", "L20"],
    parameters: {
      monthly: { kind: "money" },
      days: { kind: "number" },
      leaveType: { kind: "leaveType" },
      asOf: AS_OF,
    },
    result: "money",
    evaluate: ({ monthly, days, leaveType }, circumstances) =>
      apply(leaveDeduction, { monthly, days, leaveType }, circumstances),
  }),
  /** Without asOf and with a day of hire: the days of the year of hire. */
  define({
    id: "ANNUALLEAVE",
    clauses: ["L19"],
    parameters: {
      yearsOfWork: { kind: "number" },
      hireDate: { kind: "day", optional: true },
      asOf: AS_OF,
    },
    result: "number",
    evaluate: ({ yearsOfWork, hireDate }, circumstances) =>
      apply(annualLeave, { yearsOfWork, hireDate, asOf: circumstances.asOf }, circumstances),
  }),
];
