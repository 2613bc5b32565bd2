import { check } from "../commands/check";
import { explainSelection } from "../commands/explain";
import { applyFix } from "../commands/fix";
import { freeze, repair } from "../commands/formulas";
import { generate } from "../commands/generate";
import { open } from "../commands/open";
import { writePolicy } from "../commands/writePolicy";
import { flag, unflag } from "../excel/flags";
import { followSelection, goTo, showSheet } from "../excel/selection";
import { readSettings, saveSettings } from "../excel/settings";
import { forgetChange, undoChange } from "../excel/undo";
import { setContext } from "../functions/workbookContext";
import type { Language } from "../text/language";

/** All that the pane does to the workbook, and all that it asks of it. */
export const DOORS = {
  /** The language of the functions' own texts. */
  speak: (language: Language) => setContext({ language }),
  open,
  check,
  generate,
  applyFix,
  explainSelection,
  writePolicy,
  repair,
  freeze,
  flag,
  unflag,
  followSelection,
  goTo,
  showSheet,
  readSettings,
  saveSettings,
  undoRun: undoChange,
  forgetRun: forgetChange,
};

export type Doors = typeof DOORS;
