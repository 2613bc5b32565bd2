import { minus, times, ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/**
 * 赔偿扣款: what of a loss that an employee caused may be deducted in a month (工资支付暂行规定 16): the loss, at most 20 %
 * of the month's wage, and so that the minimum wage is left; 0 or more. What is left of the loss waits for later months.
 * The 20 % is a limit not to be passed, so a part of a fen is dropped.
 */
export const deductionCap = rule({
  clause: "L06",
  inputs: {
    /** The month's wage before the deduction. */
    wage: { kind: "money", min: 0 },
    /** The region's monthly minimum wage; null: the 20 % alone. */
    minimumWage: { kind: "money", min: 0, optional: true },
    loss: { kind: "money", min: 0 },
  },
  reads: ["capRatio"],
  evaluate({ wage, minimumWage, loss }, { capRatio }, note): Fen {
    const cap = times(wage, capRatio, "down");
    note?.("deduction.cap", { wage: { money: wage }, ratio: { ratio: capRatio } }, { money: cap });
    const most = minimumWage === null ? cap : (Math.min(cap, above(wage, minimumWage)) as Fen);
    if (minimumWage !== null) {
      const fields = { wage: { money: wage }, minimum: { money: minimumWage } };
      note?.("deduction.aboveMinimum", fields, { money: above(wage, minimumWage) });
    }
    const allowed = Math.min(loss, most) as Fen;
    note?.("deduction.allowed", { loss: { money: loss }, most: { money: most } }, { money: allowed });
    return allowed;
  },
});

function above(wage: Fen, minimumWage: Fen): Fen {
  return wage > minimumWage ? minus(wage, minimumWage) : ZERO;
}
