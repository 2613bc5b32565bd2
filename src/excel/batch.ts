import { excelProblemOf } from "./problem";

/**
 * One conversation with Excel, waiting while the user edits a cell. What Excel refuses arrives as an ExcelProblem.
 * Objects of `context` must not leave `work`.
 */
export async function batch<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw excelProblemOf(error);
  }
}

/** Sends what is queued as one request; Excel neither repaints nor recalculates in the middle of it. */
export async function send(context: Excel.RequestContext): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  await context.sync();
}
