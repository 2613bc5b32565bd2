import { always } from "../figures/dated";
import {
  ofMember,
  openParameter,
  parameter,
  type InForceOf,
  type Parameter,
  type ValueOfParameter,
} from "../figures/parameter";
import { deductions } from "../law/deductions/figures";
import { leave as lawOfLeave } from "../law/leave/figures";
import { time } from "../law/time/figures";
import { minimumWageOf, shortRegion, wage } from "../law/wage/figures";
import { builtInLevel, LEVELS, LEVEL_WORDS } from "./levels";
import { appraisal } from "./parameters/appraisal";
import { attendance } from "./parameters/attendance";
import { basePay } from "./parameters/basePay";
import { bonus } from "./parameters/bonus";
import { commission } from "./parameters/commission";
import { discipline } from "./parameters/discipline";
import { employment } from "./parameters/employment";
import { leave } from "./parameters/leave";
import { organisation } from "./parameters/organisation";
import { performance } from "./parameters/performance";
import { signing } from "./parameters/signing";
import { service } from "./parameters/service";

/** Every parameter by key: the department's figures, then those of the law. */
export const PARAMETERS = {
  ...basePay,
  ...performance,
  ...bonus,
  ...appraisal,
  ...commission,
  ...attendance,
  ...leave,
  ...discipline,
  ...organisation,
  ...employment,
  ...signing,
  ...service,
  ...time,
  ...wage,
  ...lawOfLeave,
  ...deductions,
} as const;

/** The key of a parameter, as 政策 has it in 参数. */
export type ParameterKey = keyof typeof PARAMETERS;

/** The type of a parameter's value once it is given; null: switched off. */
export type ValueOf<K extends ParameterKey> = ValueOfParameter<(typeof PARAMETERS)[K]>;

/** The type of its value on a day: null also where nobody gives one. */
export type InForce<K extends ParameterKey> = InForceOf<(typeof PARAMETERS)[K]>;

/** Whether a text is the key of a parameter; keys of a family's members are not. */
export function isParameterKey(key: string): key is ParameterKey {
  return Object.hasOwn(PARAMETERS, key);
}

/** Whether it belongs to the method of performance pay and bonuses, of which a month has one (R093). */
export function isOfMethod(key: string): boolean {
  return Object.hasOwn(performance, key) || Object.hasOwn(bonus, key);
}

/** Parameters whose keys carry a name behind a period: positionLevel.客服, minimumWage.上海, shift.早班. */
export const FAMILIES = {
  /** The level of a position: which base pay and which performance rules apply. */
  positionLevel: (position: string) =>
    parameter({
      kind: "choice",
      choices: LEVELS,
      words: LEVEL_WORDS,
      values: always(builtInLevel(position), "R081", "R092", "A34"),
    }),
  minimumWage: minimumWageOf,
  /** The working periods of a shift that 班次 cells only name; no document gives any (R002). */
  shift: () => openParameter({ kind: "shifts", askedBy: ["R002"] }),
  /** The schedule of one person (工号) or position, over the general one (A04). */
  scheduleMode: () => ofMember(attendance.scheduleMode),
} as const;

/** The part of a member's key before the dot: positionLevel of positionLevel.销售主管. */
export type FamilyName = keyof typeof FAMILIES;

/** The type of the values of a family's members. */
export type FamilyValueOf<F extends FamilyName> = ValueOfParameter<ReturnType<(typeof FAMILIES)[F]>>;

/** The type of a member's value on a day: null also where nobody gives one. */
export type FamilyInForce<F extends FamilyName> = InForceOf<ReturnType<(typeof FAMILIES)[F]>>;

/** Whether a text is the name of a family. */
export function isFamilyName(name: string): name is FamilyName {
  return Object.hasOwn(FAMILIES, name);
}

/** The parameter of a key, or of the family's member that the key names; null for an unknown key. */
export function declaredAs(key: string): Parameter | null {
  if (isParameterKey(key)) return PARAMETERS[key];
  const [family = "", ...member] = key.split(".");
  const name = member.join(".").trim();
  return isFamilyName(family) && name !== "" ? FAMILIES[family](name) : null;
}

/** A key in the one form in which figures are looked up: no spaces about a member's name, a region by its short name. */
export function canonicalKey(key: string): string {
  const [family = "", ...member] = key.split(".");
  if (member.length === 0) return key.trim();
  const name = member.join(".").trim();
  return `${family.trim()}.${family.trim() === "minimumWage" ? shortRegion(name) : name}`;
}

export { type Level } from "./levels";
