import { say } from "../text/text";
import { LANGUAGES } from "../text/language";
import { FAMILIES, isFamilyName, PARAMETERS, type ParameterKey } from "./parameters";

const KEYS = Object.keys(PARAMETERS) as ParameterKey[];
const FAMILY_NAMES = Object.keys(FAMILIES);

/** The key that somebody who typed an unknown one probably meant: by its name in words, or nearly spelt so. */
export function nearestKey(typed: string): string | undefined {
  const [head = "", ...member] = typed.split(".");
  if (member.join("").trim() !== "") {
    const family = nearest(head, FAMILY_NAMES);
    if (family && isFamilyName(family)) return [family, ...member].join(".");
  }
  return KEYS.find((key) => namesOf(key).includes(typed.trim())) ?? nearest(typed, KEYS);
}

function namesOf(key: ParameterKey): string[] {
  return LANGUAGES.map((language) => say(language, `term.parameter.${key}`));
}

function nearest(typed: string, names: readonly string[]): string | undefined {
  const measured = names.map((name) => ({ name, steps: distance(typed.toLowerCase(), name.toLowerCase()) }));
  const best = measured.reduce((a, b) => (b.steps < a.steps ? b : a));
  return best.steps <= Math.max(1, Math.floor(best.name.length / 4)) ? best.name : undefined;
}

/** Letters to add, drop or change from one word to the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
