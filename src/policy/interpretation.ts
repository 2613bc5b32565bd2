import { type FamilyName, type Level, type ParameterKey, type ValueOf, PARAMETERS } from "./parameters";

/** Values of parameters as the 政策 sheet would give them, also of a family's member: positionLevel.销售主管. */
export type Settings = { readonly [K in ParameterKey]?: ValueOf<K> } & {
  readonly [member: `positionLevel.${string}`]: Level;
};

/** One way to read the words. In text/: "term.interpretation.<id>.<name>". */
export interface Option {
  name: string;
  /** The values that stand for it. */
  settings: Settings;
  /** Figures that are whatever a person enters: any value of them stands for it, unless another option names that value. */
  toFill: readonly ParameterKey[];
}

/**
 * A place where a clause can be read in more than one way (A01–A48). In text/: the words in question
 * ("term.interpretation.<id>.words") and why the default is the default ("term.interpretation.<id>.why").
 */
export interface Interpretation {
  id: `A${number}`;
  /** The clauses (R…) that it bears on, the one whose words they are first. */
  rules: readonly [string, ...string[]];
  /** The keys of 政策 that decide it. */
  keys: readonly string[];
  /** The default first, then the next-likely, then others. */
  options: readonly [Option, ...Option[]];
}

/** What a person must enter for that option. */
interface ToFill {
  toFill: readonly ParameterKey[];
}

/** A option that is whatever is entered for those figures. */
export function toFill(...keys: readonly ParameterKey[]): ToFill {
  return { toFill: keys };
}

/** Declares a interpretation: its options by name, the default first. */
export function interpretation(
  id: Interpretation["id"],
  rules: Interpretation["rules"],
  declared: Readonly<Record<string, Settings | ToFill>>,
): Interpretation {
  const options = Object.entries(declared).map(([name, given]): Option =>
    isToFill(given) ? { name, settings: {}, toFill: given.toFill } : { name, settings: given, toFill: [] },
  );
  const keys = options.flatMap(({ settings, toFill: open }) => [...Object.keys(settings), ...open]);
  return { id, rules, keys: [...new Set(keys)], options: options as [Option, ...Option[]] };
}

function isToFill(given: Settings | ToFill): given is ToFill {
  return "toFill" in given;
}

/** The built-in value of a parameter that always has one, where repeating a long list would only let it drift. */
export function builtIn<K extends ParameterKey>(key: K): ValueOf<K> {
  return PARAMETERS[key].values[0]?.value as ValueOf<K>;
}

/** The parameter or family that a key of 政策 belongs to: positionLevel of positionLevel.销售主管. */
export function nameOf(key: string): ParameterKey | FamilyName {
  return key.split(".", 1)[0] as ParameterKey | FamilyName;
}
