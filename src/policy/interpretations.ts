import type { Day } from "../kinds/day";
import type { FamilyName, ParameterKey } from "./parameters";
import type { Figure } from "../findings/figure";
import type { Policy } from "./policy";
import { nameOf, type Interpretation, type Option } from "./interpretation";
import { attendance } from "./interpretations/attendance";
import { basePay } from "./interpretations/basePay";
import { bonus } from "./interpretations/bonus";
import { commission } from "./interpretations/commission";
import { discipline } from "./interpretations/discipline";
import { leave } from "./interpretations/leave";
import { organisation } from "./interpretations/organisation";
import { performance } from "./interpretations/performance";

/** Every place where a clause can be read in more than one way, A01 to A48. */
export const INTERPRETATIONS: readonly Interpretation[] = [
  ...attendance,
  ...basePay,
  ...performance,
  ...bonus,
  ...commission,
  ...leave,
  ...discipline,
  ...organisation,
].sort((one, other) => (one.id < other.id ? -1 : 1));

/** The interpretations that a parameter (or a family: positionLevel) decides. */
export function interpretationsOf(key: ParameterKey | FamilyName): readonly Interpretation[] {
  return INTERPRETATIONS.filter(({ keys }) => keys.some((deciding) => nameOf(deciding) === key));
}

/** Which option holds on a day. */
export interface Chosen {
  /** Null: the values of 政策 are those of no option in the register. */
  option: Option | null;
  /** Whether it is the default only because nobody has set any of its parameters in 政策. */
  byDefault: boolean;
}

/** The option that holds under a policy on a day (null: under its newest figures), and whether anybody chose it. */
export function chosen({ keys, options }: Interpretation, policy: Policy, asOf: Day | null): Chosen {
  const inForce = new Map(keys.map((key) => [key, policy.byKey(key, asOf)]));
  const isSet = (key: string): boolean => inForce.get(key)?.place !== undefined;
  if (!keys.some(isSet)) return { option: options[0], byDefault: true };
  const holds = ({ settings }: Option): boolean =>
    Object.entries(settings).every(([key, value]) => isSame(inForce.get(key)?.value, value));
  const named = options.filter(({ toFill }) => toFill.length === 0).find(holds);
  const filled = options.find(({ toFill }) => toFill.some(isSet));
  return { option: named ?? filled ?? null, byDefault: false };
}

/** An interpretation and the option that a figure takes. */
export interface OptionTaken {
  interpretation: Interpretation;
  option: Option;
}

/** The options that a figure takes; an interpretation that other figures decide, or of which it is no option, is left out. */
export function optionsOf({ key, value, given, place }: Figure): OptionTaken[] {
  return INTERPRETATIONS.filter(({ keys }) => keys.includes(key)).flatMap((interpretation) => {
    const { options } = interpretation;
    const named = options.find(({ settings }) => {
      return Object.entries(settings).some(([own, set]) => own === key && isSame(value, set));
    });
    const filled = options.find(({ toFill }) => (toFill as readonly string[]).includes(key));
    const option = named ?? (given && place ? filled : undefined);
    return option ? [{ interpretation, option }] : [];
  });
}

/** Lists of words are the same in any order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? [...value].sort() : value;
}

export type { Interpretation, Option } from "./interpretation";
