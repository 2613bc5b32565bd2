import { rule } from "../../engine/rule";
import { CLOCK_FIGURES, clockBinds, SCHEDULE } from "./clockBinds";

/** R003 早退: whole minutes before the end of the shift, by the minute shown: 17:59:30 is one minute early at 18:00. */
export const earlyMinutes = rule({
  clause: "R003",
  inputs: {
    clockOut: { kind: "clock", min: 0, max: 2880 },
    /** Null: the end of the last shift. */
    shiftEnd: { kind: "clock", min: 0, max: 2880, optional: true },
    /** Null: by policy. */
    schedule: SCHEDULE,
  },
  reads: ["shifts", "graceMinutes", ...CLOCK_FIGURES],
  evaluate({ clockOut, shiftEnd, schedule }, figures, note): number {
    if (!clockBinds(figures, schedule)) {
      note?.("attendance.flexible", {}, 0);
      return 0;
    }
    const end = shiftEnd ?? figures.shifts.at(-1)?.[1] ?? 0;
    const early = end - Math.floor(clockOut);
    const minutes = early > figures.graceMinutes ? early : 0;
    const fields = {
      clock: { clock: clockOut },
      shift: { clock: end },
      grace: figures.graceMinutes,
      minutes,
    };
    note?.(minutes > 0 ? "attendance.early" : "attendance.notEarly", fields, minutes);
    return minutes;
  },
});
