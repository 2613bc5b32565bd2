import { DEADLINE_FIGURES, nextWorkday } from "../rules/commission/deadline";
import { nearFirstAnniversary } from "../rules/commission/tenure";
import { addMonths } from "../units/day";
import { minus, sum, times } from "../units/money";
import { cellOf } from "../workbook/place";
import { clauseCheck, type Feeds } from "./clauseCheck";
import type { Finding } from "./finding";
import { found } from "./found";
import { commissionCases, countsDayAgreed, isRequired, type CommissionCase } from "./month/commissionCase";
import { groupedBy } from "./month/groupedBy";
import type { MonthBook, PersonMonth } from "./month/monthBook";

/** Room for a rounding of one's own. */
const ONE_FEN = 1;

const MONEY = ["id", "order", "orderAmount", "received", "receivedOn", "paidOut"] as const;
const LEAVER = {
  花名册: ["hireDate", "leaveDate"],
  提成: [...MONEY, "commission", "rate"],
} as const satisfies Feeds;

/** The figures of an order: amount, rate, money received (R094, R096). */
export const orderFigures = clauseCheck({
  clauses: ["R094", "R096"],
  feeds: { 提成: [...MONEY, "commission", "rate"] },
  figures: ["commissionRate", "receiptBasis"],
  find: (book) =>
    ofEachOrder(book, (order, subject) => [...figures(order, subject, book), ...byRate(order, subject)]),
});

/** The four documents of an order, each order counted once (R096). */
export const orderEvidence = clauseCheck({
  clauses: ["R096"],
  feeds: { 提成: [...MONEY, "contract", "salesData", "deliveryNote", "paymentProof"] },
  figures: ["evidenceRequired", "receiptBasis"],
  find: (book) => ofEachOrder(book, (order, subject) => evidence(order, subject, book)),
});

/** Harm to the company stops unpaid commission, a suspicion holds it (R097). */
export const commissionOfHarm = clauseCheck({
  clauses: ["R097"],
  feeds: {
    奖惩: ["id", "date", "kind", "sanction", "facts", "status"],
    提成: [...MONEY, "commission", "rate"],
  },
  figures: ["fraudNeedsProof", "fraudScope"],
  find: (book) => ofEachPerson(book, (cases, subject) => harm(cases, subject)),
});

/** A leaver's money on either side of the last day (R098, R100). */
export const leaversOrders = clauseCheck({
  clauses: ["R098", "R100"],
  feeds: LEAVER,
  figures: DEADLINE_FIGURES,
  find: (book) => ofEachOrder(book, (order, subject) => leaversMoney(order, subject, book)),
});

/** What a leaver loses, and the first anniversary (R099, L-COMM). */
export const leaversCommission = clauseCheck({
  clauses: ["R099", "L-COMM"],
  feeds: { ...LEAVER, 奖惩: ["id", "date", "kind", "sanction", "facts", "status"] },
  figures: DEADLINE_FIGURES,
  find: (book) => ofEachPerson(book, (cases, subject) => leaver(cases, subject)),
});

function ofEachPerson(
  book: MonthBook,
  find: (cases: readonly CommissionCase[], subject: PersonMonth) => Finding[],
): Finding[] {
  return book.people.flatMap((subject) =>
    subject.commissions.length === 0 ? [] : find(commissionCases(subject, book), subject),
  );
}

function ofEachOrder(
  book: MonthBook,
  find: (order: CommissionCase, subject: PersonMonth) => Finding[],
): Finding[] {
  return ofEachPerson(book, (cases, subject) => cases.flatMap((order) => find(order, subject)));
}

function figures({ row, state }: CommissionCase, { person }: PersonMonth, book: MonthBook): Finding[] {
  const employee = person.id;
  const { received, receivedOn, orderAmount, paidOut, place } = row;
  if (!paidOut && receivedOn === null && received !== null && received > 0) {
    const fields = { received: { money: received } };
    return [found("R096", "commission.noDate", "warning", cellOf(place, "receivedOn"), { employee, fields })];
  }
  if (state === "noRate") {
    const fields = { order: row.order };
    const details = { employee, fields, clause: "R094" };
    return [found("D-NOFIGURE", "commission.noRate", "error", cellOf(place, "commission"), details)];
  }
  if (state === "settled") return [];
  if (received === null) {
    if (countsDayAgreed(book)) return [];
    return [found("R096", "commission.noReceived", "error", cellOf(place, "received"), { employee })];
  }
  if (orderAmount === null || received <= orderAmount) return [];
  const fields = { received: { money: received }, order: { money: orderAmount } };
  return [
    found("R096", "commission.overReceived", "warning", cellOf(place, "received"), { employee, fields }),
  ];
}

/** Where both are entered, the commission is the order's amount by the rate; the amount entered is paid. */
function byRate({ row, state }: CommissionCase, { person }: PersonMonth): Finding[] {
  const { commission, rate, orderAmount, place } = row;
  if (state === "settled" || commission === null || rate === null || orderAmount === null) return [];
  const computed = times(orderAmount, rate);
  if (Math.abs(commission - computed) <= ONE_FEN) return [];
  const fields = {
    entered: { money: commission },
    computed: { money: computed },
    order: { money: orderAmount },
    rate: { ratio: rate },
  };
  const amountAtRisk = minus(commission, computed);
  const details = { employee: person.id, fields, amountAtRisk };
  return [found("D-SUM", "commission.differs", "warning", cellOf(place, "commission"), details)];
}

/** 收款证明 is needed, the other documents are asked for (A32); an order counts once. */
function evidence(
  { row, state, worth, original, missing }: CommissionCase,
  { person }: PersonMonth,
  book: MonthBook,
): Finding[] {
  const employee = person.id;
  if (state === "repeated" && original) {
    const fields = { order: row.order, cell: { cell: cellOf(original.place, "order") } };
    const details = { employee, fields, amountAtRisk: worth };
    return [found("R096", "commission.repeated", "error", cellOf(row.place, "order"), details)];
  }
  if (state !== "due" && state !== "unproven") return [];
  return missing.map((document) => {
    const required = isRequired(document, book);
    const fields = { document: { term: `document.${document}` }, order: row.order, worth: { money: worth } };
    const problem = required ? "commission.noProof" : "commission.noDocument";
    const details = { employee, fields, amountAtRisk: required ? worth : null };
    return found("R096", problem, required ? "error" : "warning", cellOf(row.place, document), details);
  });
}

/** A leaver's order on either side of the last day; where readings differ (A24, A27) a person must look. */
function leaversMoney(
  { row, state, worth, deadline }: CommissionCase,
  { person }: PersonMonth,
  { calendar }: MonthBook,
): Finding[] {
  const { leaveDate } = person;
  const paid = row.receivedOn;
  if (leaveDate === null || deadline === null || paid === null) return [];
  const fields = {
    paid: { day: paid },
    left: { day: leaveDate },
    deadline: { day: deadline },
    worth: { money: worth },
  };
  const details = { employee: person.id, fields, amountAtRisk: worth };
  const place = cellOf(row.place, "receivedOn");
  if (state === "due" && deadline === leaveDate && paid === leaveDate) {
    return [found("R098", "commission.onLeaveDay", "warning", place, details)];
  }
  if (state !== "late") return [];
  if (deadline <= leaveDate) return [found("R098", "commission.afterLeaving", "info", place, details)];
  const extended = nextWorkday(deadline, calendar);
  if (extended !== null && extended > deadline && paid <= extended) {
    const moved = { ...details, fields: { ...fields, extended: { day: extended } } };
    return [found("R100", "commission.withinExtension", "warning", place, moved)];
  }
  return [found("R100", "commission.afterGrace", "info", place, details)];
}

/** One finding a record of harm, with all that it stops (查实) or holds (待查). */
function harm(cases: readonly CommissionCase[], { person }: PersonMonth): Finding[] {
  const stopped = cases.filter(({ state }) => state === "forfeited" || state === "held");
  return [...groupedBy(stopped, (order) => order.harm)].flatMap(([record, orders]) => {
    if (!record) return [];
    const amountAtRisk = sum(orders.map(({ worth }) => worth));
    const fields = { kind: record.kind, orders: orders.length, worth: { money: amountAtRisk } };
    const details = { employee: person.id, fields, amountAtRisk };
    const place = cellOf(record.place, "status");
    return [found("R097", `commission.${orders[0]?.state ?? "held"}`, "warning", place, details)];
  });
}

/** What a leaver loses is wage already earned (L28, L-COMM); near the first anniversary the readings differ (A22). */
function leaver(cases: readonly CommissionCase[], { person }: PersonMonth): Finding[] {
  const { hireDate, leaveDate, place } = person;
  if (leaveDate === null) return [];
  const employee = person.id;
  const findings: Finding[] = [];
  const cut = cases.filter(({ state }) => state === "late" || state === "forfeited");
  const lost = sum(cut.map(({ worth }) => worth));
  if (lost > 0) {
    const details = { employee, fields: { lost: { money: lost }, orders: cut.length }, amountAtRisk: lost };
    findings.push(found("L-COMM", "commission.cut", "warning", cellOf(place, "leaveDate"), details));
  }
  const isOpen = cases.some(({ row }) => !row.paidOut);
  if (hireDate !== null && isOpen && nearFirstAnniversary(hireDate, leaveDate)) {
    const fields = {
      hired: { day: hireDate },
      left: { day: leaveDate },
      year: { day: addMonths(hireDate, 12) },
    };
    findings.push(
      found("R099", "commission.nearAnniversary", "warning", cellOf(place, "leaveDate"), {
        employee,
        fields,
      }),
    );
  }
  return findings;
}
