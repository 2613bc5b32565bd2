import { ExcelProblem } from "../excel/problem";
import { sentence, type Sentence } from "../text/keys";
import { isCancelled } from "./cancelled";

/** A sentence on what just happened, or on what went wrong and what to do. */
export interface Notice extends Sentence {
  intent: "success" | "info" | "warning" | "error";
}

/** For a command that was done. */
export function success(done: Sentence): Notice {
  return { intent: "success", ...done };
}

/** For sheets that could not be flagged; none where there are none. */
export function skippedNotice(sheets: readonly string[]): Notice | undefined {
  if (sheets.length === 0) return undefined;
  return { intent: "warning", ...sentence("pane.flags.skipped", { sheets: sheets.join("、") }) };
}

/** For a command that threw. */
export function failure(error: unknown): Notice {
  if (isCancelled(error)) return { intent: "info", ...sentence("pane.job.cancelled") };
  if (error instanceof ExcelProblem) return { intent: "error", text: error.text, fields: error.fields };
  const detail = error instanceof Error ? error.message : String(error);
  return { intent: "error", ...sentence("pane.problem.unexpected", { detail }) };
}
