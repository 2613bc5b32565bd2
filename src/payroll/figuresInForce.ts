import { PARAMETERS, type ParameterKey } from "../policy/parameters";
import type { Figure } from "../findings/figure";
import { BeforeFirstVersion, type Policy } from "../policy/policy";
import type { Day } from "../kinds/day";
import type { PaySlip } from "./paySlip";

/** The policy in force on a day: every parameter, and the members of families (positionLevel.客服) that the run read. */
export function figuresInForce(policy: Policy, asOf: Day, slips: readonly PaySlip[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const key of Object.keys(PARAMETERS) as ParameterKey[]) {
    const figure = inForce(policy, key, asOf);
    if (figure) figures.set(key, figure);
  }
  for (const { trace } of slips) {
    for (const steps of Object.values(trace)) {
      for (const figure of steps.flatMap((step) => step.figures)) {
        if (!figures.has(figure.key)) figures.set(figure.key, figure);
      }
    }
  }
  return [...figures.values()];
}

/** Null for a figure of the law that begins later. */
function inForce(policy: Policy, key: ParameterKey, asOf: Day): Figure | null {
  try {
    return policy.figure(key, asOf);
  } catch (error) {
    if (error instanceof BeforeFirstVersion) return null;
    throw error;
  }
}
