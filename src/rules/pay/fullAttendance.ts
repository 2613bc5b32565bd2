import { rule } from "../../engine/rule";

/** R060 满勤: all workdays of the month attended and nothing that breaks it (A01, A18). */
export const fullAttendance = rule({
  clause: "R060",
  inputs: {
    attendedDays: { kind: "days", min: 0, max: 31 },
    /** Workdays of the month by calendar. */
    workdays: { kind: "days", min: 0, max: 31 },
    /** How often something happened that breaks full attendance (policy `breakers`), lateness and early leave apart. */
    breaches: { kind: "number", min: 0, optional: true },
    /** Times late or leaving early, where they are breakers. */
    lateTimes: { kind: "number", min: 0, optional: true },
  },
  reads: ["fullAttendanceBasis", "fullAttendanceDays", "lateAllowance"],
  evaluate({ attendedDays, workdays, breaches, lateTimes }, figures, note): boolean {
    const needed = figures.fullAttendanceBasis === "calendar" ? workdays : figures.fullAttendanceDays;
    if (attendedDays < needed) {
      note?.("fullAttendance.tooFewDays", { attendedDays, needed }, false);
      return false;
    }
    const lates = Math.max((lateTimes ?? 0) - figures.lateAllowance, 0);
    const broken = (breaches ?? 0) + lates;
    note?.(
      broken > 0 ? "fullAttendance.broken" : "fullAttendance.full",
      { attendedDays, needed, broken },
      broken === 0,
    );
    return broken === 0;
  },
});
