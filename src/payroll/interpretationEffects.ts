import type { Fix } from "../findings/fix";
import type { Finding } from "../findings/finding";
import { found } from "../findings/found";
import { rejudged } from "../month/openMonth";
import type { MonthBook, PersonMonth } from "../month/month";
import { policyCell } from "../month/policyCell";
import { declaredAs } from "../policy/parameters";
import { chosen, INTERPRETATIONS, type Interpretation, type Option } from "../policy/interpretations";
import { nameOf } from "../policy/interpretation";
import { fieldToType, typedValue } from "../policy/writtenValue";
import type { ClauseId } from "../findings/codes";
import { write } from "../text/text";
import { minus, sum, ZERO, type Fen } from "../kinds/money";
import { recalculated, type Amounts } from "./earnings";
import type { PaySlip } from "./paySlip";
import { REACHES, type Reach } from "./interpretationReach";
import { term } from "../text/field";

/** What the month would be under the next-likely option of an interpretation. */
interface Effect {
  other: Option;
  /** Those of whose amounts one differs, with the difference of their gross. */
  moved: readonly { subject: PersonMonth; difference: Fen }[];
}

/**
 * The interpretations that nobody has decided in 政策 and that move money in this month: one info each, with the gross of the
 * month under the next-likely option.
 */
export function interpretationEffects(book: MonthBook, slips: readonly PaySlip[]): Finding[] {
  const bySlip = new Map(slips.map((slip) => [slip.person.id, slip]));
  const gross = sum(slips.map(({ lines }) => lines.gross));
  return INTERPRETATIONS.flatMap((interpretation) => {
    const effect = effectOf(interpretation, book, bySlip);
    return effect ? [finding(interpretation, effect, gross, book)] : [];
  });
}

function effectOf(
  interpretation: Interpretation,
  book: MonthBook,
  slips: ReadonlyMap<string, PaySlip>,
): Effect | null {
  const reach = REACHES[interpretation.id];
  const other = interpretation.options[1];
  if (!reach || !other || !chosen(interpretation, book.policy, book.last).byDefault) return null;
  const people = book.people.filter((subject) => reach.concerns(subject, book));
  if (people.length === 0) return null;
  const otherwise = { ...book, policy: book.policy.assuming(other.settings) };
  const moved = people.flatMap((subject) => {
    const difference = differenceOf(reach, subject, otherwise, slips.get(subject.person.id));
    return difference === null ? [] : [{ subject, difference }];
  });
  return moved.length > 0 ? { other, moved } : null;
}

/** What a person would get more (or less, below 0); null where no line differs. */
function differenceOf(
  { lines, judgesDays = false }: Reach,
  subject: PersonMonth,
  otherwise: MonthBook,
  slip: PaySlip | undefined,
): Fen | null {
  const judged = judgesDays ? rejudged(subject, otherwise) : subject;
  const known: Amounts = slip?.lines ?? {};
  const amounts = recalculated(lines, judged, otherwise, known);
  const differences = lines.map((line) => minus(amounts[line] ?? ZERO, known[line] ?? ZERO));
  return differences.some((difference) => difference !== 0) ? sum(differences) : null;
}

function finding(
  interpretation: Interpretation,
  { other, moved }: Effect,
  gross: Fen,
  book: MonthBook,
): Finding {
  const { rules, keys, options } = interpretation;
  const code = rules[0] as ClauseId;
  const difference = sum(moved.map((one) => one.difference));
  const key = decidingKey(interpretation, other);
  const fields = {
    clause: code,
    words: term(interpretation.words),
    asRead: term(options[0].term),
    other: term(other.term),
    total: { money: sum([gross, difference]) },
    difference: { money: Math.abs(difference) as Fen },
    people: moved.length,
    example: moved[0]?.subject.person.name ?? "",
    key,
    kept: fieldToType(key, book.policy.byKey(key, book.last)?.value ?? null),
    changed: fieldToType(key, settingsOf(other)[key]),
    name: term(`parameter.${nameOf(key)}`),
  };
  const details = { fields, amountAtRisk: difference, fix: confirmation(key, interpretation, book) };
  return {
    ...found(code, sentenceOf(difference), "info", policyCell(book.records), details),
    figures: keys.flatMap((one) => book.policy.byKey(one, book.last) ?? []),
  };
}

function sentenceOf(difference: Fen): `interpretation.${"even" | "more" | "less"}` {
  if (difference === 0) return "interpretation.even";
  return difference > 0 ? "interpretation.more" : "interpretation.less";
}

/** The key by which the two options differ. */
function decidingKey({ keys, options }: Interpretation, other: Option): string {
  const [first] = options;
  const differing = Object.entries(settingsOf(other)).find(
    ([key, value]) => settingsOf(first)[key] !== value,
  );
  return differing?.[0] ?? keys[0] ?? "";
}

function settingsOf({ settings }: Option): Readonly<Record<string, unknown>> {
  return settings;
}

/** The row of 政策 that says what the default says, in Chinese like the sheet: then it is decided. */
function confirmation(key: string, { id, options }: Interpretation, { policy, last, first }: MonthBook): Fix {
  const declared = declaredAs(key);
  const value = declared ? typedValue("zh", declared, policy.byKey(key, last)?.value ?? null) : "";
  const source = `${id} ${write("zh", term(options[0].term))}`;
  return { kind: "addPolicy", key, value, from: first, source };
}
