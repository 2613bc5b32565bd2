import type { FunctionDeclaration } from "./declaration";
import { appraisalFunctions } from "./declarations/appraisal";
import { attendanceFunctions } from "./declarations/attendance";
import { basePayFunctions } from "./declarations/basePay";
import { calendarFunctions } from "./declarations/calendar";
import { commissionFunctions } from "./declarations/commission";
import { disciplineFunctions } from "./declarations/discipline";
import { performanceFunctions } from "./declarations/performance";
import { registerFunctions } from "./declarations/register";

/** Every custom function that computes something, in the order in which they are offered. EXPLAIN explains these. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [
  ...performanceFunctions,
  ...basePayFunctions,
  ...attendanceFunctions,
  ...calendarFunctions,
  ...commissionFunctions,
  ...disciplineFunctions,
  ...appraisalFunctions,
  ...registerFunctions,
];

const BY_ID = new Map<string, FunctionDeclaration>(
  FUNCTIONS.map((declaration) => [declaration.id, declaration]),
);

/** A function by its name as typed, with or without the namespace: XZ.PERFPAY, perfpay. */
export function functionNamed(name: string): FunctionDeclaration | null {
  return BY_ID.get(name.trim().toUpperCase().replace(/^XZ\./, "")) ?? null;
}
