import { builtIn, interpretation, toFill } from "../interpretation";
import { attendance as parameters } from "../parameters/attendance";

/** Working time and attendance: where its clauses can be read in more than one way. */
export const attendance = [
  interpretation("A01", ["R060", "R001", "R022"], {
    calendar: { fullAttendanceBasis: "calendar", dayWageDivisor: 21.75 },
    fixed26: { fullAttendanceBasis: "fixed26", fullAttendanceDays: 26 },
    divisor26: { dayWageDivisor: 26 },
  }),
  interpretation("A02", ["R033", "R001"], {
    eightHours: { hoursPerDay: 8, lateBasis: "shifts", shifts: builtIn(parameters.shifts) },
    sevenHours: { hoursPerDay: 7 },
    coreTimes: { lateBasis: "hours" },
    damaged: toFill("shifts"),
  }),
  interpretation("A03", ["R033"], {
    workingPeriod: { leaveRequestWindow: null },
    requestWindow: { leaveRequestWindow: [[14 * 60, 18 * 60]] },
  }),
  interpretation("A04", ["R015", "R001"], {
    fixed: { scheduleMode: "fixed" },
    flexible: { scheduleMode: "flex" },
  }),
  interpretation("A05", ["R010"], {
    ofTheCentre: { coverage24h: false },
    everyHour: { coverage24h: true },
  }),
  interpretation("A18", ["R085", "R060"], {
    anything: { breakers: builtIn(parameters.breakers), lateAllowance: 0 },
    absenceOnly: { breakers: ["absence"] },
    otherList: toFill("breakers", "lateAllowance"),
  }),
  interpretation("A37", ["R042"], {
    absence: {},
  }),
  interpretation("A40", ["R003", "R042"], {
    counted: { lateDeduct: "none" },
    timeTaken: { lateDeduct: "actualTime" },
  }),
] as const;
