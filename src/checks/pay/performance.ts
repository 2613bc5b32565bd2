import { cellOf } from "../../kinds/place";
import type { Performance } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { bonusOf, type BonusCase } from "../../month/performance/exceedBonus";
import type { MonthBook, PersonMonth } from "../../month/month";
import { staffOf } from "../../month/people/orgChart";
import { attendedDays, isOnLeaveThroughout } from "../../month/days/presence";
import { columnsOf, measuresFor, performanceRowOf } from "../../month/performance/results";
import { isSentence } from "../../text/keys";
import { term } from "../../text/field";

const MEASURED = [
  "promotionPlan",
  "promotionDone",
  "feedbackPlan",
  "feedbackDone",
  "recruitmentPlan",
  "recruitmentDone",
] as const;

/** A plan for everybody above 0 and what was done of it (R086, R037). */
export const plansAndResults = clauseCheck({
  clauses: ["R086", "R037"],
  feeds: { 绩效: ["month", "id", ...MEASURED] },
  figures: ["onPlanMissing"],
  find: (book) =>
    measured(book).flatMap((subject) => {
      const row = performanceRowOf(subject);
      return row ? plans(row, subject) : noPlan(subject, book);
    }),
});

/** The plan is set by the own supervisor (R086). */
export const planSetters = clauseCheck({
  clauses: ["R086"],
  feeds: { 绩效: ["month", "id", "planSetBy"], 花名册: ["id", "name", "group", "position", "supervisorId"] },
  figures: [],
  find: (book) => ofEachResult(book, (row, subject) => setter(row, subject, book)),
});

/** 超额奖金: of members (R088) and of supervisors (R091). */
export const exceedBonuses = clauseCheck({
  clauses: ["R088", "R091"],
  feeds: {
    绩效: ["month", "id", ...MEASURED, "salesEffective", "approvedBonus"],
    提成: ["id", "received", "receivedOn"],
  },
  figures: [
    "bonusMember",
    "bonusSupervisor",
    "bonusDefault",
    "onPlanMissing",
    "ratioTolerance",
    "exceedInclusive",
    "exceedRule",
    "requireSalesEffect",
    "salesEffectBasis",
    "supervisorScope",
  ],
  find: (book) =>
    measured(book).flatMap((subject) => {
      const bonus = bonusOf(subject, book);
      return bonus ? bonusFindings(bonus, subject) : [];
    }),
});

/** Those who are measured by a plan: all but managers. */
function measured(book: MonthBook): readonly PersonMonth[] {
  return staffOf(book).filter(({ level }) => level !== "manager");
}

function ofEachResult(
  book: MonthBook,
  find: (row: Performance, subject: PersonMonth) => Finding[],
): Finding[] {
  return measured(book).flatMap((subject) => {
    const row = performanceRowOf(subject);
    return row ? find(row, subject) : [];
  });
}

/** Somebody who has not worked in the month so far may have no plan; somebody on leave all month needs none. */
function noPlan(subject: PersonMonth, { month }: MonthBook): Finding[] {
  const { person, days } = subject;
  const fields = { month: { month }, name: person.name };
  const severity = isOnLeaveThroughout(days) ? "info" : attendedDays(days) > 0 ? "error" : "warning";
  return [found("R086", "plan.noRow", severity, cellOf(person.place, "id"), { employee: person.id, fields })];
}

function plans(row: Performance, subject: PersonMonth): Finding[] {
  const employee = subject.person.id;
  const severity = isOnLeaveThroughout(subject.days) ? "info" : "error";
  return measuresFor(subject).flatMap((measure) => {
    const [planColumn, doneColumn] = columnsOf(measure);
    const plan = row[planColumn];
    const done = row[doneColumn];
    if (plan === null) {
      const fields = { column: term(`column.${planColumn}`) };
      return [found("R086", "plan.blank", severity, cellOf(row.place, planColumn), { employee, fields })];
    }
    if (plan <= 0) {
      const fields = { column: term(`column.${planColumn}`), plan };
      return [found("R086", "plan.zero", severity, cellOf(row.place, planColumn), { employee, fields })];
    }
    if (done !== null) return [];
    const fields = { column: term(`column.${doneColumn}`) };
    return [found("R037", "plan.doneBlank", severity, cellOf(row.place, doneColumn), { employee, fields })];
  });
}

function setter(
  { place, planSetBy }: Performance,
  subject: PersonMonth,
  { hierarchy }: MonthBook,
): Finding[] {
  if (place.columns.planSetBy === undefined) return [];
  const employee = subject.person.id;
  const cell = cellOf(place, "planSetBy");
  const supervisor = hierarchy.supervisorOf(subject);
  const expected = supervisor ? supervisor.person.name : term("ownSupervisor");
  if (planSetBy === null) {
    return [found("R086", "plan.setterBlank", "warning", cell, { employee, fields: { expected } })];
  }
  const fields = { setter: planSetBy, expected };
  const named = hierarchy.named(planSetBy);
  if (named === subject) return [found("R086", "plan.setByOneself", "warning", cell, { employee, fields })];
  if (!supervisor || supervisor.person.position === planSetBy) return [];
  if (named && hierarchy.holdsPostOf(named, supervisor)) return [];
  return [found("R086", "plan.setByOther", "warning", cell, { employee, fields })];
}

/**
 * Members exceed by promotion and need 有效促进销售 (R088, A11), supervisors by all three measures (R091); the amount
 * is the approver's within the range (A09).
 */
function bonusFindings({ row, value: outcome, ifEffective }: BonusCase, subject: PersonMonth): Finding[] {
  const employee = subject.person.id;
  const isSupervisor = subject.level === "supervisor";
  const clause = isSupervisor ? "R091" : "R088";
  const place = cellOf(row.place, "approvedBonus");
  const { approvedBonus } = row;
  if (!outcome.ok) {
    const { problem } = outcome;
    if (isSentence(problem, "bonus.outsideRange") && approvedBonus !== null) {
      const { fields } = problem;
      return [
        found(clause, "bonus.outOfRange", "error", place, { employee, fields, amountAtRisk: approvedBonus }),
      ];
    }
    if (problem.name !== "approvedAmount") return [];
    return [found("D-NOFIGURE", "bonus.noAmount", "error", place, { employee, clause })];
  }
  if (outcome.value > 0 && approvedBonus === null) {
    const fields = { amount: { money: outcome.value } };
    return [found(clause, "bonus.notDecided", "info", place, { employee, fields })];
  }
  if (outcome.value > 0) return [];
  if (ifEffective !== null && ifEffective > 0) {
    const fields = { amount: { money: ifEffective } };
    const cell = cellOf(row.place, "salesEffective");
    return [found(clause, "bonus.salesBlank", "info", cell, { employee, fields })];
  }
  if (!approvedBonus) return [];
  const details = { employee, fields: { approved: { money: approvedBonus } }, amountAtRisk: approvedBonus };
  return [found(clause, "bonus.notDue", "warning", place, details)];
}
