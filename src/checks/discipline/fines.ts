import type { FineScope } from "../../rules/discipline/misdeeds";
import { ZERO } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { finesOf, type Fine } from "../../month/discipline/sanctions";
import { misdeedOf } from "../../month/discipline/misdeed";
import type { MonthBook, PersonMonth } from "../../month/month";
import { term } from "../../text/field";

const RECORD = ["id", "date", "kind", "sanction", "facts"] as const;

/** 罚款 between the clause's limits (R076). */
export const fineAmounts = clauseCheck({
  clauses: ["R076"],
  feeds: { 奖惩: [...RECORD, "amount"] },
  figures: ["fineMin", "fineMax", "fineDefault"],
  find: (book) => ofEachFine(book, (fine, subject) => range(fine, subject, book)),
});

/** 罚款 for what the clause does not fine (R076; what 此规定 means: A19, A45). */
export const finedMisdeeds = clauseCheck({
  clauses: ["R076"],
  feeds: { 奖惩: RECORD },
  figures: ["fineScope"],
  find: (book) => ofEachFine(book, (fine, subject) => outsideScope(fine, subject, book)),
});

/** Each 罚款 named as without a basis in law (L-FINE; R065 lists it among the sanctions). */
export const unlawfulFines = clauseCheck({
  clauses: ["L-FINE"],
  feeds: { 奖惩: [...RECORD, "amount", "status"] },
  figures: ["fineMode", "fineDefault", "penaltyTypes"],
  find: (book) => ofEachFine(book, (fine, subject) => [unlawful(fine, subject)]),
});

function ofEachFine(book: MonthBook, find: (fine: Fine, subject: PersonMonth) => Finding[]): Finding[] {
  return book.people.flatMap((subject) => finesOf(subject, book).flatMap((fine) => find(fine, subject)));
}

function range({ row, amount }: Fine, { person }: PersonMonth, { policy }: MonthBook): Finding[] {
  const least = policy.figure("fineMin", row.date).value;
  const most = policy.figure("fineMax", row.date).value;
  const details = { employee: person.id, on: row.date };
  const place = cellOf(row.place, "amount");
  const limits = { least: { money: least }, most: { money: most } };
  if (amount === null)
    return [found("R076", "fine.noAmount", "warning", place, { ...details, fields: limits })];
  if (amount >= least && amount <= most) return [];
  const fields = { ...limits, amount: { money: amount } };
  return [found("R076", "fine.outOfRange", "error", place, { ...details, fields, amountAtRisk: amount })];
}

/** From the narrowest interpretation to the widest. */
const SCOPES: readonly FineScope[] = ["lastClause", "wholeItem", "withItemThree"];

function outsideScope(
  { row, amount }: Fine,
  { person }: PersonMonth,
  { policy, last }: MonthBook,
): Finding[] {
  const scope = policy.figure("fineScope", last).value;
  const fined = misdeedOf(row)?.fined;
  if (fined && SCOPES.indexOf(fined) <= SCOPES.indexOf(scope)) return [];
  const fields = { kind: row.kind, scope: term(`fineScope.${scope}`) };
  const details = { employee: person.id, fields, on: row.date, amountAtRisk: amount };
  return [found("R076", "fine.outsideScope", "warning", cellOf(row.place, "kind"), details)];
}

/** 工资支付暂行规定 15; 国务院令516 ended the employer's power to fine. Deducting it breaks the law. */
function unlawful({ row, amount, isDeducted }: Fine, { person }: PersonMonth): Finding {
  const fields = { facts: row.facts ?? row.kind, amount: { money: amount ?? ZERO } };
  const details = { employee: person.id, fields, amountAtRisk: amount };
  const notDeducted = amount === null ? "fine.withoutAmount" : "fine.notDeducted";
  const problem = isDeducted ? "fine.deducted" : notDeducted;
  const column = row.sanction === null ? "kind" : "sanction";
  return found("L-FINE", problem, isDeducted ? "error" : "warning", cellOf(row.place, column), details);
}
