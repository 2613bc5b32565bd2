import { day } from "../units/day";
import { fromYuan } from "../units/money";
import { parameter, type Parameter } from "./parameter";

/** Built-in defaults hold from here on: the documents bear no date of their own. */
const ALWAYS = day("2000-01-01");

/** Every parameter by key. Defaults and their readings: the register of readings (A01–A48). */
export const PARAMETERS = {
  /** 绩效工资, yuan a month (R084). */
  perfBase: parameter({
    kind: "money",
    unit: "yuan",
    min: 0,
    values: [{ from: ALWAYS, value: fromYuan(500) }],
    source: ["R084"],
  }),
  /** The achievement from which performance pay is due (R087; the number itself is in: A06, 民法典 1259). */
  thresholdRatio: parameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 1,
    values: [{ from: ALWAYS, value: 0.3 }],
    source: ["R087", "A06"],
  }),
} as const;

export type ParameterKey = keyof typeof PARAMETERS;

/** The type of a parameter's value. */
export type ValueOf<K extends ParameterKey> =
  (typeof PARAMETERS)[K] extends Parameter<infer _K, infer V> ? V : never;

/** Parameters whose keys carry a name: positionLevel.<岗位>. */
export const FAMILIES = {
  /** The level of a position: which base pay and which performance rules apply (contract of the workbook). */
  positionLevel: (position: string): Parameter =>
    parameter({
      kind: "choice",
      choices: ["manager", "supervisor", "member"],
      values: [{ from: ALWAYS, value: LEVELS[position] ?? "member" }],
      source: ["R081", "R092"],
    }) as Parameter,
};

const LEVELS: Record<string, "manager" | "supervisor"> = {
  运营经理: "manager",
  招商主管: "supervisor",
  销售主管: "supervisor",
  部门主管: "supervisor",
  组长: "supervisor",
};
