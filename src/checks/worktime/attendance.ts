import { apply } from "../../engine/rule";
import { leaveDeduction } from "../../law/leave/leaveDeduction";
import type { Day } from "../../kinds/day";
import type { Fen } from "../../kinds/money";
import { cellOf, type CellPlace } from "../../kinds/place";
import type { Attendance } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { agreedBase } from "../../month/pay/basePay";
import { circumstancesOf } from "../../month/circumstances";
import type { MonthBook, PersonMonth, WorkingDay } from "../../month/month";

/** 迟到、早退 (R003). */
export const punctuality = clauseCheck({
  clauses: ["R003"],
  feeds: { 考勤: ["id", "date", "shift", "clockIn", "clockOut"], 请假: ["type", "start", "end", "status"] },
  figures: ["shifts", "graceMinutes", "lateBasis", "scheduleMode", "lateDeduct"],
  find: (book) => {
    const isDeducted = book.policy.figure("lateDeduct", book.last).value === "actualTime";
    return book.people.flatMap((subject) =>
      subject.days.flatMap((day) => unpunctual(day, subject, isDeducted)),
    );
  },
});

/** 缺卡: one punch of two (R016). */
export const missingPunches = clauseCheck({
  clauses: ["R016"],
  feeds: { 考勤: ["id", "date", "shift", "clockIn", "clockOut"], 请假: ["type", "start", "end", "status"] },
  figures: ["punchesPerDay"],
  find: ({ people }) =>
    people.flatMap((subject) => subject.days.flatMap((day) => missingPunch(day, subject))),
});

/** 旷工: a workday without punches and without leave (R063). */
export const absence = clauseCheck({
  clauses: ["R063"],
  feeds: {
    花名册: ["position", "basePay"],
    考勤: ["id", "date", "shift", "clockIn", "clockOut"],
    请假: ["type", "start", "end", "status"],
    日历: ["date", "kind"],
  },
  figures: ["shifts", "absenceMultiple", "dayWageDivisor"],
  find: (book) => book.people.flatMap((subject) => absences(subject, book)),
});

/** Five days a week (R001): punches on a rest day or holiday need a row in 加班. */
export const workOnDaysOff = clauseCheck({
  clauses: ["R001"],
  feeds: { 考勤: ["id", "date", "clockIn", "clockOut"], 加班: ["id", "date"], 日历: ["date", "kind"] },
  figures: [],
  find: (book) => book.people.flatMap((subject) => daysOffWorked(subject, book)),
});

/** Nothing is deducted unless policy takes the time itself off (A40). */
function unpunctual(day: WorkingDay, { person }: PersonMonth, isDeducted: boolean): Finding[] {
  const findings: Finding[] = [];
  const { row, late, early, clockIn, clockOut, expectedIn, expectedOut } = day;
  if (row === null) return findings;
  const employee = person.id;
  const date = { dates: [day.day] };
  if (late > 0 && clockIn !== null && expectedIn !== null) {
    const fields = { date, clock: { clock: clockIn }, minutes: late, expected: { clock: expectedIn } };
    const problem = isDeducted ? "attendance.lateDeducted" : "attendance.late";
    const place = cellOf(row.place, "clockIn");
    findings.push(found("R003", problem, "warning", place, { employee, fields, on: day.day }));
  }
  if (early > 0 && clockOut !== null && expectedOut !== null) {
    const fields = { date, clock: { clock: clockOut }, minutes: early, expected: { clock: expectedOut } };
    const problem = isDeducted ? "attendance.earlyDeducted" : "attendance.early";
    const place = cellOf(row.place, "clockOut");
    findings.push(found("R003", problem, "warning", place, { employee, fields, on: day.day }));
  }
  return findings;
}

function missingPunch({ day, row, missing }: WorkingDay, { person }: PersonMonth): Finding[] {
  if (!missing || !row) return [];
  const problem = missing === "clockIn" ? "attendance.noClockIn" : "attendance.noClockOut";
  const fields = { date: { dates: [day] } };
  return [
    found("R016", problem, "warning", cellOf(row.place, missing), {
      employee: person.id,
      fields,
      on: day,
    }),
  ];
}

/** A row without punches is named at its cell; days without any row are named together. */
function absences(subject: PersonMonth, book: MonthBook): Finding[] {
  const { person } = subject;
  const findings: Finding[] = [];
  const rowless: Day[] = [];
  let rowlessDays = 0;
  for (const { day, row, halves } of subject.days) {
    const days = halves.filter(({ state }) => state === "absent").length / 2;
    if (days === 0) continue;
    if (!row) {
      rowless.push(day);
      rowlessDays += days;
      continue;
    }
    const problem = days === 1 ? "attendance.absent" : "attendance.absentHalf";
    findings.push(absentOn(problem, cellOf(row.place, "clockIn"), [day], days, subject, book));
  }
  if (rowless.length === 0) return findings;
  const first = subject.attendance[0];
  const problem = first ? "attendance.noRow" : "attendance.noRows";
  const place = first ? cellOf(first.place, "id") : cellOf(person.place, "id");
  return [...findings, absentOn(problem, place, rowless, rowlessDays, subject, book)];
}

function absentOn(
  problem: `attendance.${"absent" | "absentHalf" | "noRow" | "noRows"}`,
  place: CellPlace,
  dates: readonly Day[],
  days: number,
  subject: PersonMonth,
  book: MonthBook,
): Finding {
  const fields = { date: { dates }, days };
  const on = dates.at(-1) ?? null;
  const amountAtRisk = wageOf(days, on ?? book.last, subject, book);
  return found("R063", problem, "error", place, {
    employee: subject.person.id,
    fields,
    on,
    amountAtRisk,
  });
}

function wageOf(days: number, on: Day, subject: PersonMonth, book: MonthBook): Fen | null {
  const base = agreedBase(subject, book, { ...circumstancesOf(book), asOf: on });
  if (!base.ok) return null;
  const given = { monthly: base.value, days, leaveType: "旷工" } as const;
  const outcome = apply(leaveDeduction, given, circumstancesOf(book));
  return outcome.ok ? outcome.value : null;
}

function daysOffWorked(subject: PersonMonth, { first, last, workdays }: MonthBook): Finding[] {
  const withOvertime = new Set(subject.overtime.map(({ date }) => date));
  return subject.attendance
    .filter(({ date, clockIn, clockOut }) => {
      if (workdays.includes(date) || clockIn === null || clockOut === null) return false;
      return date >= first && date <= last && !withOvertime.has(date);
    })
    .map((row) => workOnDayOff(row, subject));
}

function workOnDayOff({ date, place, clockIn, clockOut }: Attendance, { person }: PersonMonth): Finding {
  const fields = {
    date: { dates: [date] },
    from: { clock: clockIn as number },
    to: { clock: clockOut as number },
  };
  return found("R001", "attendance.dayOff", "warning", cellOf(place, "date"), {
    employee: person.id,
    fields,
    on: date,
  });
}
