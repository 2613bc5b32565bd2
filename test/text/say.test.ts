import { refuse } from "../../src/engine/rule";
import type { Fix } from "../../src/findings/fix";
import { found } from "../../src/findings/found";
import { term } from "../../src/text/field";
import { sentence } from "../../src/text/keys";
import { say, saySentence } from "../../src/text/text";

const PLACE = { sheet: "考勤", row: 1, column: 1 };

test("English says 1 day and 2 days", () => {
  expect(say("en", "leave.daysDiffer.found", { days: 1 })).toBe("1 day");
  expect(say("en", "leave.daysDiffer.found", { days: 2 })).toBe("2 days");
  expect(say("en", "rows.hidden.message", { count: 1 })).toContain("1 row is hidden");
});

test("an English sentence begins with a capital letter, also where a term stands first", () => {
  const blank = sentence("rule.blank", { name: term("input.achievement") });
  expect(saySentence("en", blank)).toBe("Achievement is not filled in");
});

/** None of these compiles: the compiler holds the expectations here (npm run types). */
export const WRONG = (): unknown => [
  // @ts-expect-error a key that no sentence has
  say("zh", "leave.daysDiffers.found", { days: 1 }),
  // @ts-expect-error a field is missing
  say("zh", "leave.daysDiffer.found", {}),
  // @ts-expect-error a field that the sentence does not have
  say("zh", "leave.daysDiffer.found", { days: 1, hours: 2 }),
  // @ts-expect-error all fields are missing
  say("zh", "leave.daysDiffer.found"),
  // @ts-expect-error a word that no term has
  term("level.director"),
  // @ts-expect-error a problem that has no sentences
  found("R004", "leave.daysDiffers", "warning", PLACE),
  // @ts-expect-error fields of the message are missing
  found("D-SUM", "leave.daysDiffer", "warning", PLACE, { fields: { days: 1 } }),
  // @ts-expect-error a code that is in no register
  found("R103", "lawPriority.off", "warning", PLACE),
  // @ts-expect-error a refusal lacks its field
  refuse("tenure.leaveBeforeHire", "leaveDate", { leave: "2026-03-05" }),
  // @ts-expect-error a mend with a field of another
  { kind: "setDay", minutes: 545 } satisfies Fix,
  // @ts-expect-error a mend that there is not
  { kind: "setValue", value: 1 } satisfies Fix,
];
