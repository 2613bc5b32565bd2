import type { Finding, Severity } from "../findings/finding";
import type { Explanation } from "../commands/explanation";
import type { PhaseProgress } from "../commands/phases";
import type { Sentence } from "../text/keys";
import type { Language } from "../text/language";
import type { Fen } from "../kinds/money";
import type { Month } from "../kinds/month";

export const TABS = ["check", "generate", "explain", "settings"] as const;
export type Tab = (typeof TABS)[number];

/** A sentence shown at the top until it is closed or the next job starts. */
export interface Notice extends Sentence {
  intent: "success" | "info" | "warning" | "error";
}

/** What a generated month came to. */
export interface Summary {
  month: Month;
  people: number;
  gross: Fen;
  net: Fen;
  counts: Readonly<Record<Severity, number>>;
  seconds: number;
  sheets: readonly string[];
}

/** All that the pane shows. */
export interface PaneState {
  language: Language;
  tab: Tab;
  /** Months that the workbook has data of, likeliest first; null while it is being read. */
  months: readonly Month[] | null;
  month: Month | null;
  /** Whether findings are flagged in the sheets. */
  flags: boolean;
  job: { kind: "check" | "generate"; progress: PhaseProgress | null } | null;
  /** The last check, or null before the first. */
  checked: { month: Month; findings: readonly Finding[] } | null;
  /** Findings mended from the pane since the last check. */
  mended: ReadonlySet<Finding>;
  summary: Summary | null;
  /** Amounts changed by hand, while the user is asked what becomes of them. */
  question: readonly Finding[] | null;
  /** Null: nothing to explain at the selected cell. */
  explanation: Explanation | null;
  explaining: boolean;
  undoable: boolean;
  /** XZ formulas that show #NAME?. */
  broken: number;
  notice: Notice | null;
}

export function initialState(language: Language): PaneState {
  return {
    language,
    tab: "check",
    months: null,
    month: null,
    flags: true,
    job: null,
    checked: null,
    mended: new Set(),
    summary: null,
    question: null,
    explanation: null,
    explaining: false,
    undoable: false,
    broken: 0,
    notice: null,
  };
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
