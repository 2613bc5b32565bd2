import type { Translation } from "../catalogue";
import type { pane as chinese } from "../zh/pane";

/** The task pane and the ribbon commands. Keys start with "pane.". */
export const pane = {
  "pane.title": "Xinze",
  "pane.tabs": "What Xinze does",
  "pane.tab.check": "Check",
  "pane.tab.generate": "Generate",
  "pane.tab.explain": "Explain",
  "pane.tab.settings": "Settings",

  "pane.month": "Month",
  "pane.month.none": "No data with a month was found",
  "pane.start.loading": "Reading the workbook…",
  "pane.start.noData":
    "This workbook has no sheet that Xinze knows. Open one with sheets such as 花名册 (Roster) and 考勤 (Attendance), or start from the template, then press “Read again”.",
  "pane.reload": "Read again",

  "pane.check.run": "Check {month}",
  "pane.check.again": "Check {month} again",
  "pane.check.empty":
    "Press “Check” and Xinze goes through the month's sheets and lists each problem with its cell, the clause behind it and how to fix it. Your data is not changed.",
  "pane.check.clean": "No problems in {month}.",
  "pane.check.found": "{month}: {count} problems. Errors {errors}, warnings {warnings}, notes {infos}.",
  "pane.check.search": "Search problems (ID, cell, clause, words)",
  "pane.check.noMatch": "No problem matches “{query}”.",
  "pane.check.matches": "Problems that match: {count}.",
  "pane.check.list": "{severity}, {count}",
  "pane.check.more": "Show {count} more",
  "pane.check.flags": "Flag problems in the sheets",

  "pane.severity.error": "Errors",
  "pane.severity.warning": "Warnings",
  "pane.severity.info": "Notes",

  "pane.finding.found": "Found",
  "pane.finding.expected": "Expected",
  "pane.finding.atRisk": "Amount at risk",
  "pane.finding.fixed": "Fixed",

  "pane.fix.done": "Changed {cell}. Settings has “undo”. Check again to see the effect.",

  "pane.generate.run": "Generate payroll for {month}",
  "pane.generate.empty":
    "Press “Generate” and Xinze writes the month's payroll, its trace and the findings. Sheets of those names are brought up to date with signatures, notes and column widths kept; no other sheet is touched.",
  "pane.generate.done": "The payroll of {month} is ready.",
  "pane.generate.people": "People",
  "pane.generate.gross": "Gross total",
  "pane.generate.net": "Net total",
  "pane.generate.findings": "Findings",
  "pane.generate.counts": "Errors {errors}, warnings {warnings}, notes {infos}",
  "pane.generate.seconds": "Time",
  "pane.generate.secondsValue": "{seconds} s",
  "pane.generate.open": "Open {sheet}",

  "pane.changes.title": "Amounts changed by hand in the payroll: {count}",
  "pane.changes.body": "Generating writes the computed amounts again. What shall become of these changes?",
  "pane.changes.keep": "Record in 调整 (Adjustments), then generate",
  "pane.changes.overwrite": "Overwrite with computed amounts",
  "pane.changes.cancel": "Cancel",
  "pane.changes.more": "And {count} more",

  "pane.phase.read": "Reading the sheets",
  "pane.phase.close": "Checking and computing",
  "pane.phase.write": "Writing the sheets",
  "pane.phase.flag": "Flagging problems",
  "pane.running": "Xinze is still at work. Try again when it is done.",
  "pane.job.progress": "{phase}…",
  "pane.job.cancel": "Cancel",
  "pane.job.cancelled": "Cancelled. The workbook is as it was.",

  "pane.explain.empty":
    "Select an amount in a 工资表 (payroll) sheet, or a cell with an XZ function, to see how it was computed.",
  "pane.explain.value": "Value of {cell}",
  "pane.explain.of": "{line} of {name} ({employee})",
  "pane.explain.zero": "This item is 0; there are no steps.",
  "pane.explain.changed":
    "The cell's {found} differs from the trace's {expected}: it was changed after the payroll was generated.",
  "pane.explain.inputsChanged":
    "These source cells were changed after the month was generated; the amount is still that of then. Please generate again:",
  "pane.explain.asWritten": "No steps are kept with this month; this is how its trace sheet was written.",
  "pane.explain.steps": "Steps",
  "pane.explain.figures": "Figures and versions",
  "pane.explain.clauses": "Clauses",
  "pane.explain.sources": "Source cells",
  "pane.explain.call": "Function {name}",
  "pane.explain.noTrace": "The month's 依据 (trace) sheet was not found. Generate the payroll again.",
  "pane.explain.working": "Looking it up…",

  "pane.settings.language": "Language",
  "pane.settings.language.zh": "中文",
  "pane.settings.language.en": "English",
  "pane.settings.undo": "Undo last run",
  "pane.settings.undo.none": "There is no run to undo.",
  "pane.settings.undo.done": "Undone. Sheets and flags are as they were.",
  "pane.settings.version": "Xinze {version}",
  "pane.settings.writePolicy": "Write out the policy",
  "pane.settings.writePolicy.what":
    "Writes every parameter with its value and source to the Policy sheet, for you to read and change. Existing rows stay as they are; only missing parameters are added.",
  "pane.settings.policyWritten":
    "{count} {count|row|rows} written to the sheet {sheet}; this can be undone. No amounts change.",
  "pane.settings.policyComplete": "The sheet {sheet} already has every parameter; nothing was written.",
  "pane.settings.repair": "Repair XZ formulas that show #NAME?",
  "pane.settings.freeze": "Turn XZ formulas into values",
  "pane.settings.repaired": "Formulas entered again: {count}.",
  "pane.settings.frozen": "XZ formulas turned into values: {count}. This can be undone.",
  "pane.settings.broken":
    "XZ formulas that show #NAME?: {count}. The file was open in an Excel without Xinze.",

  "pane.flags.failed":
    "The payroll is written, but Excel could not flag the problems in the sheets. “Check” lists them all.",
  "pane.flags.skipped": "Protected, so not flagged: {sheets}.",
  "pane.close": "Close",

  "pane.problem.cellEditMode": "A cell is being edited. Press Enter or Esc to finish, then try again.",
  "pane.problem.workbookProtected":
    "The workbook's structure is protected, so no sheet can be added. Turn off Review > Protect Workbook, then try again.",
  "pane.problem.sheetProtected":
    "The sheet “{sheet}” is protected. Choose Review > Unprotect Sheet, then try again.",
  "pane.problem.accessDenied":
    "Excel does not allow this change: the workbook or sheet is protected or read-only. Lift that, then try again.",
  "pane.problem.gone": "The sheet or cell is no longer there. Check again.",
  "pane.problem.noHeader":
    "The sheet {sheet} lacks required columns ({columns}); nothing was written. Add the headers and try again.",
  "pane.problem.hidden": "The sheet “{sheet}” is hidden. Unhide it, then go there.",
  "pane.problem.tooLarge":
    "The sheet is too large for Excel to hand over at once. Delete empty rows and columns beyond the data, then try again.",
  "pane.problem.unsupported":
    "This version of Excel lacks a function that is needed. Update Excel, or use Excel on the web.",
  "pane.problem.refused": "Excel did not finish ({detail}). The workbook is as it was; try again.",
  "pane.problem.unexpected":
    "Xinze failed ({detail}). Try again; if it comes back, pass this sentence on to whoever gave you Xinze.",
} as const satisfies Translation<typeof chinese>;
