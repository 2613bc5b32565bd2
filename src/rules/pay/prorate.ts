import { roundFen, times, ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/** How part of a month is paid: per day of 21.75, per workday of the month, or less a day of 21.75 for each missed. */
const PRORATE_METHODS = ["21.75", "workdays", "deduct21.75"] as const;

type Method = (typeof PRORATE_METHODS)[number];

/**
 * A41 折算: a month's amount for the days worked of its workdays. Whoever worked all of them gets all of it, whoever
 * worked none nothing, and nobody more than the whole: by 21.75 alone, 23 workdays would give 105.7 %.
 */
export const prorate = rule({
  clause: "L17",
  inputs: {
    amount: { kind: "money", min: 0 },
    workedDays: { kind: "days", min: 0, max: 31 },
    workdays: { kind: "days", min: 1, max: 31 },
    /** Null: by policy. */
    method: { kind: "method", choices: PRORATE_METHODS, optional: true },
  },
  reads: ["prorateMethod", "dayWageDivisor"],
  evaluate({ amount, workedDays, workdays, method: wanted }, figures, note): Fen {
    if (workedDays >= workdays) {
      note?.("prorate.whole", { workdays }, { money: amount });
      return amount;
    }
    if (workedDays === 0) {
      note?.("prorate.none", { workdays }, { money: ZERO });
      return ZERO;
    }
    const method = wanted ?? figures.prorateMethod;
    if (method === "whole") {
      note?.("prorate.inFull", { workedDays, workdays }, { money: amount });
      return amount;
    }
    const divisor = method === "workdays" ? workdays : figures.dayWageDivisor;
    const part = partOf(amount, workedDays, workdays, method, divisor);
    const days = { workedDays, workdays, missed: workdays - workedDays, divisor };
    note?.(`prorate.${method}`, { amount: { money: amount }, ...days }, { money: part });
    return part;
  },
});

function partOf(amount: Fen, workedDays: number, workdays: number, method: Method, divisor: number): Fen {
  if (method !== "deduct21.75") return Math.min(times(amount, workedDays / divisor), amount) as Fen;
  return Math.max(roundFen(amount - (amount * (workdays - workedDays)) / divisor), 0) as Fen;
}
