import type { Finding } from "../findings/finding";
import { attendedDays } from "../month/days/presence";
import type { MonthBook, PersonMonth } from "../month/month";
import type { RuleProblem } from "../engine/rule";
import type { Step } from "../engine/step";
import { sum, ZERO, type Fen } from "../kinds/money";
import { earningsOf, type Earnings } from "./earnings";
import { withholdings } from "./lines/withholdings";
import { missingFigures } from "./missingFigures";
import {
  EARNING_LINES,
  FLOATING_LINES,
  WITHHOLDING_LINES,
  type Line,
  type PaySlip,
  type WithholdingLine,
} from "./paySlip";
import { slipFindings } from "./slipFindings";
import type { LineResult } from "./lineSteps";
import { term } from "../text/field";

/** The pay slips of a month with what they show to be wrong. */
export interface Run {
  slips: PaySlip[];
  findings: Finding[];
}

/** Works out the month's pay slips, in roster order. */
export function paySlipsOf(book: MonthBook): Run {
  const slips: PaySlip[] = [];
  const findings: Finding[] = [];
  const missing: RuleProblem[] = [];
  for (const subject of book.people) {
    const earnings = earningsOf(subject, book);
    const slip = slipOf(subject, earnings, book);
    if (!subject.employment && !isOwedAnything(slip)) continue;
    slips.push(slip);
    findings.push(...slipFindings(slip, subject, book));
    missing.push(...EARNING_LINES.flatMap((line) => earnings[line].missing));
  }
  return { slips, findings: [...findings, ...missingFigures(missing, book)] };
}

/** Who is not employed in the month is on it only with commission still due or an adjustment. */
function isOwedAnything({ lines }: PaySlip): boolean {
  return EARNING_LINES.some((line) => lines[line] !== 0);
}

type Withheld = Record<WithholdingLine, LineResult | null>;

function slipOf(subject: PersonMonth, earnings: Earnings, book: MonthBook): PaySlip {
  const withheld = withholdings(subject, book);
  const lines = amountsOf(earnings, withheld);
  return {
    month: book.month,
    person: subject.person,
    workdays: book.workdays.length,
    attendedDays: attendedDays(subject.days),
    lines,
    trace: traceOf(earnings, withheld, lines),
    deductions: earnings.penalty.deductions ?? [],
  };
}

function amountsOf(earnings: Earnings, withheld: Withheld): PaySlip["lines"] {
  const lines: Partial<Record<Line, Fen | null>> = {};
  for (const line of EARNING_LINES) lines[line] = earnings[line].amount;
  for (const line of WITHHOLDING_LINES) lines[line] = withheld[line]?.amount ?? null;
  const gross = sum(EARNING_LINES.map((line) => earnings[line].amount));
  lines.gross = gross;
  lines.net = sum([gross, ...WITHHOLDING_LINES.map((line) => withheld[line]?.amount ?? ZERO)]);
  return lines as PaySlip["lines"];
}

function traceOf(earnings: Earnings, withheld: Withheld, lines: PaySlip["lines"]): PaySlip["trace"] {
  const trace: Partial<Record<Line, readonly Step[]>> = {};
  for (const line of EARNING_LINES) {
    if (earnings[line].steps.length > 0) trace[line] = earnings[line].steps;
  }
  for (const line of WITHHOLDING_LINES) {
    const steps = withheld[line]?.steps ?? [];
    if (steps.length > 0) trace[line] = steps;
  }
  trace.gross = [...parts(EARNING_LINES, lines), ...floating(lines), sumStep("gross", lines.gross)];
  trace.net = [...parts(["gross", ...WITHHOLDING_LINES], lines), sumStep("net", lines.net)];
  return trace;
}

/** The parts of a sum that are not 0 (R080). */
function parts(of: readonly Line[], lines: PaySlip["lines"]): readonly Step[] {
  return of.flatMap((line) => {
    const amount = lines[line];
    return amount ? [sumStep("part", amount, { line: term(`column.${line}`) })] : [];
  });
}

/** What of the gross is floating pay: performance pay less the penalty, and bonuses (R083). */
function floating(lines: PaySlip["lines"]): readonly Step[] {
  const amounts = FLOATING_LINES.map((line) => lines[line]);
  if (amounts.every((amount) => amount === 0)) return [];
  return [{ ...sumStep("floating", sum(amounts)), clause: "R083" }];
}

function sumStep(
  what: "part" | "floating" | "gross" | "net",
  amount: Fen,
  fields: Step["fields"] = {},
): Step {
  return { text: `sum.${what}`, fields, value: { money: amount }, clause: "R080", figures: [], from: [] };
}
