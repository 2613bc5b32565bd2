import type { Step } from "../../src/engine/step";
import { LANGUAGES } from "../../src/text/language";
import { saySentence } from "../../src/text/text";
import { BUILT_IN_CALENDAR, Calendar } from "../../src/law/calendar/calendar";
import { apply, type Inputs, type Offered, type ReadKey, type Rule } from "../../src/engine/rule";
import { toYuan, fromYuan, type Fen } from "../../src/kinds/money";
import { policyWith } from "../policy/policyOf";

type Changed = Parameters<typeof policyWith>[0];

/**
 * The value of a rule under the built-in policy with some values changed; fails the test when there is none. The rule
 * runs twice, silent and listened to: the value must be the same, and every step sayable in every language.
 */
export function valueOf<I extends Inputs, K extends ReadKey, R>(
  subject: Rule<I, K, R>,
  offered: Offered<I>,
  changed: Changed = {},
  calendar = new Calendar(),
): R {
  const circumstances = { policy: policyWith(changed), asOf: null, calendar };
  const outcome = apply(subject, offered, circumstances);
  if (!outcome.ok)
    throw new Error(`${outcome.problem.kind}: ${outcome.problem.text} (${outcome.problem.name})`);
  const steps: Step[] = [];
  expect(apply(subject, offered, { ...circumstances, recorder: (step) => steps.push(step) })).toEqual(
    outcome,
  );
  for (const language of LANGUAGES) for (const step of steps) saySentence(language, step);
  return outcome.value;
}

/** The same for money, in yuan. */
export function yuanOf<I extends Inputs, K extends ReadKey>(
  subject: Rule<I, K, Fen>,
  offered: Offered<I>,
  changed: Changed = {},
): number {
  return toYuan(valueOf(subject, offered, changed));
}

/** Why a rule gives no value: kind, sentence (sayable in every language) and the input or key at fault. */
export function problemOf<I extends Inputs, K extends ReadKey, R>(
  subject: Rule<I, K, R>,
  offered: Offered<I>,
  changed: Changed = {},
): { kind: string; text: string; name: string } {
  const outcome = apply(subject, offered, {
    policy: policyWith(changed),
    asOf: null,
    calendar: BUILT_IN_CALENDAR,
  });
  if (outcome.ok) throw new Error(`The rule gives ${String(outcome.value)}`);
  const { kind, text, name } = outcome.problem;
  for (const language of LANGUAGES) saySentence(language, outcome.problem);
  return { kind, text, name };
}

/** A range of money in yuan. */
export function between(least: number, most: number): readonly [Fen, Fen] {
  return [fromYuan(least), fromYuan(most)];
}
