import { policyToFill } from "../../findings/fix";
import type { Figure } from "../../findings/figure";
import type { CellPlace } from "../../kinds/place";
import { folded } from "../../kinds/content";
import { groupsIn, groupWord } from "../../workbook/words/groups";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook } from "../../month/month";
import { holdsTo, staffOf } from "../../month/people/orgChart";
import { policyCell } from "../../month/policyCell";
import { signerOf } from "../../month/people/signer";
import { term } from "../../text/field";

/**
 * 工资奖金核算 (R021): 制表人 and 复核人 are two people, the first of 财务行政组 where the chart of D6 holds and the roster
 * has that group. Silent until one of them has been entered in 政策.
 */
export const payrollSigners = clauseCheck({
  clauses: ["R021"],
  feeds: { 政策: ["key", "value", "from"], 花名册: ["id", "name", "group"] },
  figures: ["orgProfile", "payrollPreparer", "payrollReviewer", "payrollOwnerGroup"],
  find,
});

type Signer = Figure<string> & { place: CellPlace };

function find(book: MonthBook): Finding[] {
  const preparer = book.policy.figure("payrollPreparer", book.last);
  const reviewer = book.policy.figure("payrollReviewer", book.last);
  if (!isGiven(preparer)) return isGiven(reviewer) ? [missing("payrollPreparer", book)] : [];
  if (!isGiven(reviewer)) return [missing("payrollReviewer", book), ...outsider(preparer, book)];
  return [...sameSigner(preparer, reviewer, book), ...outsider(preparer, book)];
}

function isGiven(figure: Figure<string | null>): figure is Signer {
  return figure.value !== null && figure.place !== undefined;
}

function missing(key: "payrollPreparer" | "payrollReviewer", { records, first }: MonthBook): Finding {
  const fields = { key, role: term(`parameter.${key}`) };
  const fix = policyToFill(key, first);
  return found("R021", "payroll.signerMissing", "warning", policyCell(records), { fields, fix });
}

function sameSigner(preparer: Signer, reviewer: Signer, { records: { people } }: MonthBook): Finding[] {
  const person = signerOf(preparer.value, people);
  const isSame = person
    ? person === signerOf(reviewer.value, people)
    : folded(preparer.value) === folded(reviewer.value);
  if (!isSame) return [];
  const fields = { name: person?.name ?? preparer.value };
  return [found("R021", "payroll.sameSigner", "warning", reviewer.place, { fields })];
}

function outsider(preparer: Signer, book: MonthBook): Finding[] {
  const group = book.policy.figure("payrollOwnerGroup", book.last).value;
  if (!holdsTo(book, "D6")) return [];
  const isOwner = (of: string | null): boolean => groupsIn(of ?? "").includes(groupWord(group));
  if (!staffOf(book).some(({ person }) => isOwner(person.group))) return [];
  const person = signerOf(preparer.value, book.records.people);
  if (isOwner(person?.group ?? null)) return [];
  const fields = { name: person?.name ?? preparer.value, group };
  return [found("R021", "payroll.preparerElsewhere", "warning", preparer.place, { fields })];
}
