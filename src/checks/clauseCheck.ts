import type { ParameterKey } from "../policy/parameters";
import type { Basis } from "../findings/codes";
import type { ReadSheet } from "../workbook/reading/register";
import type { ColumnOf } from "../workbook/sheets/definition";
import type { Finding } from "../findings/finding";
import type { MonthBook } from "../month/month";

/** The columns of each sheet that something is fed by, under the sheet's name in the contract. */
export type Feeds = { readonly [S in ReadSheet as S["zh"]]?: readonly ColumnOf<S>[] };

/** A check as data: what it holds the sheets to, what it reads, and how it finds what is wrong in what it is given. */
export interface ClauseCheck<Given extends unknown[] = [MonthBook]> {
  /** The clauses, articles and findings of the law that it applies. Its findings bear one of them, or a D- code. */
  clauses: readonly [Basis, ...Basis[]];
  feeds: Feeds;
  /** The figures of the policy that it judges by: they come with each of its findings. */
  figures: readonly ParameterKey[];
  find(this: void, ...given: Given): Finding[];
}

/** Declares a check. */
export function clauseCheck<Given extends unknown[] = [MonthBook]>(
  declaration: ClauseCheck<Given>,
): ClauseCheck<Given> {
  return declaration;
}

/** What a check finds, each with the figures of its own day that it was judged by. */
export function judge<Given extends unknown[]>(
  { find, figures: keys }: ClauseCheck<Given>,
  { policy, last }: MonthBook,
  ...given: Given
): Finding[] {
  return find(...given).map((finding) => {
    const on = finding.on ?? last;
    const figures = keys.map((key) => policy.figure(key, on));
    const rulesFrom = policy.figure("ruleEffectiveFrom", last);
    return { ...finding, figures: rulesFrom.place ? [...figures, rulesFrom] : figures };
  });
}
