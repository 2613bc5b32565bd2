import type { Outcome } from "../../engine/rule";
import type { Basis } from "../../findings/codes";
import { sentence } from "../../text/keys";
import { formatMonth, type Month } from "../../kinds/month";

/** The State Council's arrangement of that year is not known, and the 日历 sheet says nothing of it. */
export function unknownYear(clause: Basis, name: string, month: Month): Outcome<never> {
  const unknown = sentence("calendar.unknownYear", { year: formatMonth(month).slice(0, 4) });
  return { ok: false, problem: { kind: "outOfRange", clause, name, ...unknown } };
}
