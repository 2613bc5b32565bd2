import { DEADLINE_FIGURES, nextWorkday } from "../../rules/commission/deadline";
import { nearFirstAnniversary } from "../../rules/commission/tenure";
import { addMonths } from "../../kinds/day";
import { sum } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { clauseCheck, type Feeds } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { CommissionCase } from "../../month/commission/commissionCase";
import type { MonthBook, PersonMonth } from "../../month/month";
import { MONEY, ofEachOrder, ofEachPerson } from "./ofEachOrder";

const LEAVER = {
  花名册: ["hireDate", "leaveDate"],
  提成: [...MONEY, "commission", "rate"],
} as const satisfies Feeds;

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

/** A leaver's order on either side of the last day; where interpretations differ (A24, A27) a person must look. */
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

/** What a leaver loses is wage already earned (L28, L-COMM); near the first anniversary the interpretations differ (A22). */
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
