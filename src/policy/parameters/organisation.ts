import { always } from "../always";
import { nullableParameter, parameter } from "../parameter";

/** 组织: whose organisation chart holds, and from when the rules do. */
export const organisation = {
  orgProfile: parameter({
    kind: "choice",
    choices: ["D18", "D6", "D3", "D4", "D8"],
    values: always("D18"),
    source: ["R078", "R018", "R011", "R014", "A44"],
  }),
  /** First day on which the department's rules hold; an event on that day counts. Null: at all times. */
  ruleEffectiveFrom: nullableParameter({
    kind: "day",
    values: always(null),
    source: ["R009"],
    midMonth: "lastDay",
  }),
} as const;
