import { dayOfInstant } from "../../kinds/moment";
import type { Day } from "../../kinds/day";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { policyBase } from "../../month/pay/basePay";
import type { MonthBook, PersonMonth } from "../../month/month";
import { policyCell } from "../../month/policyCell";
import { rulesFrom, rulesHoldOn } from "../../month/circumstances";

/** How many records of the month are from before the rules hold (R009): they are not judged by them. */
export const recordsBeforeRules = clauseCheck({
  clauses: ["R009"],
  feeds: {
    政策: ["key", "value"],
    考勤: ["date"],
    请假: ["start"],
    加班: ["date"],
    奖惩: ["date"],
    通话: ["date"],
    值班: ["date"],
  },
  figures: ["ruleEffectiveFrom"],
  find: (book) => leftOut(book),
});

/** 底薪 of a month that ended before the rules hold (R009): only what is agreed with the person is paid. */
export const basePayBeforeRules = clauseCheck({
  clauses: ["R009"],
  feeds: { 政策: ["key", "value"], 花名册: ["basePay"] },
  figures: ["ruleEffectiveFrom"],
  find: (book) =>
    rulesHoldOn(book.last, book) ? [] : book.people.flatMap((subject) => notAgreed(subject, book)),
});

function leftOut(book: MonthBook): Finding[] {
  const { policy, records, last } = book;
  const from = rulesFrom(book);
  if (from === null) return [];
  const count = book.people
    .flatMap(daysOfRecords)
    .filter((day) => day >= book.first && day <= last && day < from).length;
  if (count === 0) return [];
  const place = policy.figure("ruleEffectiveFrom", last).place ?? policyCell(records);
  return [found("R009", "rules.leftOut", "info", place, { fields: { from: { day: from }, count } })];
}

/** The days of a person's records, leaves by their first. */
function daysOfRecords({ attendance, leaves, overtime, discipline, calls, duties }: PersonMonth): Day[] {
  const dated = [attendance, overtime, discipline, calls, duties].flat();
  return [
    ...dated.map(({ date }) => date),
    ...leaves.flatMap(({ start }) => (start === null ? [] : [dayOfInstant(start)])),
  ];
}

function notAgreed(subject: PersonMonth, book: MonthBook): Finding[] {
  const { person, employment } = subject;
  if (!employment || person.basePay !== null) return [];
  const byRules = policyBase(subject, book);
  const details = {
    employee: person.id,
    fields: { from: { day: rulesFrom(book) as Day } },
    amountAtRisk: byRules.ok ? byRules.value : null,
  };
  return [found("R009", "rules.baseNotAgreed", "warning", cellOf(person.place, "basePay"), details)];
}
