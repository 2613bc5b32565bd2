import { always } from "../always";
import { nullableParameter, parameter } from "../parameter";

/** 组织: whose organisation chart holds, and from when the rules do. */
export const organisation = {
  /** The documents whose organisation chart the roster is held to: each is of another company. */
  orgProfile: parameter({
    kind: "list",
    choices: ["D18", "D6", "D3", "D4", "D8"],
    values: always(["D18"]),
    source: ["R078", "R018", "R011", "R014", "A44"],
  }),
  /** Whether the manager's post may be vacant, as D18 says that it is. */
  managerVacancyAllowed: parameter({
    kind: "flag",
    values: always(true),
    source: ["R079", "R011", "R078", "A42"],
  }),
  /** How long a dated row of performance pay or of the bonuses holds: until the next one, or in the month in which it begins only. */
  ruleVersions: parameter({
    kind: "choice",
    choices: ["untilReplaced", "monthOnly"],
    words: { 直到更新: "untilReplaced", 仅当月: "monthOnly" },
    values: always("untilReplaced"),
    source: ["R093", "A35"],
  }),
  /** First day on which the department's rules hold; an event on that day counts. Null: at all times. */
  ruleEffectiveFrom: nullableParameter({ kind: "day", values: always(null), source: ["R009"] }),
} as const;
