import type { Settings } from "../excel/settings";
import { formatMonth, parseMonth, type Month } from "../kinds/month";
import type { OfficeAccess } from "./officeAccess";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** What the workbook remembers of the pane: the language, the flags, and the month last worked on. */
export class Memory {
  private saved = "";

  constructor(
    private readonly store: Store<PaneState>,
    private readonly office: OfficeAccess,
  ) {}

  /** Takes up what is remembered. The month is the result: whether the workbook still has it is not known yet. */
  recall(): Month | null {
    const settings = this.office.readSettings();
    const { language, flags } = this.store.get();
    this.saved = JSON.stringify(settings);
    this.store.set({ language: settings.language ?? language, flags: settings.flags ?? flags });
    return settings.month === undefined ? null : parseMonth(settings.month);
  }

  /** Saves what is new, and only then: each saving ends what Excel itself could undo (office-js #3141). */
  async remember(): Promise<void> {
    const { language, flags, month } = this.store.get();
    const settings: Settings = { language, flags, month: month === null ? undefined : formatMonth(month) };
    const text = JSON.stringify(settings);
    if (text === this.saved) return;
    await this.office.saveSettings(settings);
    this.saved = text;
  }
}
