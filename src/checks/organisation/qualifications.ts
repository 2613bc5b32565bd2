import { isAtLeast } from "../../policy/education";
import { cellOf } from "../../kinds/place";
import { educationOf } from "../../workbook/words/education";
import { isOfWork } from "../../workbook/words/positions";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { blankCells, type BlankCell } from "../../month/people/columns";
import type { MonthBook } from "../../month/month";
import { staffOf, type Employed } from "../../month/people/orgChart";

/** 本科及以上学历 for 运营 posts (R038). */
export const education = clauseCheck({
  clauses: ["R038"],
  feeds: { 花名册: ["position", "education"] },
  figures: ["minEducation"],
  find: (book) => [
    ...blankCells("education", inOperations(book), book).map((blank) => blankEducation(blank, book)),
    ...inOperations(book).flatMap((subject) => tooLittleEducation(subject, book)),
  ],
});

/** 2年以上电商运营工作经验 for 运营 posts (R039): exactly two are enough. */
export const experience = clauseCheck({
  clauses: ["R039"],
  feeds: { 花名册: ["position", "experience"] },
  figures: ["minYears"],
  find: (book) => [
    ...blankCells("experience", inOperations(book), book).map((blank) => blankExperience(blank, book)),
    ...inOperations(book).flatMap((subject) => tooLittleExperience(subject, book)),
  ],
});

/** The document is of 运营岗位; managers have their own clause. */
function inOperations(book: MonthBook): Employed[] {
  return staffOf(book).filter(
    ({ person, level }) => level !== "manager" && isOfWork(person.position ?? "", "运营"),
  );
}

function blankEducation(blank: BlankCell, { policy, last }: MonthBook): Finding {
  const least = policy.figure("minEducation", last).value;
  if (blank.of === "column") {
    const fields = { count: blank.count, least };
    return found("R038", "education.blankColumn", "warning", blank.place, { fields });
  }
  const { person } = blank.subject;
  const fields = { position: person.position ?? "", least };
  return found("R038", "education.blank", "warning", blank.place, { employee: person.id, fields });
}

function tooLittleEducation({ person }: Employed, { policy, last }: MonthBook): Finding[] {
  const least = policy.figure("minEducation", last).value;
  if (person.education === null) return [];
  const reached = educationOf(person.education);
  if (reached !== null && isAtLeast(reached, least)) return [];
  const fields = { position: person.position ?? "", education: person.education, least };
  const problem = reached === null ? "education.unknown" : "education.tooLittle";
  const place = cellOf(person.place, "education");
  return [found("R038", problem, "warning", place, { employee: person.id, fields })];
}

function blankExperience(blank: BlankCell, { policy, last }: MonthBook): Finding {
  const least = policy.figure("minYears", last).value;
  if (blank.of === "column") {
    const fields = { count: blank.count, least };
    return found("R039", "experience.blankColumn", "warning", blank.place, { fields });
  }
  const { person } = blank.subject;
  const fields = { position: person.position ?? "", least };
  return found("R039", "experience.blank", "warning", blank.place, { employee: person.id, fields });
}

function tooLittleExperience({ person }: Employed, { policy, last }: MonthBook): Finding[] {
  const least = policy.figure("minYears", last).value;
  const { experience: years } = person;
  if (years === null || years >= least) return [];
  const fields = { position: person.position ?? "", years, least };
  const place = cellOf(person.place, "experience");
  return [found("R039", "experience.tooLittle", "warning", place, { employee: person.id, fields })];
}
