import { rule, type Figures, type Note } from "../../engine/rule";

/** A time of a day, or of the next one where a shift goes over midnight. */
const CLOCK = { kind: "clock", min: 0, max: 2880 } as const;

/** The schedule of the person at hand; null: by policy. */
const SCHEDULE = { kind: "choice", choices: ["fixed", "flex"], optional: true } as const;

const FIGURES = ["shifts", "graceMinutes", "scheduleMode", "lateBasis"] as const;

/** R003 迟到: whole minutes after the start of the shift; 9:00:59 is on time at 9:00, and so is anything within grace. */
export const lateMinutes = rule({
  clause: "R003",
  inputs: {
    clockIn: CLOCK,
    /** Null: the start of the first shift. */
    shiftStart: { ...CLOCK, optional: true },
    schedule: SCHEDULE,
  },
  reads: FIGURES,
  evaluate: ({ clockIn, shiftStart, schedule }, figures, note) =>
    minutesMissed("late", { clock: clockIn, shift: shiftStart, schedule }, figures, note),
});

/** R003 早退: whole minutes before the end of the shift, by the minute shown: 17:59:30 is one minute early at 18:00. */
export const earlyMinutes = rule({
  clause: "R003",
  inputs: {
    clockOut: CLOCK,
    /** Null: the end of the last shift. */
    shiftEnd: { ...CLOCK, optional: true },
    schedule: SCHEDULE,
  },
  reads: FIGURES,
  evaluate: ({ clockOut, shiftEnd, schedule }, figures, note) =>
    minutesMissed("early", { clock: clockOut, shift: shiftEnd, schedule }, figures, note),
});

/** The sentences of a side, where minutes are missed and where none are. */
const SENTENCES = {
  late: ["attendance.late", "attendance.notLate"],
  early: ["attendance.early", "attendance.notEarly"],
} as const;

/** The punch, and the end of the shift that it is measured by: its start for late, its end for early. */
interface Punch {
  clock: number;
  shift: number | null;
  schedule: "fixed" | "flex" | null;
}

/** Whole minutes of the shift that are missed on one side; none on flexible time, and none within grace. */
function minutesMissed(
  side: "late" | "early",
  { clock, shift, schedule }: Punch,
  figures: Figures<(typeof FIGURES)[number]>,
  note: Note | undefined,
): number {
  if (!clockBinds(figures, schedule)) {
    note?.("attendance.flexible", {}, 0);
    return 0;
  }
  const bound = shift ?? boundOf(side, figures);
  const shown = Math.floor(clock);
  const missed = side === "late" ? shown - bound : bound - shown;
  const minutes = missed > figures.graceMinutes ? missed : 0;
  const [someMissed, noneMissed] = SENTENCES[side];
  const fields = { clock: { clock }, shift: { clock: bound }, grace: figures.graceMinutes, minutes };
  note?.(minutes > 0 ? someMissed : noneMissed, fields, minutes);
  return minutes;
}

/** The start of the first shift, or the end of the last. */
function boundOf(side: "late" | "early", { shifts }: Figures<"shifts">): number {
  return (side === "late" ? shifts[0]?.[0] : shifts.at(-1)?.[1]) ?? 0;
}

/** Whether the shift's clock times bind; on flexible time only the day's hours and punches count (A02, A04). */
function clockBinds(
  { scheduleMode, lateBasis }: Figures<"scheduleMode" | "lateBasis">,
  own: "fixed" | "flex" | null,
): boolean {
  return (own ?? scheduleMode) === "fixed" && lateBasis === "shifts";
}
