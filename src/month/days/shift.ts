import type { Shift } from "../../figures/parameter";
import type { Policy } from "../../policy/policy";
import type { Day } from "../../kinds/day";
import { folded } from "../../kinds/content";
import { leaveTypeOf } from "../../kinds/leaveType";
import { slotsInText } from "../../kinds/slot";
import type { Person } from "../../workbook/records";

/** The working time that a 班次 cell spells out ("9:00-12:00 14:00-18:00"); null where it only names a shift. */
function shiftsIn(text: string): readonly Shift[] | null {
  const spans = slotsInText(text);
  return spans.length > 0 ? spans : null;
}

/** The two halves of a working day (上午, 下午): between the shifts, or the middle of a single one. */
export function halvesOf(shifts: readonly Shift[]): readonly [Shift, Shift] {
  const first = shifts[0] as Shift;
  const last = shifts[shifts.length - 1] as Shift;
  if (shifts.length === 1) {
    const middle = (first[0] + first[1]) / 2;
    return [
      [first[0], middle],
      [middle, first[1]],
    ];
  }
  const split = Math.ceil(shifts.length / 2);
  return [
    [first[0], (shifts[split - 1] as Shift)[1]],
    [(shifts[split] as Shift)[0], last[1]],
  ];
}

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

/** fixed: the clock times bind; flex: only the day's hours and punches count. */
export type Schedule = "fixed" | "flex";

/** The schedule that policy gives the person by 工号, else the position, else everybody (A04). */
export function scheduleOf({ id, position }: Person, policy: Policy, asOf: Day): Schedule {
  const own = policy.member("scheduleMode", id, asOf).value;
  const ofPosition = position === null ? null : policy.member("scheduleMode", position, asOf).value;
  return own ?? ofPosition ?? policy.figure("scheduleMode", asOf).value;
}
