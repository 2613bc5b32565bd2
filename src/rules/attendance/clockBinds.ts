import type { Figures } from "../rule";

export const CLOCK_FIGURES = ["scheduleMode", "lateBasis"] as const;

/** Whether the shift's clock times bind; on flexible time only the day's hours and punches count (A02, A04). */
export function clockBinds({ scheduleMode, lateBasis }: Figures<(typeof CLOCK_FIGURES)[number]>): boolean {
  return scheduleMode === "fixed" && lateBasis === "shifts";
}
