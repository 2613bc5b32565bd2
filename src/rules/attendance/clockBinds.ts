import type { Figures } from "../../engine/rule";

/** The figures of the policy that say whether clock times bind. */
export const CLOCK_FIGURES = ["scheduleMode", "lateBasis"] as const;

/** The schedule of the person at hand, where it is not the general one. */
export const SCHEDULE = { kind: "choice", choices: ["fixed", "flex"], optional: true } as const;

/** Whether the shift's clock times bind; on flexible time only the day's hours and punches count (A02, A04). */
export function clockBinds(
  { scheduleMode, lateBasis }: Figures<(typeof CLOCK_FIGURES)[number]>,
  own: "fixed" | "flex" | null,
): boolean {
  return (own ?? scheduleMode) === "fixed" && lateBasis === "shifts";
}
