import { times, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/** 小时工资: a month's wage by 21.75 days of 8 hours (人社部发〔2025〕2号). */
export const hourWage = rule({
  clause: "L17",
  inputs: { monthly: { kind: "money", min: 0 } },
  reads: ["dayWageDivisor", "hoursPerDay"],
  evaluate({ monthly }, { dayWageDivisor: divisor, hoursPerDay: hours }, note): Fen {
    const wage = times(monthly, 1 / (divisor * hours));
    note?.("wage.hour", { monthly: { money: monthly }, divisor, hours }, { money: wage });
    return wage;
  },
});
