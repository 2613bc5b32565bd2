import { policyToFill } from "../../findings/fix";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { rosterHeader } from "../../month/people/columns";
import type { MonthBook } from "../../month/month";
import { holdsTo, managersOf, secondHolders, staffOf, type Employed } from "../../month/people/orgChart";

/** One manager and no second one beside them: R011 = R018 of D3 and D6, R078 of D18. */
export const oneManager = clauseCheck({
  clauses: ["R011", "R018", "R078"],
  feeds: { 花名册: ["position", "hireDate", "leaveDate"] },
  figures: ["orgProfile"],
  find: (book) =>
    holdsTo(book, "D18", "D6", "D3")
      ? secondHolders(managersOf(book)).map(({ second, first }) => secondManager(second, first, book))
      : [],
});

/**
 * 运营经理现在空缺 (R079): for the record by default, since the text itself admits it (A42). Once the company has said in
 * 政策 that the post may be vacant it is not told again; that it may not be makes the vacancy an error.
 */
export const managerVacancy = clauseCheck({
  clauses: ["R079"],
  feeds: { 花名册: ["position", "hireDate", "leaveDate"] },
  figures: ["orgProfile", "managerVacancyAllowed"],
  find: vacancy,
});

/** 部门经理应具有电商业务的相关工作经验 (R012): 从业年限 of managers is filled in and above 0. */
export const managersExperience = clauseCheck({
  clauses: ["R012"],
  feeds: { 花名册: ["position", "experience"] },
  figures: ["orgProfile"],
  find: (book) => (holdsTo(book, "D3") ? managersOf(book).flatMap(experience) : []),
});

function secondManager({ person }: Employed, first: Employed, book: MonthBook): Finding {
  const code = holdsTo(book, "D6", "D3") ? "R011" : "R078";
  const fields = { name: person.name, first: first.person.name };
  const place = cellOf(person.place, "position");
  return found(code, "manager.second", "warning", place, { employee: person.id, fields });
}

function vacancy(book: MonthBook): Finding[] {
  if (!holdsTo(book, "D18", "D6", "D3")) return [];
  const place = rosterHeader(book, "position");
  if (!place || staffOf(book).length === 0 || managersOf(book).length > 0) return [];
  const allowed = book.policy.figure("managerVacancyAllowed", book.last);
  const fields = { month: { month: book.month } };
  if (!allowed.value) return [found("R079", "manager.missing", "error", place, { fields })];
  if (allowed.place) return [];
  const fix = { ...policyToFill("managerVacancyAllowed", book.first), value: "是" };
  return [found("R079", "manager.vacant", "info", place, { fields, fix })];
}

function experience({ person }: Employed): Finding[] {
  const { experience: years, place } = person;
  if (place.columns.experience === undefined || (years !== null && years > 0)) return [];
  const fields = { name: person.name };
  const problem = years === null ? "manager.experienceBlank" : "manager.noExperience";
  return [found("R012", problem, "warning", cellOf(place, "experience"), { employee: person.id, fields })];
}
