import { addMonths } from "../../kinds/day";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { BLANK, found } from "../../findings/found";
import { blankCells, type BlankCell } from "../../month/people/columns";
import type { MonthBook } from "../../month/month";
import { staffOf, type Employed } from "../../month/people/orgChart";

/** How long somebody counts as new, and how long their training may take, months from the day of hire. */
const NEW_FOR = 12;
const TRAINED_WITHIN = 1;

/**
 * 新员工入职培训 (R056): 培训日期 of those hired in the last twelve months, once their first month is over. A date before
 * the hire is a slip of one of the two (D-ORDER).
 */
export const training = clauseCheck({
  clauses: ["R056"],
  feeds: { 花名册: ["hireDate", "trainingDate"] },
  figures: [],
  find: (book) => [
    ...blankCells("trainingDate", newcomers(book), book).map(blankTraining),
    ...staffOf(book).flatMap(trainedBeforeHire),
  ],
});

function newcomers(book: MonthBook): Employed[] {
  return staffOf(book).filter(({ person: { hireDate } }) => {
    if (hireDate === null || hireDate < addMonths(book.last, -NEW_FOR)) return false;
    return addMonths(hireDate, TRAINED_WITHIN) < book.last;
  });
}

function blankTraining(blank: BlankCell): Finding {
  if (blank.of === "column") {
    const fields = { count: blank.count };
    return found("R056", "training.blankColumn", "warning", blank.place, { fields });
  }
  const { person } = blank.subject;
  const fields = { hired: person.hireDate === null ? BLANK : { day: person.hireDate } };
  return found("R056", "training.blank", "warning", blank.place, { employee: person.id, fields });
}

function trainedBeforeHire({ person }: Employed): Finding[] {
  const { hireDate, trainingDate, place } = person;
  if (hireDate === null || trainingDate === null || trainingDate >= hireDate) return [];
  const fields = { hired: { day: hireDate }, trained: { day: trainingDate } };
  const details = { employee: person.id, fields, clause: "R056" as const };
  return [found("D-ORDER", "training.beforeHire", "warning", cellOf(place, "trainingDate"), details)];
}
