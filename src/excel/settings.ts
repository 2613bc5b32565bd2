import type { Language } from "../text/language";

/** What the pane remembers in the workbook. */
export interface Settings {
  /** The chosen language; absent: Office's. */
  language?: Language;
  /** Whether findings are flagged in the sheets; on unless switched off. */
  flags?: boolean;
  /** The month last worked on, "2026-03". */
  month?: string;
}

const KEY = "xinze";

/** The settings kept in the workbook. */
export function readSettings(): Settings {
  return (Office.context.document.settings.get(KEY) as Settings | null) ?? {};
}

/** Keeps the settings in the workbook, so that they come back with it; they are in the file once it is saved. */
export function saveSettings(settings: Settings): Promise<void> {
  const store = Office.context.document.settings;
  store.set(KEY, settings);
  return new Promise((resolve, reject) => {
    store.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Failed) reject(new Error(error.message));
      else resolve();
    });
  });
}
