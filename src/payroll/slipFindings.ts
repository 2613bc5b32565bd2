import { clauseCheck, judge, type ClauseCheck } from "../checks/clauseCheck";
import type { Finding } from "../findings/finding";
import { found } from "../findings/found";
import { agreedBase } from "../month/pay/basePay";
import { circumstancesOf } from "../month/circumstances";
import { finesOf } from "../month/discipline/sanctions";
import type { MonthBook, PersonMonth } from "../month/month";
import { absentDays, leaveDays, leavesTaken } from "../month/days/presence";
import { deductionCap } from "../law/deductions/deductionCap";
import { minimumWage } from "../law/wage/minimumWage";
import { prorate } from "../rules/pay/prorate";
import { apply } from "../engine/rule";
import { minus, negate, sum, times, type Fen } from "../kinds/money";
import { cellOf } from "../kinds/place";
import type { EarningLine, PaySlip } from "./paySlip";

type Given = [slip: PaySlip, subject: PersonMonth, book: MonthBook];

/** What only the amounts show: a negative gross (R080), R028, L-PENALTY, L-CAP20 and L-MINWAGE. */
const SLIP_CHECKS: readonly ClauseCheck<Given>[] = [
  clauseCheck<Given>({ clauses: ["R080"], feeds: { 调整: ["amount"] }, figures: [], find: negativeGross }),
  clauseCheck<Given>({
    clauses: ["L-PENALTY"],
    feeds: { 绩效: ["promotionPlan", "promotionDone"] },
    figures: ["penaltyFloor", "penaltyAmount", "penaltyMode"],
    find: penaltyFromFixedPay,
  }),
  clauseCheck<Given>({
    clauses: ["R028"],
    feeds: { 奖惩: ["sanction", "amount", "status"] },
    figures: ["penaltyFloor", "penaltyTypes"],
    find: deductionsOverPay,
  }),
  clauseCheck<Given>({
    clauses: ["L-CAP20"],
    feeds: { 奖惩: ["sanction", "amount", "status"] },
    figures: ["fineMode", "fineDefault", "penaltyTypes", "capRatio"],
    find: finesOverCap,
  }),
  clauseCheck<Given>({
    clauses: ["L-MINWAGE"],
    feeds: { 花名册: ["position", "basePay"], 请假: ["type"], 政策: ["key", "value"] },
    figures: ["minWageRegion", "sickPayRatio", "sickPayFloor"],
    find: belowMinimumWage,
  }),
];

/** What is wrong with a slip once its amounts are known. */
export function slipFindings(...given: Given): Finding[] {
  const [, , book] = given;
  return SLIP_CHECKS.flatMap((check) => judge(check, book, ...given));
}

function negativeGross({ person, lines }: PaySlip): Finding[] {
  if (lines.gross >= 0) return [];
  const details = {
    employee: person.id,
    fields: { gross: { money: lines.gross } },
    amountAtRisk: lines.gross,
  };
  return [found("R080", "gross.negative", "error", cellOf(person.place, "id"), details)];
}

/** A penalty may lower performance pay under agreed rules, but not fixed pay (A15; 工资支付暂行规定 15). */
function penaltyFromFixedPay({ person, lines }: PaySlip): Finding[] {
  const { perf, penalty } = lines;
  const beyond = negate(sum([perf, penalty]));
  if (beyond <= 0) return [];
  const fields = { penalty: { money: penalty }, perf: { money: perf }, beyond: { money: beyond } };
  const details = { employee: person.id, fields, amountAtRisk: beyond };
  return [found("L-PENALTY", "penalty.fixedPay", "error", cellOf(person.place, "id"), details)];
}

/** 扣减绩效奖金 takes what there is of performance pay, and no more (R028, A15). */
function deductionsOverPay({ person, deductions }: PaySlip): Finding[] {
  return deductions.flatMap(({ row, left, taken }) => {
    const { amount, date } = row;
    if (amount === null || taken >= amount) return [];
    const fields = { amount: { money: amount }, left: { money: left }, taken: { money: taken } };
    const details = { employee: person.id, fields, on: date, amountAtRisk: minus(amount, taken) };
    return [found("R028", "performanceDeduction.overPay", "warning", cellOf(row.place, "amount"), details)];
  });
}

/** 工资支付暂行规定 16: not more than 20 % of the month's wage; whether the minimum is left, L-MINWAGE says. */
function finesOverCap({ person, lines }: PaySlip, subject: PersonMonth, book: MonthBook): Finding[] {
  if (lines.fine === 0) return [];
  const taken = negate(lines.fine);
  const wage = Math.max(minus(lines.gross, lines.fine), 0) as Fen;
  const allowed = apply(deductionCap, { wage, loss: taken }, circumstancesOf(book));
  if (!allowed.ok || taken <= allowed.value) return [];
  const cap = allowed.value;
  const ratio = book.policy.figure("capRatio", book.last).value;
  const row = finesOf(subject, book).find(({ isDeducted }) => isDeducted)?.row;
  const place = row ? cellOf(row.place, "amount") : cellOf(person.place, "id");
  const fields = { taken: { money: taken }, cap: { money: cap }, ratio: { ratio } };
  const details = { employee: person.id, fields, amountAtRisk: minus(taken, cap) };
  return [found("L-CAP20", "fine.overCap", "error", place, details)];
}

/** Pay for normal work: overtime and corrections apart (最低工资规定 12). */
const NORMAL_WORK: readonly EarningLine[] = [
  "base",
  "allowance",
  "perf",
  "penalty",
  "bonus",
  "fullAttendance",
  "commission",
  "absence",
  "fine",
];

function belowMinimumWage(slip: PaySlip, subject: PersonMonth, book: MonthBook): Finding[] {
  const { person, lines } = slip;
  const { policy, last } = book;
  const region = policy.figure("minWageRegion", last).value;
  const base = agreedBase(subject, book);
  if (region === null || !subject.employment || !base.ok) return [];
  const minimum = apply(minimumWage, { region }, circumstancesOf(book));
  if (!minimum.ok) return [];
  const wage = sum(NORMAL_WORK.map((line) => lines[line]));
  const sickRatio = policy.figure("sickPayRatio", last).value;
  return [
    ...sickPay(base.value, minimum.value, sickRatio, subject, book),
    ...normalPay(wage, { region, minimum: minimum.value }, sickRatio, subject, book),
  ].map((finding) => ({ ...finding, employee: person.id }));
}

/** For days not worked and not paid no minimum is due. */
function normalPay(
  wage: Fen,
  { region, minimum }: { region: string; minimum: Fen },
  sickRatio: number,
  subject: PersonMonth,
  book: MonthBook,
): Finding[] {
  const { days, workdays, person } = subject;
  const unpaid =
    absentDays(days) + leaveDays(days, "personal") + (sickRatio < 1 ? leaveDays(days, "sick") : 0);
  const given = { amount: minimum, workedDays: workdays.length - unpaid, workdays: book.workdays.length };
  const least = apply(prorate, given, circumstancesOf(book));
  if (!least.ok || wage >= least.value) return [];
  const fields = {
    region,
    wage: { money: wage },
    least: { money: least.value },
    minimum: { money: minimum },
  };
  const amountAtRisk = minus(least.value, wage);
  return [
    found("L-MINWAGE", "minimumWage.below", "error", cellOf(person.place, "basePay"), {
      fields,
      amountAtRisk,
    }),
  ];
}

/** 劳部发〔1995〕309号 59: sick pay is at least 80 % of the minimum wage. */
function sickPay(base: Fen, minimum: Fen, ratio: number, { days }: PersonMonth, book: MonthBook): Finding[] {
  const sick = [...leavesTaken(days).keys()].find(({ type }) => type === "病假");
  const floor = times(minimum, book.policy.figure("sickPayFloor", book.last).value);
  const pay = times(base, ratio);
  if (!sick || pay >= floor) return [];
  const fields = { pay: { money: pay }, floor: { money: floor }, ratio: { ratio } };
  return [found("L-MINWAGE", "minimumWage.sick", "error", cellOf(sick.place, "type"), { fields })];
}
