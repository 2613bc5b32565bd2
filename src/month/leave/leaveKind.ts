import { term, type Field } from "../../text/field";
import type { LeaveType } from "../../law/leave/leaveDeduction";

/** What a leave is for pay: 外出/出差 is work, a paid leave counts as attended, 旷工 covers nothing. */
export type LeaveKind = "outing" | "paid" | "personal" | "sick" | "absence" | "other";

const KINDS: Readonly<Record<LeaveType, LeaveKind>> = {
  外出: "outing",
  出差: "outing",
  事假: "personal",
  病假: "sick",
  年假: "paid",
  婚假: "paid",
  产假: "paid",
  陪产假: "paid",
  丧假: "paid",
  产检假: "paid",
  哺乳假: "paid",
  育儿假: "paid",
  工伤假: "paid",
  调休: "paid",
  旷工: "absence",
};

/** The kind of a canonical leave type (工资支付暂行规定 11 for the paid ones); "other" for an unknown word. */
export function kindOfLeave(type: string): LeaveKind {
  return isKnown(type) ? KINDS[type] : "other";
}

/** The leave in words; an unknown word as it stands. */
export function termOfLeave(type: string): Field {
  return isKnown(type) ? term(`leaveType.${type}`) : type;
}

function isKnown(type: string): type is LeaveType {
  return Object.hasOwn(KINDS, type);
}
