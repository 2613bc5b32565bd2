import { check } from "../commands/check";
import { explainSelection } from "../commands/explain";
import { applyFix } from "../commands/fix";
import { generate } from "../commands/generate";
import { open } from "../commands/open";
import { flag, unflag } from "../excel/flags";
import { followSelection, goTo, showSheet } from "../excel/selection";
import { readSettings, saveSettings } from "../excel/settings";
import { forgetRun, undoRun } from "../excel/undo";

/** All that the pane does to the workbook, and all that it asks of it. */
export const DOORS = {
  open,
  check,
  generate,
  applyFix,
  explainSelection,
  flag,
  unflag,
  followSelection,
  goTo,
  showSheet,
  readSettings,
  saveSettings,
  undoRun,
  forgetRun,
};

export type Doors = typeof DOORS;
