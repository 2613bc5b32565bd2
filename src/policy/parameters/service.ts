import { always } from "../../figures/dated";
import { nullableParameter, parameter } from "../../figures/parameter";

/** 会议、值班、通话: the meetings that are held, who receives visitors and customers, and how soon calls are taken. */
export const service = {
  /** The meetings that are held; null: none is asked for. */
  meetings: nullableParameter({
    kind: "list",
    choices: ["早会", "夕会", "周会", "月会"],
    values: always(["早会", "夕会", "周会", "月会"], "R036"),
  }),
  /** Whether the customer service of the centre is kept up round the clock by shifts. */
  coverage24h: parameter({ kind: "flag", values: always(false, "R010", "A05") }),
  /** How many people receive visitors at the office over lunch. */
  lunchCover: parameter({
    kind: "number",
    unit: "people",
    min: 0,
    max: 100,
    whole: true,
    values: always(1, "R057"),
  }),
  /** Rings of the telephone after which a call is taken too late. */
  maxRings: parameter({
    kind: "number",
    unit: "times",
    min: 0,
    max: 100,
    whole: true,
    values: always(3, "R058"),
  }),
} as const;
