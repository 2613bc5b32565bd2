import type { Figure } from "../findings/figure";
import type { Policy } from "../policy/policy";
import {
  isParameterKey,
  type FamilyName,
  type FamilyValueOf,
  type ParameterKey,
  type ValueOf,
} from "../policy/parameters";
import type { Day } from "../kinds/day";

/** What a rule may read: a parameter's value, or a family's by the member's name. */
export type ReadKey = ParameterKey | FamilyName;

/**
 * The figures that a rule reads, by key. Reading one that nobody gives ends the rule with "not given"; so a figure
 * that a case does not need is never asked for.
 */
export type Figures<K extends ReadKey> = {
  readonly [P in K]: P extends ParameterKey
    ? ValueOf<P>
    : P extends FamilyName
      ? (member: string) => FamilyValueOf<P>
      : never;
};

/** Ends a rule that reads a figure which no document gives and nobody has filled in. */
export class NotGiven extends Error {
  constructor(readonly figure: Figure) {
    super(`${figure.key} is not given`);
  }
}

type Reads = readonly ReadKey[];
const known = new WeakMap<Policy, Map<Reads, Map<Day | null, object>>>();

/** The figures of a policy on a day, resolved once for each rule and day. */
export function figuresOf<K extends ReadKey>(
  reads: readonly K[],
  policy: Policy,
  asOf: Day | null,
): Figures<K> {
  const ofPolicy = known.get(policy) ?? new Map<Reads, Map<Day | null, object>>();
  known.set(policy, ofPolicy);
  const ofRule = ofPolicy.get(reads) ?? new Map<Day | null, object>();
  ofPolicy.set(reads, ofRule);
  const figures = ofRule.get(asOf) ?? resolve(reads, policy, asOf);
  ofRule.set(asOf, figures);
  return figures as Figures<K>;
}

/** Figures that remember which of them were read. */
interface WatchedFigures<K extends ReadKey> {
  figures: Figures<K>;
  /** Those read since the last time it was asked, each once. */
  takeRead(): readonly Figure[];
}

const watched = new WeakMap<Policy, Map<Reads, Map<Day | null, WatchedFigures<ReadKey>>>>();

/** The same figures, remembering those that are read; made once for each rule and day. */
export function watchedFigures<K extends ReadKey>(
  reads: readonly K[],
  policy: Policy,
  asOf: Day | null,
): WatchedFigures<K> {
  const ofPolicy = watched.get(policy) ?? new Map<Reads, Map<Day | null, WatchedFigures<ReadKey>>>();
  watched.set(policy, ofPolicy);
  const ofRule = ofPolicy.get(reads) ?? new Map<Day | null, WatchedFigures<ReadKey>>();
  ofPolicy.set(reads, ofRule);
  const figures = ofRule.get(asOf) ?? watch(reads, policy, asOf);
  ofRule.set(asOf, figures);
  return figures;
}

function watch(keys: Reads, policy: Policy, asOf: Day | null): WatchedFigures<ReadKey> {
  let read = new Set<Figure>();
  const figures = {};
  for (const key of keys) {
    Object.defineProperty(figures, key, {
      get: () => figureValue(key, policy, asOf, (figure) => read.add(figure)),
    });
  }
  const takeRead = () => {
    const taken = [...read];
    if (taken.length > 0) read = new Set();
    return taken;
  };
  return { figures: figures as Figures<ReadKey>, takeRead };
}

function resolve(reads: Reads, policy: Policy, asOf: Day | null): object {
  const figures: Record<string, unknown> = {};
  for (const key of reads) {
    try {
      figures[key] = figureValue(key, policy, asOf, () => {});
    } catch (problem) {
      // It may be that the case at hand does not read it: the problem waits for whoever does.
      const get = () => {
        throw problem;
      };
      Object.defineProperty(figures, key, { get });
    }
  }
  return figures;
}

function figureValue(
  key: ReadKey,
  policy: Policy,
  asOf: Day | null,
  watch: (figure: Figure) => void,
): unknown {
  if (isParameterKey(key)) return taken(policy.figure(key, asOf), watch);
  return (member: string) => taken(policy.member(key, member, asOf), watch);
}

function taken(figure: Figure, watch: (figure: Figure) => void): unknown {
  watch(figure);
  if (!figure.given) throw new NotGiven(figure);
  return figure.value;
}
