import { times, ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";
import { term } from "../../text/field";

const RATES = {
  workday: "overtimeWorkday",
  restDay: "overtimeRestDay",
  statutoryHoliday: "overtimeHoliday",
} as const;

/** 加班费 (劳动法 44): the hourly wage at 150 %, on rest days at 200 % unless 补休 is given, on statutory holidays at 300 %. */
export const overtimePay = rule({
  clause: "L04",
  inputs: {
    monthly: { kind: "money", min: 0 },
    hours: { kind: "hours", min: 0, max: 744 },
    dayKind: { kind: "dayKind" },
    /** 补休: settles overtime of a rest day, no other. */
    timeOffInLieu: { kind: "flag", optional: true },
  },
  reads: ["dayWageDivisor", "hoursPerDay", "overtimeWorkday", "overtimeRestDay", "overtimeHoliday"],
  evaluate({ monthly, hours, dayKind, timeOffInLieu }, figures, note): Fen {
    const kind = term(`dayKind.${dayKind}`);
    if (timeOffInLieu && dayKind === "restDay") {
      note?.("overtime.inLieu", { hours, kind }, { money: ZERO });
      return ZERO;
    }
    const { dayWageDivisor: divisor, hoursPerDay, [RATES[dayKind]]: rate } = figures;
    const pay = times(monthly, (hours * rate) / (divisor * hoursPerDay));
    const fields = { monthly: { money: monthly }, divisor, hoursPerDay, hours, kind, rate: { ratio: rate } };
    note?.("overtime.pay", fields, { money: pay });
    return pay;
  },
});
