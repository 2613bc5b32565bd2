import { commissionAmount } from "../../rules/commission/commissionAmount";
import { commissionDeadline } from "../../rules/commission/commissionDeadline";
import { commissionOfOrder, commissionPay } from "../../rules/commission/commissionPay";
import { commissionDue } from "../../rules/commission/commissionDue";
import type { Verdict } from "../../rules/commission/verdict";
import { apply, type Outcome } from "../../engine/rule";
import type { Step } from "../../engine/step";
import type { Day } from "../../kinds/day";
import { ZERO, type Fen } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { term } from "../../text/field";
import type { Commission, Discipline } from "../../workbook/records";
import { circumstancesOf, rulesHoldOn } from "../circumstances";
import { isProven } from "../discipline/sanctions";
import { harmsTo } from "../discipline/misdeed";
import { judgedOnce } from "../judgedOnce";
import type { MonthBook, PersonMonth } from "../month";
import { StepNotes } from "../stepNotes";
import { countsDayAgreed, isRequired, missingDocuments, type Document } from "./documents";
import { moneyOf, repeatedBy } from "./orders";

/**
 * What becomes of a row of 提成 this month. settled: paid out before, or its money has not come in by the month's end.
 * incomplete: a figure that it needs is missing. repeated, unproven: kept back (R096). late, forfeited, held:
 * R097–R100.
 */
type CommissionState =
  "settled" | "incomplete" | "noRate" | "repeated" | "unproven" | "late" | "forfeited" | "held" | "due";

/** A row of 提成, judged, with the steps that led there. */
export interface CommissionCase {
  row: Commission;
  state: CommissionState;
  /** What is paid; 0 unless due. */
  pay: Fen;
  /** What would be paid if nothing stood against it. */
  worth: Fen;
  /** The last day for a leaver's money; null while employed. */
  deadline: Day | null;
  /** The record of harm that decides (R097). */
  harm: Discipline | null;
  /** The earlier row that this one repeats. */
  original: Commission | null;
  /** Documents that are not there: those that policy requires first. */
  missing: readonly Document[];
  steps: readonly Step[];
}

/** Judges every row of a person's commission, in the order in which the clauses bear on it. */
export const commissionCases = judgedOnce((subject, book): readonly CommissionCase[] =>
  subject.commissions.map((row) => judge(row, subject, book)),
);

function judge(row: Commission, subject: PersonMonth, book: MonthBook): CommissionCase {
  const notes = new StepNotes(book);
  notes.note("commission.order", { order: row.order }, null, "R096", {
    from: [cellOf(row.place, "order"), cellOf(row.place, "paymentProof")],
    reads: ["evidenceRequired"],
  });
  const nothing = { row, pay: ZERO, worth: ZERO, deadline: null, harm: null, original: null, missing: [] };
  const judged = (state: CommissionState, more: Partial<CommissionCase> = {}): CommissionCase => {
    return { ...nothing, state, steps: notes.steps, ...more };
  };
  if (isSettled(row, book, notes)) return judged("settled");
  const amount = amountOf(row, notes);
  if (!amount.ok) return judged(amount.problem.kind === "blank" ? "incomplete" : "noRate");
  const { orderAmount, receivedOn: paidDate } = row;
  const received = moneyOf(row, countsDayAgreed(book));
  if (orderAmount === null || received === null) {
    notes.note("commission.noMoney", {}, ZERO, "R096", { from: [cellOf(row.place, "received")] });
    return judged("incomplete");
  }

  const money = { commission: amount.value, orderAmount, received, paidDate };
  const harm = harmsTo(row, subject, book)[0] ?? null;
  const order = decide(money, row, subject, harm, notes, book);
  const worth = order?.verdict === "due" ? order.pay : worthOf(money, book);
  const missing = missingDocuments(row, book);
  const facts = { worth, harm, deadline: deadlineOf(subject, book), missing };
  if (!order) return judged("incomplete", facts);
  const { verdict } = order;
  if (verdict === "late" || verdict === "forfeited" || verdict === "held") return judged(verdict, facts);
  const original = repeatedBy(row, book.orders, countsDayAgreed(book));
  if (original) {
    const cell = cellOf(original.place, "order");
    notes.note("commission.keptBack.repeated", { cell: { cell } }, ZERO, "R096", { from: [cell] });
    return judged("repeated", { ...facts, original });
  }
  const required = missing.find((document) => isRequired(document, book));
  if (required) {
    notes.note("commission.keptBack.unproven", { document: term(`document.${required}`) }, ZERO, "R096", {
      from: [cellOf(row.place, required)],
      reads: ["evidenceRequired"],
    });
    return judged("unproven", facts);
  }
  return judged("due", { ...facts, pay: worth });
}

function isSettled(
  { paidOut, receivedOn, place }: Commission,
  { last }: MonthBook,
  notes: StepNotes,
): boolean {
  if (paidOut) {
    notes.note("commission.paidOut", {}, ZERO, "R096", { from: [cellOf(place, "paidOut")] });
    return true;
  }
  if (receivedOn !== null && receivedOn <= last) return false;
  notes.note("commission.notReceivedYet", { last: { day: last } }, ZERO, "R096", {
    from: [cellOf(place, "receivedOn")],
  });
  return true;
}

function amountOf(row: Commission, notes: StepNotes): Outcome<Fen> {
  const { commission, rate, orderAmount, place } = row;
  const column = commission === null ? (rate === null ? "orderAmount" : "rate") : "commission";
  const cell = cellOf(place, column);
  const outcome = apply(commissionAmount, { commission, rate, orderAmount }, notes.from(cell));
  notes.value(outcome, [cell]);
  return outcome;
}

interface Money {
  commission: Fen;
  orderAmount: Fen;
  received: Fen;
  paidDate: Day | null;
}

/** The verdict with what is paid by it; null where the dates do not allow one. */
function decide(
  money: Money,
  { place }: Commission,
  subject: PersonMonth,
  harm: Discipline | null,
  notes: StepNotes,
  book: MonthBook,
): { verdict: Verdict; pay: Fen } | null {
  const { person } = subject;
  const cells = [cellOf(place, "received"), cellOf(place, "receivedOn"), cellOf(place, "orderAmount")];
  if (harm) cells.push(cellOf(harm.place, "status"));
  if (person.leaveDate !== null)
    cells.push(cellOf(person.place, "hireDate"), cellOf(person.place, "leaveDate"));
  const given = { ...money, ...standing(subject, harm, book) };
  const outcome = apply(commissionOfOrder, given, notes.from(...cells));
  if (outcome.ok) return outcome.value;
  notes.value(outcome, cells);
  return verdictWithoutMoney(given, book);
}

/** An order without an amount above 0 pays nothing, but is judged all the same. */
function verdictWithoutMoney(
  { paidDate, resignDate, hireDate, harm }: Money & ReturnType<typeof standing>,
  book: MonthBook,
): { verdict: Verdict; pay: Fen } | null {
  const verdict = apply(commissionDue, { paidDate, resignDate, hireDate, harm }, circumstancesOf(book));
  return verdict.ok ? { verdict: verdict.value, pay: ZERO } : null;
}

/** What the order would pay if nothing stood against it. */
function worthOf(money: Money, book: MonthBook): Fen {
  const outcome = apply(commissionPay, money, circumstancesOf(book));
  return outcome.ok ? outcome.value : ZERO;
}

function standing(subject: PersonMonth, harm: Discipline | null, book: MonthBook) {
  const proof = harm && (isProven(harm) ? ("proven" as const) : ("suspected" as const));
  const { leaveDate: resignDate, hireDate } = subject.person;
  return { resignDate: isLeaverBeforeRules(subject, book) ? null : resignDate, hireDate, harm: proof };
}

/** Whether somebody left before the rules held: R098–R100 then take nothing (R009). */
export function isLeaverBeforeRules({ person: { leaveDate } }: PersonMonth, book: MonthBook): boolean {
  return leaveDate !== null && !rulesHoldOn(leaveDate, book);
}

function deadlineOf(subject: PersonMonth, book: MonthBook): Day | null {
  const { leaveDate: resignDate, hireDate } = subject.person;
  if (resignDate === null || isLeaverBeforeRules(subject, book)) return null;
  const given = { resignDate, hireDate };
  const outcome = apply(commissionDeadline, given, circumstancesOf(book));
  return outcome.ok ? outcome.value : null;
}
