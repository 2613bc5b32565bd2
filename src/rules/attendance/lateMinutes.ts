import { rule } from "../../engine/rule";
import { CLOCK_FIGURES, clockBinds, SCHEDULE } from "./clockBinds";

/** R003 迟到: whole minutes after the start of the shift; 9:00:59 is on time at 9:00, and so is anything within grace. */
export const lateMinutes = rule({
  clause: "R003",
  inputs: {
    clockIn: { kind: "clock", min: 0, max: 2880 },
    /** Null: the start of the first shift. */
    shiftStart: { kind: "clock", min: 0, max: 2880, optional: true },
    /** Null: by policy. */
    schedule: SCHEDULE,
  },
  reads: ["shifts", "graceMinutes", ...CLOCK_FIGURES],
  evaluate({ clockIn, shiftStart, schedule }, figures, note): number {
    if (!clockBinds(figures, schedule)) {
      note?.("attendance.flexible", {}, 0);
      return 0;
    }
    const start = shiftStart ?? figures.shifts[0]?.[0] ?? 0;
    const late = Math.floor(clockIn) - start;
    const minutes = late > figures.graceMinutes ? late : 0;
    const fields = {
      clock: { clock: clockIn },
      shift: { clock: start },
      grace: figures.graceMinutes,
      minutes,
    };
    note?.(minutes > 0 ? "attendance.late" : "attendance.notLate", fields, minutes);
    return minutes;
  },
});
