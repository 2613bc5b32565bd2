import { dayOf, parts, type Day } from "../../kinds/day";
import { refuse, rule } from "../../engine/rule";

/** 实施办法 5 divides by 365 in leap years too. */
const DAYS_OF_A_YEAR = 365;
/** Room for the error that binary fractions bring: ten times 0.1 year is one. */
const FLOAT_ERROR = 1e-9;

/**
 * 年休假: days of statutory annual leave of a calendar year (职工带薪年休假条例 3): 5 from 1 cumulative year of work on,
 * 10 from 10, 15 from 20, none before. In the year in which somebody joined the company: the calendar days left of it,
 * the joining day included, ÷ 365 × these days, and what is less than a whole day is not given (实施办法 5). The year is
 * that of `asOf`; without one, that of hire. Whether absences have used the leave up (条例 4) is not told from these
 * inputs.
 */
export const annualLeave = rule({
  clause: "L19",
  inputs: {
    /** 累计工作年限, at any employer. */
    yearsOfWork: { kind: "number", min: 0, max: 80 },
    /** When the person joined this company; null: in an earlier year. */
    hireDate: { kind: "day", optional: true },
    asOf: { kind: "day", optional: true },
  },
  reads: ["annualLeaveYears", "annualLeaveDays"],
  evaluate({ yearsOfWork, hireDate, asOf }, { annualLeaveYears, annualLeaveDays }, note) {
    const hireYear = hireDate === null ? null : parts(hireDate).year;
    const year = asOf === null ? hireYear : parts(asOf).year;
    if (hireDate !== null && hireYear !== null && year !== null && hireYear > year) {
      return refuse("annualLeave.hiredLater", "hireDate", { hire: { day: hireDate }, year });
    }
    const due = annualLeaveDays.filter((_, index) => reaches(yearsOfWork, annualLeaveYears[index]));
    const days = Math.max(0, ...due);
    if (days === 0) {
      note?.("annualLeave.none", { years: yearsOfWork, least: Math.min(...annualLeaveYears) }, 0);
      return 0;
    }
    note?.("annualLeave.days", { years: yearsOfWork, days }, days);
    if (hireDate === null || hireYear !== year) return days;
    const left = daysLeft(hireDate);
    const part = Math.floor((left * days) / DAYS_OF_A_YEAR);
    note?.("annualLeave.firstYear", { hire: { day: hireDate }, left, yearDays: DAYS_OF_A_YEAR, days }, part);
    return part;
  },
});

function reaches(yearsOfWork: number, least = Infinity): boolean {
  return yearsOfWork >= least - FLOAT_ERROR;
}

/** Calendar days of the year from that day on, itself included. */
function daysLeft(day: Day): number {
  return (dayOf(parts(day).year + 1, 1, 1) as Day) - day;
}
