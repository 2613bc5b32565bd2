import type { Fen } from "../../kinds/money";
import { refuse, rule } from "../../engine/rule";

/**
 * 最低工资标准 of a region, a month (劳动法 48); of the policy's region when none is named, refused where policy compares
 * with none. Please confirm: second-hand.
 */
export const minimumWage = rule({
  clause: "L12",
  inputs: { region: { kind: "text", optional: true } },
  reads: ["minWageRegion", "minimumWage"],
  evaluate({ region }, figures, note): Fen | ReturnType<typeof refuse> {
    const where = region ?? figures.minWageRegion;
    if (where === null) return refuse("wage.notCompared", "region");
    const wage = figures.minimumWage(where);
    note?.("wage.minimum", { region: where }, { money: wage });
    return wage;
  },
});
