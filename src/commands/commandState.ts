import type { WorkbookChange } from "../excel/undo";
import type { Counts } from "../findings/counts";
import type { Finding } from "../findings/finding";
import type { Fen } from "../kinds/money";
import type { Month } from "../kinds/month";
import type { Language } from "../text/language";

/** What decides what a command has to do, and what commands leave behind for each other. */
export interface CommandState {
  /** Language of the sheets that are written, and of the pane. */
  language: Language;
  /** Months that the workbook has data of, likeliest first; null while it is being read. */
  months: readonly Month[] | null;
  month: Month | null;
  /** Whether findings are flagged in the sheets. */
  flags: boolean;
  /** The last check, or null before the first. */
  checked: Checked | null;
  /** Findings mended since the last check. */
  mended: ReadonlySet<Finding>;
  /** The last month generated, until it is taken back. */
  summary: Summary | null;
  /** XZ formulas that show #NAME?. */
  broken: number;
  /** What undo can take back, the last one at the end. */
  journal: readonly JournalEntry[];
}

/** A command that was done, as undo takes it back. */
export interface JournalEntry {
  change: WorkbookChange;
  /** What is different for the commands once it is taken back. */
  undone: (state: CommandState) => Partial<CommandState>;
}

/** What a check found. */
interface Checked {
  month: Month;
  findings: readonly Finding[];
}

/** What a generated month came to. */
export interface Summary {
  month: Month;
  people: number;
  gross: Fen;
  net: Fen;
  counts: Counts;
  seconds: number;
  sheets: readonly string[];
}

/** The state before the workbook was read. */
export function initialCommandState(language: Language): CommandState {
  return {
    language,
    months: null,
    month: null,
    flags: true,
    checked: null,
    mended: new Set(),
    summary: null,
    broken: 0,
    journal: [],
  };
}
