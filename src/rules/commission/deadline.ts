import { addDays, parts, type Day } from "../../kinds/day";
import { Refusal, refuse, type Figures, type Note, type Workdays } from "../../engine/rule";
import { TENURE_FIGURES, yearsOfWork } from "./tenure";

/** The figures of the policy that the last day for money depends on. */
export const DEADLINE_FIGURES = [
  "graceDays",
  "graceInclusive",
  "graceAppliesTo",
  "cutoffInclusive",
  "dayType",
  "extendIfHoliday",
  ...TENURE_FIGURES,
] as const;

type DeadlineFigures = Figures<(typeof DEADLINE_FIGURES)[number]>;

/** The last day for a leaver's money, and the clause that sets it: R098 for less than a year of work, else R100. */
export interface Deadline {
  last: Day;
  clause: "R098" | "R100";
}

/**
 * The last day on which money may come in so that a leaver still gets the commission (R098, R100). Under one year: the
 * day of leaving. From one year on (and when the day of hire is not known): the days of grace after it, the day of
 * leaving not counted (民法典 201).
 */
export function deadlineOf(
  resignDate: Day,
  hireDate: Day | null,
  figures: DeadlineFigures,
  note: Note | undefined,
  calendar: Workdays,
): Deadline | Refusal {
  const leave = { day: resignDate };
  if (hireDate !== null && resignDate < hireDate) {
    return refuse("tenure.leaveBeforeHire", "resignDate", { hire: { day: hireDate }, leave });
  }
  const years = hireDate === null ? null : yearsOfWork(hireDate, resignDate, figures);
  const tenured = years === null || years >= 1;
  note?.(
    years === null ? "commission.tenureNotGiven" : "commission.tenure",
    { leave, years: years ?? 0 },
    tenured,
    tenured ? "R099" : "R098",
  );
  if (!tenured && figures.graceAppliesTo === "tenured") {
    const last = figures.cutoffInclusive ? resignDate : addDays(resignDate, -1);
    note?.("commission.deadlineAtLeaving", { leave }, { day: last }, "R098");
    return { last, clause: "R098" };
  }
  const last = graceEnd(resignDate, figures, note, calendar);
  return last instanceof Refusal ? last : { last, clause: "R100" };
}

function graceEnd(
  resignDate: Day,
  figures: DeadlineFigures,
  note: Note | undefined,
  calendar: Workdays,
): Day | Refusal {
  const days = figures.graceInclusive ? figures.graceDays : figures.graceDays - 1;
  const counted =
    figures.dayType === "work" ? workdayAfter(resignDate, days, calendar) : addDays(resignDate, days);
  if (counted === null) return unknownYear(resignDate);
  note?.(
    `commission.deadlineGrace.${figures.dayType}`,
    { leave: { day: resignDate }, days },
    { day: counted },
    "R100",
  );
  if (!figures.extendIfHoliday) return counted;
  const moved = nextWorkday(counted, calendar);
  if (moved === null) return unknownYear(counted);
  if (moved !== counted)
    note?.("commission.deadlineMoved", { last: { day: counted } }, { day: moved }, "R100");
  return moved;
}

/** The day itself when it is a workday, else the next one (民法典 203); null where the calendar is unknown. */
export function nextWorkday(day: Day, calendar: Workdays): Day | null {
  for (let next = day; ; next = addDays(next, 1)) {
    const works = calendar.isWorkday(next);
    if (works !== false) return works === null ? null : next;
  }
}

function workdayAfter(day: Day, count: number, calendar: Workdays): Day | null {
  let last: Day | null = day;
  for (let left = count; left > 0 && last !== null; left -= 1) last = nextWorkday(addDays(last, 1), calendar);
  return last;
}

function unknownYear(day: Day): Refusal {
  return refuse("calendar.unknownYear", "resignDate", { year: String(parts(day).year) });
}
