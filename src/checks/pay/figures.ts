import { policyToFill } from "../../findings/fix";
import type { Figure } from "../../findings/figure";
import { minimumWage } from "../../law/wage/minimumWage";
import { apply } from "../../engine/rule";
import { parts } from "../../kinds/day";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { circumstancesOf } from "../../month/circumstances";
import type { MonthBook } from "../../month/month";
import { policyCell } from "../../month/policyCell";

/** The year's calendar, by which workdays are counted (R001). */
export const knownCalendar = clauseCheck({
  clauses: ["R001"],
  feeds: { 日历: ["date", "kind"] },
  figures: [],
  find: calendar,
});

/** 全勤奖 has no amount in any document (R085), and 26 days cannot be attended in a five-day week (L-26DAY). */
export const fullAttendanceFigures = clauseCheck({
  clauses: ["R085", "L-26DAY"],
  feeds: { 政策: ["key", "value"], 日历: ["date", "kind"] },
  figures: ["fullAttendanceBonus", "fullAttendanceBasis", "fullAttendanceDays"],
  find: fullAttendance,
});

/** The region whose minimum wage holds (L-MINWAGE). */
export const regionOfMinimumWage = clauseCheck({
  clauses: ["L-MINWAGE"],
  feeds: { 政策: ["key", "value"] },
  figures: ["minWageRegion"],
  find: minimumWageRegion,
});

function calendar({ records, calendar: known, month, first }: MonthBook): Finding[] {
  if (known.workdays(month) !== null) return [];
  const fields = { year: String(parts(first).year) };
  return [
    found("D-NOFIGURE", "calendar.yearUnknown", "error", policyCell(records), { fields, clause: "R001" }),
  ];
}

/** 全勤奖 has no amount in any document (A17); 26 days cannot be attended in a five-day week (A01). */
function fullAttendance(book: MonthBook): Finding[] {
  const { policy, records, last, workdays } = book;
  const bonus = policy.figure("fullAttendanceBonus", last);
  const findings: Finding[] = [];
  if (!bonus.place) {
    const details = {
      fields: { key: bonus.key },
      clause: "R085" as const,
      fix: policyToFill(bonus.key, book.first),
    };
    findings.push(found("D-NOFIGURE", "fullAttendance.noAmount", "info", policyCell(records), details));
  }
  const basis = policy.figure("fullAttendanceBasis", last);
  if (basis.value !== "fixed26") return findings;
  const days = policy.figure("fullAttendanceDays", last).value;
  if (days <= workdays.length) return findings;
  const fields = { days, workdays: workdays.length };
  return [
    ...findings,
    found("L-26DAY", "fullAttendance.impossible", "warning", basis.place ?? policyCell(records), { fields }),
  ];
}

/** A region whose minimum wage the built-in table lacks, or lacks for so early a month. */
function unknownRegion({ value, place }: Figure<string | null>, book: MonthBook): Finding[] {
  if (value === null || apply(minimumWage, { region: value }, circumstancesOf(book)).ok) return [];
  const key = `minimumWage.${value}`;
  const details = {
    fields: { region: value, key },
    clause: "L-MINWAGE" as const,
    fix: policyToFill(key, book.first),
  };
  return [found("D-NOFIGURE", "minimumWage.unknown", "warning", place ?? policyCell(book.records), details)];
}

/** Without a region nobody can say which minimum wage holds (A43). */
function minimumWageRegion(book: MonthBook): Finding[] {
  const region = book.policy.figure("minWageRegion", book.last);
  if (region.given) return unknownRegion(region, book);
  const details = { fields: { key: region.key }, fix: policyToFill(region.key, book.first) };
  return [found("L-MINWAGE", "minimumWage.noRegion", "info", policyCell(book.records), details)];
}
