import type { Versions } from "../figures/dated";
import type { FamilyName, Level, ParameterKey, ValueOf } from "./parameters";
import type { Term, TermOf } from "../text/term";

/** Values of parameters as the 政策 sheet would give them, also of a family's member: positionLevel.销售主管. */
export type OptionValues = { readonly [K in ParameterKey]?: ValueOf<K> } & {
  readonly [member: `positionLevel.${string}`]: Level;
};

/** One way to take the words. */
export interface Option {
  name: string;
  /** In words. */
  term: Term;
  /** The values that stand for it. */
  settings: OptionValues;
  /** Figures that are whatever a person enters: any value of them stands for it, unless another option names that value. */
  toFill: readonly ParameterKey[];
}

/**
 * A place where a clause can be read in more than one way (A01–A48).
 */
export interface Interpretation {
  id: InterpretationId;
  /** The words in question. */
  words: Term;
  /** Why the default is the default. */
  why: Term;
  /** The clauses (R…) that it bears on, the one whose words they are first. */
  rules: readonly [string, ...string[]];
  /** The keys of 政策 that decide it. */
  keys: readonly string[];
  /** The default first, then the next-likely, then others. */
  options: readonly [Option, ...Option[]];
}

/** A01 … A48: those for which text/ has the words in question. */
export type InterpretationId = Term extends infer T
  ? T extends `interpretation.${infer Id}.words`
    ? Id
    : never
  : never;

/** The names of the options for which text/ has words. */
type OptionName<Id extends InterpretationId> = Exclude<TermOf<`interpretation.${Id}`>, "words" | "why">;

/** What a person must enter for that option. */
interface ToFill {
  toFill: readonly ParameterKey[];
}

/** An option that is whatever is entered for those figures. */
export function toFill(...keys: readonly ParameterKey[]): ToFill {
  return { toFill: keys };
}

/** Declares an interpretation: its options by name, the default first. */
export function interpretation<Id extends InterpretationId>(
  id: Id,
  rules: Interpretation["rules"],
  declared: Readonly<Record<OptionName<Id>, OptionValues | ToFill>>,
): Interpretation {
  const named: [string, OptionValues | ToFill][] = Object.entries(declared);
  const options = named.map(([name, given]): Option => {
    const key: string = `interpretation.${id}.${name}`;
    const term = key as Term;
    return isToFill(given)
      ? { name, term, settings: {}, toFill: given.toFill }
      : { name, term, settings: given, toFill: [] };
  });
  const keys = options.flatMap(({ settings, toFill: open }) => [...Object.keys(settings), ...open]);
  return {
    id,
    words: `interpretation.${id}.words`,
    why: `interpretation.${id}.why`,
    rules,
    keys: [...new Set(keys)],
    options: options as [Option, ...Option[]],
  };
}

function isToFill(given: OptionValues | ToFill): given is ToFill {
  return "toFill" in given;
}

/** The built-in value of a parameter that always has one, where repeating a long list would only let it drift. */
export function builtIn<V>({ values: [{ value }] }: { values: Versions<V> }): V {
  return value;
}

/** The parameter or family that a key of 政策 belongs to: positionLevel of positionLevel.销售主管. */
export function nameOf(key: string): ParameterKey | FamilyName {
  return key.split(".", 1)[0] as ParameterKey | FamilyName;
}
