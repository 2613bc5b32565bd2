import { times, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/** 日工资: a month's wage by 21.75 paid days (人社部发〔2025〕2号). */
export const dayWage = rule({
  clause: "L17",
  inputs: { monthly: { kind: "money", min: 0 } },
  reads: ["dayWageDivisor"],
  evaluate({ monthly }, { dayWageDivisor: divisor }, note): Fen {
    const wage = times(monthly, 1 / divisor);
    note?.("wage.day", { monthly: { money: monthly }, divisor }, { money: wage });
    return wage;
  },
});
