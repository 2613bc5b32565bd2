import type { Shift } from "../../policy/parameter";
import type { Policy } from "../../policy/policy";
import type { Day } from "../../kinds/day";
import { folded } from "../../kinds/content";
import { leaveTypeOf } from "../../kinds/leaveType";
import { shiftsIn } from "./shift";

/** What a 班次 cell says: the times, the usual working time, a day off, or a name that nobody has given times (R002). */
export type NamedShift =
  { kind: "times"; shifts: readonly Shift[] } | { kind: "standard" } | { kind: "rest" } | { kind: "unknown" };

const STANDARD: ReadonlySet<string> = new Set(
  ["标准班", "标准", "正常班", "正常", "常日班", "常白班", "白班", "日班", "默认", "默认班次", "上班"].concat(
    ["standard", "normal", "regular", "default", "day", "day shift"],
  ),
);

const REST: ReadonlySet<string> = new Set([
  "休息",
  "休",
  "休班",
  "休假",
  "轮休",
  "公休",
  "off",
  "rest",
  "day off",
]);

/** Times in the cell come first, then those of the policy (shift.早班). A leave written there is no shift. */
export function namedShift(text: string, policy: Policy, asOf: Day): NamedShift {
  const written = shiftsIn(text);
  if (written) return { kind: "times", shifts: written };
  const entered = policy.member("shift", text.trim(), asOf).value;
  if (entered) return { kind: "times", shifts: entered };
  const word = folded(text);
  if (REST.has(word)) return { kind: "rest" };
  return { kind: STANDARD.has(word) || leaveTypeOf(text) !== null ? "standard" : "unknown" };
}
