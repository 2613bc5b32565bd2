import { times, ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/**
 * A41 折算 of base pay that changes within the month (R081): what a stretch of it pays, by its workdays. The stretches
 * share by their days what one amount for the whole month would give (`prorate`): who worked the whole month gets each
 * amount for its part of the workdays.
 */
export const stretchPay = rule({
  clause: "L17",
  inputs: {
    /** The base pay of a whole month that held in the stretch. */
    amount: { kind: "money", min: 0 },
    from: { kind: "day" },
    to: { kind: "day" },
    /** Workdays of the stretch on which the person was employed. */
    stretchDays: { kind: "days", min: 0, max: 31 },
    /** All workdays of the month on which the person was employed. */
    workedDays: { kind: "days", min: 1, max: 31 },
    workdays: { kind: "days", min: 1, max: 31 },
  },
  reads: ["prorateMethod", "dayWageDivisor"],
  evaluate({ amount, from, to, stretchDays, workedDays, workdays }, figures, note): Fen {
    const stretch = { from: { day: from }, to: { day: to }, amount: { money: amount }, stretchDays };
    if (workedDays >= workdays || figures.prorateMethod === "workdays") {
      const part = times(amount, stretchDays / workdays);
      note?.("stretch.workdays", { ...stretch, workdays }, { money: part });
      return part;
    }
    if (figures.prorateMethod === "whole") {
      const part = times(amount, stretchDays / workedDays);
      note?.("stretch.whole", { ...stretch, workedDays }, { money: part });
      return part;
    }
    const divisor = figures.dayWageDivisor;
    if (figures.prorateMethod === "21.75") {
      // More days than 21.75 are the whole month's pay, shared by all of them.
      const days = Math.max(divisor, workedDays);
      const part = times(amount, stretchDays / days);
      note?.("stretch.21.75", { ...stretch, days }, { money: part });
      return part;
    }
    const missed = workdays - workedDays;
    const share = Math.max(1 - missed / divisor, 0);
    const part = share === 0 ? ZERO : times(amount, (share * stretchDays) / workedDays);
    note?.("stretch.deduct21.75", { ...stretch, divisor, missed, workedDays }, { money: part });
    return part;
  },
});
