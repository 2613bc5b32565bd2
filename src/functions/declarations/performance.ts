import { exceedBonus } from "../../rules/pay/exceedBonus";
import { level } from "../../rules/pay/level";
import { performancePay } from "../../rules/pay/performancePay";
import { supervisorExceedBonus } from "../../rules/pay/supervisorExceedBonus";
import { supervisorPenalty } from "../../rules/pay/supervisorPenalty";
import { supervisorPerformancePay } from "../../rules/pay/supervisorPerformancePay";
import { apply } from "../../engine/rule";
import { minus } from "../../kinds/money";
import { AS_OF, define, given, inputsOf, needed } from "../declaration";

/** Performance pay and bonuses for exceeding the plan. */
export const performanceFunctions = [
  define({
    id: "PERFPAY",
    clauses: ["R087", "R084"],
    parameters: { ...inputsOf(performancePay, "achievement", "position"), asOf: AS_OF },
    result: "money",
    example: { arguments: [0.8], result: 400 },
    errors: [[""], [80]],
    evaluate: ({ achievement, position }, circumstances) =>
      apply(performancePay, { achievement, position, workedDays: null, workdays: null }, circumstances),
  }),
  define({
    id: "SUPERVISORPERFPAY",
    clauses: ["R090", "R089"],
    parameters: {
      ...inputsOf(supervisorPerformancePay, "promotion", "feedback", "recruitment"),
      lowestMember: supervisorPenalty.inputs.lowest,
      asOf: AS_OF,
    },
    result: "money",
    example: { arguments: [0.8, 0.8, 0.8, 0.29], result: 350 },
    errors: [[0.8, 0.8, ""]],
    evaluate({ promotion, feedback, recruitment, lowestMember }, circumstances) {
      const pay = apply(supervisorPerformancePay, { promotion, feedback, recruitment }, circumstances);
      if (!pay.ok) return pay;
      const inputs = { performancePay: pay.value, lowest: lowestMember };
      const penalty = apply(supervisorPenalty, inputs, circumstances);
      return penalty.ok ? given(minus(pay.value, penalty.value)) : penalty;
    },
  }),
  define({
    id: "EXCEEDBONUS",
    clauses: ["R088", "R091"],
    parameters: {
      ...inputsOf(exceedBonus, "achievement"),
      salesEffective: needed(exceedBonus.inputs.salesEffective),
      ...inputsOf(exceedBonus, "approvedAmount", "position"),
      asOf: AS_OF,
    },
    result: "money",
    example: { arguments: [1.1, true], result: 50 },
    errors: [
      [1.1, ""],
      [1.1, true, 101],
    ],
    evaluate({ achievement, salesEffective, approvedAmount, position }, circumstances) {
      const found = position === null ? given("member") : apply(level, { position }, circumstances);
      if (!found.ok) return found;
      if (found.value === "supervisor") {
        const inputs = { lowestMetric: achievement, overall: achievement, approvedAmount };
        return apply(supervisorExceedBonus, inputs, circumstances);
      }
      return apply(exceedBonus, { achievement, salesEffective, approvedAmount, position }, circumstances);
    },
  }),
];
