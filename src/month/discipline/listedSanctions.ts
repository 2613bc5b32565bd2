import { folded } from "../../kinds/content";
import { sanctionsIn } from "../../workbook/words/sanctions";
import type { MonthBook } from "../monthBook";

/** The policy's lists of what a 处理 may be: sanctions and outcomes of all documents together (A38). */
export const SANCTION_LISTS = ["penaltyTypes", "outcomes"] as const;

/** What they list, as it is written there. */
export function listedSanctions({ policy, last }: Pick<MonthBook, "policy" | "last">): string[] {
  return [...new Set(SANCTION_LISTS.flatMap((key) => policy.figure(key, last).value ?? []))];
}

/** What of a 处理 they do not list, by its usual name; all of it where it names nothing known. */
export function unlistedIn(sanction: string, listed: readonly string[]): string[] {
  const isOwnWord = (word: string) => sanctionsIn(word).size === 0 && folded(sanction).includes(folded(word));
  if (listed.some(isOwnWord)) return [];
  const known = new Set<string>(["不处理", ...listed.flatMap((word) => [...sanctionsIn(word)])]);
  const named = [...sanctionsIn(sanction)];
  return named.length === 0 ? [sanction] : named.filter((name) => !known.has(name));
}
