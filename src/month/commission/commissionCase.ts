import { commissionAmount } from "../../rules/commission/commissionAmount";
import { commissionDeadline } from "../../rules/commission/commissionDeadline";
import { commissionDue } from "../../rules/commission/commissionDue";
import { commissionPay } from "../../rules/commission/commissionPay";
import { apply, type Outcome } from "../../engine/rule";
import type { Recorder } from "../../engine/step";
import type { Day } from "../../kinds/day";
import { ZERO, type Fen } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import type { Commission, Discipline } from "../../workbook/records";
import { circumstancesOf, rulesHoldOn } from "../circumstances";
import { isProven } from "../discipline/sanctions";
import { harmsTo } from "../discipline/misdeed";
import type { MonthBook, PersonMonth } from "../month";
import { moneyOf, repeatedBy } from "./orders";

/** 合同、销售数据、发货单、收款证明: the documents of an order (R096), as the columns of 提成. */
const DOCUMENTS = ["contract", "salesData", "deliveryNote", "paymentProof"] as const;

/** One of them, by its column. */
export type Document = (typeof DOCUMENTS)[number];

/**
 * What becomes of a row of 提成 this month. settled: paid out before, or its money has not come in by the month's end.
 * incomplete: a figure that it needs is missing. repeated, unproven: kept back (R096). late, forfeited, held:
 * R097–R100.
 */
type CommissionState =
  "settled" | "incomplete" | "noRate" | "repeated" | "unproven" | "late" | "forfeited" | "held" | "due";

/** A row of 提成, judged. */
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
}

/** Judges every row of a person's commission, in the order in which the clauses bear on it. */
export function commissionCases(subject: PersonMonth, book: MonthBook): CommissionCase[] {
  return subject.commissions.map((row) => judge(row, subject, book));
}

function judge(row: Commission, subject: PersonMonth, book: MonthBook): CommissionCase {
  const nothing = { row, pay: ZERO, worth: ZERO, deadline: null, harm: null, original: null, missing: [] };
  if (row.paidOut || row.receivedOn === null || row.receivedOn > book.last)
    return { ...nothing, state: "settled" };
  const amount = amountOf(row, book);
  if (!amount.ok) return { ...nothing, state: amount.problem.kind === "blank" ? "incomplete" : "noRate" };
  const { orderAmount, receivedOn: paidDate } = row;
  const received = moneyOf(row, countsDayAgreed(book));
  if (orderAmount === null || received === null) return { ...nothing, state: "incomplete" };

  const circumstances = circumstancesOf(book);
  const money = { commission: amount.value, orderAmount, received };
  const worth = valueOf(apply(commissionPay, { ...money, paidDate }, circumstances));
  const harm = harmsTo(row, subject, book)[0] ?? null;
  const verdict = apply(commissionDue, { ...standing(subject, harm, book), paidDate }, circumstances);
  const facts = {
    ...nothing,
    worth,
    harm,
    deadline: deadlineOf(subject, book),
    missing: missingDocuments(row, book),
  };
  if (!verdict.ok) return { ...facts, state: "incomplete" };
  if (verdict.value === "late" || verdict.value === "forfeited" || verdict.value === "held") {
    return { ...facts, state: verdict.value };
  }
  const original = repeatedBy(row, book.orders, countsDayAgreed(book));
  if (original) return { ...facts, state: "repeated", original };
  if (facts.missing.some((document) => isRequired(document, book))) return { ...facts, state: "unproven" };
  return { ...facts, state: "due", pay: worth };
}

/** What one row pays, told step by step. */
export function payCommission(
  { row, harm }: CommissionCase,
  subject: PersonMonth,
  book: MonthBook,
  recorder: Recorder,
): Fen {
  const amount = amountOf(row, book, recorder);
  if (!amount.ok) return ZERO;
  const { orderAmount, receivedOn: paidDate, place } = row;
  const received = moneyOf(row, countsDayAgreed(book));
  const { person } = subject;
  const cells = [cellOf(place, "received"), cellOf(place, "receivedOn"), cellOf(place, "orderAmount")];
  if (person.leaveDate !== null)
    cells.push(cellOf(person.place, "hireDate"), cellOf(person.place, "leaveDate"));
  const given = {
    commission: amount.value,
    orderAmount,
    received,
    paidDate,
    ...standing(subject, harm, book),
  };
  return valueOf(apply(commissionPay, given, circumstancesOf(book, recorder, cells)));
}

function amountOf(row: Commission, book: MonthBook, recorder?: Recorder): Outcome<Fen> {
  const { commission, rate, orderAmount, place } = row;
  const column = commission === null ? (rate === null ? "orderAmount" : "rate") : "commission";
  const circumstances = circumstancesOf(book, recorder, [cellOf(place, column)]);
  return apply(commissionAmount, { commission, rate, orderAmount }, circumstances);
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

/** Documents without a number, those of columns that the sheet does not have included only where required. */
function missingDocuments(row: Commission, book: MonthBook): Document[] {
  const wanted = countsDayAgreed(book)
    ? DOCUMENTS.filter((document) => document !== "paymentProof")
    : DOCUMENTS;
  return wanted.filter(
    (document) =>
      row[document] === null && (row.place.columns[document] !== undefined || isRequired(document, book)),
  );
}

/** Whether 回款日期 is the day agreed (A28): the order counts as paid by then, and nothing can prove it yet. */
export function countsDayAgreed({ policy, last }: MonthBook): boolean {
  return policy.figure("receiptBasis", last).value === "due";
}

/** Whether commission is not paid without that document (A32). */
export function isRequired(document: Document, { policy, last }: MonthBook): boolean {
  return policy.figure("evidenceRequired", last).value.includes(document);
}

function valueOf(outcome: Outcome<Fen>): Fen {
  return outcome.ok ? outcome.value : ZERO;
}
