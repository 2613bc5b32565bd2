import { cellOf } from "../../workbook/place";
import { folded } from "../../workbook/values/typed";
import { sanctionsIn } from "../../workbook/words/sanctions";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../finding";
import { found } from "../found";
import { disciplineIn, isReward } from "../month/misdeed";
import type { MonthBook } from "../month/monthBook";

const KEYS = ["penaltyTypes", "outcomes"] as const;

/** 处理 that no document names: a sanction (R006, R028, R064, R065 together: A38), or the outcome of praise (R054). */
export const unlistedSanctions = clauseCheck({
  clauses: ["R006", "R054"],
  feeds: { 奖惩: ["id", "date", "kind", "sanction"] },
  figures: KEYS,
  find: (book) =>
    book.people.flatMap((subject) => {
      const listed = listedIn(book);
      return disciplineIn(subject, book).flatMap((row): Finding[] => {
        const { sanction } = row;
        const unlisted = sanction === null ? [] : unlistedIn(sanction, listed);
        if (unlisted.length === 0) return [];
        const fields = { sanction: unlisted.join("、"), listed: listed.join("、") };
        const details = { employee: subject.person.id, fields, on: row.date };
        const place = cellOf(row.place, "sanction");
        return isReward(row)
          ? [found("R054", "sanction.unlistedOutcome", "warning", place, details)]
          : [found("R006", "sanction.unlisted", "warning", place, details)];
      });
    }),
});

/** The sanctions and outcomes of policy, as they are written there. */
function listedIn({ policy, last }: MonthBook): string[] {
  return [...new Set(KEYS.flatMap((key) => policy.figure(key, last).value ?? []))];
}

/** What of a 处理 policy does not list, by its usual name; all of it where it names nothing known. */
function unlistedIn(text: string, listed: readonly string[]): string[] {
  if (listed.some((word) => sanctionsIn(word).size === 0 && folded(text).includes(folded(word)))) return [];
  const known = new Set<string>(["不处理", ...listed.flatMap((word) => [...sanctionsIn(word)])]);
  const named = [...sanctionsIn(text)];
  return named.length === 0 ? [text] : named.filter((name) => !known.has(name));
}
