import { addMonths } from "../../kinds/day";
import { minus, times } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import { policyBase } from "../../month/pay/basePay";
import type { MonthBook, PersonMonth } from "../../month/month";
import { staffOf } from "../../month/people/orgChart";
import { term } from "../../text/field";

/** 底薪 agreed with the person against the department's (R081). */
export const agreedBasePay = clauseCheck({
  clauses: ["R081"],
  feeds: { 花名册: ["position", "basePay"] },
  figures: ["baseManager", "baseSupervisor", "baseMember"],
  find: (book) => staffOf(book).flatMap((subject) => basePay(subject, book)),
});

/** 津贴 for supervisors only (R082). */
export const allowances = clauseCheck({
  clauses: ["R082"],
  feeds: { 花名册: ["position", "allowance"] },
  figures: ["allowanceRoles"],
  find: (book) => staffOf(book).flatMap((subject) => allowance(subject, book)),
});

/** Probation pay is at least 80 % (L-PROB). */
export const probationPay = clauseCheck({
  clauses: ["L-PROB"],
  feeds: { 花名册: ["position", "probationUntil", "basePay"] },
  figures: ["probationRatio", "baseManager", "baseSupervisor", "baseMember"],
  find: (book) => staffOf(book).flatMap((subject) => probation(subject, book)),
});

/** 劳动合同 within one month of the first day of work (R055, L-CONTRACT). */
export const contracts = clauseCheck({
  clauses: ["R055", "L-CONTRACT"],
  feeds: { 花名册: ["hireDate", "contractDate"] },
  figures: [],
  find: (book) => staffOf(book).flatMap((subject) => contract(subject, book)),
});

/** Leavers are paid at once (L-TERM). */
export const leaversPay = clauseCheck({
  clauses: ["L-TERM"],
  feeds: { 花名册: ["leaveDate"] },
  figures: [],
  find: (book) => staffOf(book).flatMap((subject) => leaving(subject, book)),
});

/** Base pay agreed with the person against the department's; without either there is no amount (R079). */
function basePay(subject: PersonMonth, book: MonthBook): Finding[] {
  const { person, level } = subject;
  const employee = person.id;
  const place = cellOf(person.place, "basePay");
  const byPolicy = policyBase(subject, book);
  if (person.basePay === null) {
    if (byPolicy.ok) return [];
    const fields = { position: person.position ?? BLANK, level: term(`level.${level}`) };
    return [found("D-NOFIGURE", "base.missing", "error", place, { employee, fields, clause: "R081" })];
  }
  if (!byPolicy.ok || person.basePay === byPolicy.value) return [];
  const fields = {
    agreed: { money: person.basePay },
    policy: { money: byPolicy.value },
    level: term(`level.${level}`),
  };
  const severity = person.basePay < byPolicy.value ? "warning" : "info";
  return [found("R081", "base.differs", severity, place, { employee, fields })];
}

function allowance({ person, level }: PersonMonth, { policy, last }: MonthBook): Finding[] {
  const amount = person.allowance;
  if (!amount || policy.figure("allowanceRoles", last).value.includes(level)) return [];
  const fields = { amount: { money: amount }, level: term(`level.${level}`) };
  const details = { employee: person.id, fields, amountAtRisk: amount };
  return [found("R082", "allowance.notDue", "warning", cellOf(person.place, "allowance"), details)];
}

/** 劳动合同法 20: at least 80 % of the wage of the post. */
function probation(subject: PersonMonth, book: MonthBook): Finding[] {
  const { person } = subject;
  const { probationUntil, basePay: agreed } = person;
  if (agreed === null || probationUntil === null || probationUntil < book.first) return [];
  const full = policyBase(subject, book);
  const ratio = book.policy.figure("probationRatio", book.last).value;
  if (!full.ok) return [];
  const least = times(full.value, ratio);
  if (agreed >= least) return [];
  const fields = {
    agreed: { money: agreed },
    full: { money: full.value },
    least: { money: least },
    ratio: { ratio },
  };
  const details = { employee: person.id, fields, amountAtRisk: minus(least, agreed) };
  return [found("L-PROB", "base.probation", "error", cellOf(person.place, "basePay"), details)];
}

/** 劳动合同法 10, 82: in writing within one month of the first day of work. */
function contract({ person }: PersonMonth, { last }: MonthBook): Finding[] {
  const { hireDate, contractDate, place } = person;
  if (hireDate === null || place.columns.contractDate === undefined) return [];
  if (person.unreadable.has("contractDate")) return [];
  const deadline = addMonths(hireDate, 1);
  const signed = contractDate ?? last;
  if (signed <= deadline) return [];
  const fields = {
    hired: { day: hireDate },
    deadline: { day: deadline },
    signed: contractDate === null ? BLANK : { day: contractDate },
  };
  const cell = cellOf(place, "contractDate");
  const details = { employee: person.id, fields };
  if (contractDate === null) return [found("R055", "contract.missing", "warning", cell, details)];
  return [found("L-CONTRACT", "contract.late", "warning", cell, details)];
}

/** 工资支付暂行规定 9: all wages are paid at once when somebody leaves. */
function leaving({ person }: PersonMonth, { first, last }: MonthBook): Finding[] {
  const { leaveDate, place } = person;
  if (leaveDate === null || leaveDate < first || leaveDate > last) return [];
  const fields = { left: { day: leaveDate } };
  return [
    found("L-TERM", "leaver.payAtOnce", "warning", cellOf(place, "leaveDate"), {
      employee: person.id,
      fields,
    }),
  ];
}
