import type { Policy } from "../../policy/policy";
import type { Day } from "../../kinds/day";
import type { Person } from "../../workbook/records";

/** fixed: the clock times bind; flex: only the day's hours and punches count. */
export type Schedule = "fixed" | "flex";

/** The schedule that policy gives the person by 工号, else the position, else everybody (A04). */
export function scheduleOf({ id, position }: Person, policy: Policy, asOf: Day): Schedule {
  const own = policy.member("scheduleMode", id, asOf).value;
  const ofPosition = position === null ? null : policy.member("scheduleMode", position, asOf).value;
  return own ?? ofPosition ?? policy.figure("scheduleMode", asOf).value ?? "fixed";
}
