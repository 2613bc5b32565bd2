import { parameterFields } from "../policy/parameterFields";
import type { Basis } from "../findings/codes";
import { BeforeFirstVersion, type Policy } from "../policy/policy";
import type { Field } from "../text/field";
import { sentence, type CellKey, type FieldArguments, type FieldsOf, type Sentence } from "../text/keys";
import type { Day } from "../kinds/day";
import type { CellPlace } from "../kinds/place";
import { figuresOf, NotGiven, watchedFigures, type Figures, type ReadKey } from "./figures";
import {
  faultOf,
  inputTerm,
  type Given,
  type InputCheck,
  type InputName,
  type Inputs,
  type Offered,
} from "./input";
import type { Recorder } from "./step";

/**
 * Why a rule gave no value.
 * blank: a needed input is not filled in. notGiven: no document gives the figure. outOfRange: an input is outside its
 * limits. noVersion: the figure has no value yet on that day. refused: the clause itself forbids it.
 */
export interface RuleProblem extends Sentence {
  kind: "blank" | "notGiven" | "outOfRange" | "noVersion" | "refused";
  /** "" for what no clause gives, as the register itself. */
  clause: Basis | "";
  /** The input or policy key at fault. */
  name: string;
}

/** What applying a rule gives: its value, or why there is none. */
export type Outcome<R> = { ok: true; value: R } | { ok: false; problem: RuleProblem };

/**
 * Notes one step of the computation: the key of its sentence, the fields and the result, and the clause where it is not
 * the rule's own.
 */
export type Note = <K extends CellKey>(
  text: K,
  fields: FieldsOf<K>,
  value: Field | boolean | null,
  clause?: string,
) => void;

/** A rule as data: its clause, inputs, the figures it may read, and one pure function. */
export interface Rule<I extends Inputs, K extends ReadKey, R> {
  /** The clause (R…) or article (L…) applied; clauses of other documents that say the same are in the register. */
  clause: Basis;
  inputs: I;
  reads: readonly K[];
  /** The inputs as a list, for checking them fast; `rule` makes it. */
  checks: readonly InputCheck[];
  /** `note` is absent when nobody listens: written `note?.(…)`, a step then costs nothing. */
  evaluate(
    this: void,
    given: Given<I>,
    figures: Figures<K>,
    note: Note | undefined,
    calendar: Workdays,
  ): R | Refusal;
}

/** What a rule may ask of the workbook's calendar. */
export interface Workdays {
  /** Whether people work on that day; null when nobody knows the year. */
  isWorkday(day: Day): boolean | null;
}

/** What a rule returns instead of a value; made by `refuse` and `lacking`. */
export class Refusal {
  constructor(
    readonly kind: "refused" | "blank",
    readonly name: InputName,
    readonly sentence: Sentence,
  ) {}
}

/** The rule says no: sentence in text/, the input at fault, and figures for the sentence. */
export function refuse<K extends CellKey>(text: K, name: InputName, ...fields: FieldArguments<K>): Refusal {
  return new Refusal("refused", name, sentence(text, ...fields));
}

/** An input that may be left out is needed in this case: under this policy, or with these other inputs. */
export function lacking(name: InputName): Refusal {
  return new Refusal("blank", name, sentence("rule.blank", { name: inputTerm(name) }));
}

/** Declares a rule; types of inputs and figures follow from the declaration. */
export function rule<const I extends Inputs, const K extends ReadKey, R>(
  declaration: Omit<Rule<I, K, R>, "checks"> & {
    inputs: { readonly [N in Exclude<keyof I, InputName>]: never };
  },
): Rule<I, K, R> {
  return { ...declaration, checks: Object.entries(declaration.inputs) as unknown as InputCheck[] };
}

/** In what policy, as of which day (null: newest), and with what note-taking a rule is applied. */
export interface Circumstances {
  policy: Policy;
  asOf: Day | null;
  calendar: Workdays;
  recorder?: Recorder;
  /** Cells that the inputs came from, for the trace. */
  from?: readonly CellPlace[];
}

/** Applies a rule: checks the inputs, reads the figures, evaluates, and notes the steps when somebody listens. */
export function apply<I extends Inputs, K extends ReadKey, R>(
  subject: Rule<I, K, R>,
  offered: Offered<I>,
  circumstances: Circumstances,
): Outcome<R> {
  const { clause, checks, reads } = subject;
  const fault = faultOf(checks, offered);
  if (fault) return { ok: false, problem: { ...fault, clause } };
  const given = completed(checks, offered) as Given<I>;
  const { policy, asOf, calendar, recorder } = circumstances;
  try {
    const value = recorder
      ? evaluateWithSteps(subject, given, circumstances, recorder)
      : subject.evaluate(given, figuresOf(reads, policy, asOf), undefined, calendar);
    if (!(value instanceof Refusal)) return { ok: true, value };
    const { kind, name } = value;
    return { ok: false, problem: { kind, clause, name, ...value.sentence } };
  } catch (thrown) {
    return { ok: false, problem: missingFigure(thrown, clause) };
  }
}

/** What was left away is null, as what is blank. */
function completed(
  checks: readonly InputCheck[],
  offered: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  let given: Record<string, unknown> | null = null;
  for (const [name] of checks) {
    if (offered[name] === undefined) (given ??= { ...offered })[name] = null;
  }
  return given ?? offered;
}

function evaluateWithSteps<I extends Inputs, K extends ReadKey, R>(
  { clause, reads, evaluate }: Rule<I, K, R>,
  given: Given<I>,
  { policy, asOf, calendar, from = [] }: Circumstances,
  recorder: Recorder,
): R | Refusal {
  const watched = watchedFigures(reads, policy, asOf);
  const note: Note = (text, fields, value, own = clause) => {
    recorder({ text, fields, value, clause: own, figures: watched.takeRead(), from });
  };
  watched.takeRead();
  return evaluate(given, watched.figures, note, calendar);
}

/** The problem of a rule that read a figure which is not there; anything else that was thrown is a defect. */
export function missingFigure(thrown: unknown, clause: Basis | ""): RuleProblem {
  if (thrown instanceof NotGiven) {
    const { key } = thrown.figure;
    return { kind: "notGiven", clause, name: key, ...sentence("rule.notGiven", parameterFields(key)) };
  }
  if (!(thrown instanceof BeforeFirstVersion)) throw thrown;
  const { key, asOf, first } = thrown;
  const fields = { ...parameterFields(key), day: { day: asOf }, first: { day: first } };
  return { kind: "noVersion", clause, name: key, ...sentence("rule.noVersion", fields) };
}

export { NotGiven, type Figures, type ReadKey } from "./figures";
export {
  inputTerm,
  type Given,
  type Input,
  type InputKind,
  type InputName,
  type Inputs,
  type Offered,
  type OneValueOf,
} from "./input";
