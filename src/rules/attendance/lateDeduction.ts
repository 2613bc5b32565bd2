import { times, ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/** R003, A40 迟到早退扣款: nothing, or by policy the time not worked at the hourly wage, and never more. 0 or more. */
export const lateDeduction = rule({
  clause: "R003",
  inputs: { minutes: { kind: "minutes", min: 0 }, monthly: { kind: "money", min: 0 } },
  reads: ["lateDeduct", "dayWageDivisor", "hoursPerDay"],
  evaluate({ minutes, monthly }, figures, note): Fen {
    if (figures.lateDeduct === "none" || minutes === 0) {
      note?.("attendance.notDeducted", { minutes }, { money: ZERO });
      return ZERO;
    }
    const { dayWageDivisor: divisor, hoursPerDay: hours } = figures;
    const deduction = times(monthly, minutes / (divisor * hours * 60));
    note?.(
      "attendance.timeDeducted",
      { minutes, monthly: { money: monthly }, divisor, hours },
      { money: deduction },
    );
    return deduction;
  },
});
