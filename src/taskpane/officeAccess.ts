import { followSelection, goTo, showSheet } from "../excel/selection";
import { readSettings, saveSettings } from "../excel/settings";
import { setContext } from "../functions/workbookContext";
import type { Language } from "../text/language";

/** What the pane asks of Excel beside its commands: where the user is, and what the workbook remembers. */
export const OFFICE_ACCESS = {
  followSelection,
  goTo,
  showSheet,
  readSettings,
  saveSettings,
  /** The language of the functions' own texts. */
  setFunctionLanguage: (language: Language) => setContext({ language }),
};

export type OfficeAccess = typeof OFFICE_ACCESS;
