import { times, ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";
import { term } from "../../text/field";

/** Leave that the law has paid as if worked, or that is work or its counterpart: nothing is taken off. */
const PAID = [
  "年假",
  "婚假",
  "产假",
  "陪产假",
  "育儿假",
  "丧假",
  "工伤假",
  "产检假",
  "哺乳假",
  "调休",
  "外出",
  "出差",
] as const;

/** 假别 that a deduction is known for, 旷工 among them. */
export const LEAVE_TYPES = ["事假", "病假", "旷工", ...PAID] as const;

/** One of them. */
export type LeaveType = (typeof LEAVE_TYPES)[number];

/**
 * 缺勤扣款: base pay by 21.75 for each day of 事假 and 旷工 (R063), the unpaid part of it for 病假, nothing for leave that
 * is paid. The amount to take, 0 or more, never above the month's pay.
 */
export const leaveDeduction = rule({
  clause: "L17",
  inputs: {
    monthly: { kind: "money", min: 0 },
    days: { kind: "days", min: 0, max: 31 },
    leaveType: { kind: "leaveType", choices: LEAVE_TYPES },
    /** Workdays of the month: who misses them all gets nothing, whatever 21.75 says. */
    workdays: { kind: "days", min: 1, max: 31, optional: true },
  },
  reads: ["dayWageDivisor", "sickPayRatio", "absenceMultiple"],
  evaluate({ monthly, days, leaveType, workdays }, figures, note): Fen {
    const type = term(`leaveType.${leaveType}`);
    if (leaveType !== "事假" && leaveType !== "病假" && leaveType !== "旷工") {
      note?.("leave.paid", { days, type }, { money: ZERO });
      return ZERO;
    }
    const part =
      leaveType === "病假" ? 1 - figures.sickPayRatio : leaveType === "旷工" ? figures.absenceMultiple : 1;
    const divisor = figures.dayWageDivisor;
    const months = workdays !== null && days >= workdays ? 1 : days / divisor;
    const deduction = times(monthly, Math.min(months * part, 1));
    const fields = { monthly: { money: monthly }, divisor, days, type, part: { ratio: part } };
    note?.(part === 0 ? "leave.fullyPaid" : "leave.deducted", fields, { money: deduction });
    return deduction;
  },
});
