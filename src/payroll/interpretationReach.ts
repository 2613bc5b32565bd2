import type { MonthBook, PersonMonth } from "../month/month";
import { columnsOf, measuresFor, performanceRowOf } from "../month/performance/results";
import type { Interpretation } from "../policy/interpretations";
import type { Commission } from "../workbook/records";
import type { EarningLine } from "./paySlip";

/** What an interpretation can move in a month. */
export interface Reach {
  /** The lines, in the order of EARNING_LINES. */
  lines: readonly EarningLine[];
  /** Whose: anybody else's amounts are the same under every option. */
  concerns(subject: PersonMonth, book: MonthBook): boolean;
  /** Whether the days must be judged anew. */
  judgesDays?: boolean;
}

const RESULT: readonly EarningLine[] = ["perf", "penalty"];

/**
 * The interpretations whose next-likely option can move an amount. Not here: those that only ask for a look (A03, A05, A36–A38,
 * A42, A44); those whose other option is a figure to be entered or none at all (A17, A21, A43); A01, because nobody can
 * attend 26 days of a five-day week (L-26DAY says so to the person who chooses it); A34, because the level of a position is
 * base pay too; A35, because a dated row is a decision; A46, because rounding would be reported every month.
 */
export const REACHES: Readonly<Partial<Record<Interpretation["id"], Reach>>> = {
  A02: {
    lines: ["overtime", "absence"],
    concerns: (subject) => worksOvertime(subject) || isUnpunctual(subject),
  },
  A04: { lines: ["fullAttendance", "absence"], concerns: isUnpunctual, judgesDays: true },
  A06: { lines: RESULT, concerns: (subject, book) => isSupervisor(subject) || isAtThreshold(subject, book) },
  A07: {
    lines: RESULT,
    concerns: (subject) => isSupervisor(subject) || hasDone(subject, (ratio) => ratio > 1),
  },
  A08: { lines: RESULT, concerns: (subject, book) => isSupervisor(subject) || isAtThreshold(subject, book) },
  A09: { lines: ["bonus"], concerns: reachesPlan },
  A10: { lines: ["bonus"], concerns: reachesPlan },
  A11: { lines: ["bonus"], concerns: reachesPlan },
  A12: { lines: RESULT, concerns: isSupervisor },
  A13: { lines: ["perf", "penalty", "bonus"], concerns: isSupervisor },
  A14: { lines: ["penalty"], concerns: isSupervisor },
  A15: { lines: ["penalty"], concerns: isSupervisor },
  A16: {
    lines: ["perf", "penalty", "bonus"],
    concerns: (subject) => isSupervisor(subject) || lacksPlan(subject),
  },
  A18: { lines: ["fullAttendance"], concerns: paysFullAttendance },
  A19: { lines: ["fine"], concerns: hasDiscipline },
  A20: { lines: ["fine"], concerns: hasDiscipline },
  A22: { lines: ["commission"], concerns: isLeaverWithOrders },
  A23: { lines: ["commission"], concerns: isLeaverWithOrders },
  A24: { lines: ["commission"], concerns: isLeaverWithOrders },
  A25: { lines: ["commission"], concerns: isLeaverWithOrders },
  A26: { lines: ["commission"], concerns: isLeaverWithOrders },
  A27: { lines: ["commission"], concerns: isLeaverWithOrders },
  A28: { lines: ["commission"], concerns: (subject) => hasOrder(subject, isNotProvenToTheFen) },
  A29: { lines: ["commission"], concerns: (subject) => hasOrder(subject, isPartlyReceived) },
  A30: { lines: ["commission"], concerns: isLeaverWithOrders },
  A31: {
    lines: ["commission"],
    concerns: (subject) => hasDiscipline(subject) && subject.commissions.length > 0,
  },
  A32: { lines: ["commission"], concerns: (subject) => hasOrder(subject, lacksDocument) },
  A33: { lines: ["perf"], concerns: ({ level }) => level === "manager" },
  A39: { lines: ["overtime"], concerns: worksOvertime },
  A40: { lines: ["absence"], concerns: isUnpunctual },
  A41: { lines: ["base", "absence"], concerns: isPartOfMonth },
  A45: { lines: ["fine"], concerns: hasDiscipline },
  A47: { lines: RESULT, concerns: isPartOfMonth },
  A48: { lines: ["penalty"], concerns: isSupervisor },
};

/** Room about the threshold within which its interpretations may differ. */
const NEAR = 1e-4;

function isSupervisor({ level }: PersonMonth): boolean {
  return level === "supervisor";
}

/** Whether one of the person's measures has a plan and an achievement for which it holds. */
function hasDone(subject: PersonMonth, holds: (ratio: number) => boolean): boolean {
  const row = performanceRowOf(subject);
  if (!row) return false;
  return measuresFor(subject).some((measure) => {
    const [plan, done] = columnsOf(measure);
    return (row[plan] ?? 0) > 0 && holds((row[done] ?? 0) / (row[plan] ?? 1));
  });
}

function isAtThreshold(subject: PersonMonth, { policy, last }: MonthBook): boolean {
  const threshold = policy.figure("thresholdRatio", last).value;
  return hasDone(subject, (ratio) => Math.abs(ratio - threshold) <= NEAR);
}

/** A supervisor may do so with the others' results (A13). */
function reachesPlan(subject: PersonMonth): boolean {
  return isSupervisor(subject) || hasDone(subject, (ratio) => ratio >= 1 - NEAR);
}

function lacksPlan(subject: PersonMonth): boolean {
  const row = performanceRowOf(subject);
  return row !== null && measuresFor(subject).some((measure) => !((row[columnsOf(measure)[0]] ?? 0) > 0));
}

function paysFullAttendance({ employment }: PersonMonth, { policy, last }: MonthBook): boolean {
  return employment !== null && policy.figure("fullAttendanceBonus", last).value > 0;
}

function hasDiscipline({ discipline }: PersonMonth): boolean {
  return discipline.length > 0;
}

function isLeaverWithOrders({ person, commissions }: PersonMonth): boolean {
  return person.leaveDate !== null && commissions.length > 0;
}

function hasOrder({ commissions }: PersonMonth, fits: (row: Commission) => boolean): boolean {
  return commissions.some((row) => !row.paidOut && fits(row));
}

function isPartlyReceived({ received, orderAmount }: Commission): boolean {
  return (received ?? 0) < (orderAmount ?? 0);
}

function isNotProvenToTheFen(row: Commission): boolean {
  return row.received === null || row.paymentProof === null;
}

function lacksDocument({ contract, salesData, deliveryNote, paymentProof }: Commission): boolean {
  return [contract, salesData, deliveryNote, paymentProof].includes(null);
}

function worksOvertime({ overtime }: PersonMonth): boolean {
  return overtime.length > 0;
}

/** Late, leaving early, or at work at none of the hours of a half day. */
function isUnpunctual({ days }: PersonMonth): boolean {
  return days.some(
    ({ late, early, halves, clockIn }) =>
      late > 0 || early > 0 || (clockIn !== null && halves.some(({ state }) => state === "absent")),
  );
}

/** A joiner or leaver of the month. */
function isPartOfMonth({ employment }: PersonMonth, { first, last }: MonthBook): boolean {
  return employment !== null && (employment.from > first || employment.to < last);
}
