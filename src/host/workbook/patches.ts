import { BaseReferenceObject } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "./address";

/**
 * Makes Univer's classes behave as Excel does where no setting of theirs can. To be called before the first workbook is
 * opened, by whoever creates a Univer; a second call changes nothing. What is replaced on one instance only stands where
 * that instance is taken up: formulaIndex.ts, calculation.ts.
 */
export function patchUniver(): void {
  // Univer's sheets end at their row count, where =SUM(B1:B5000) would be #NAME?; Excel's at row 1,048,576.
  BaseReferenceObject.prototype.isExceedRange = function isExceedRange(this: BaseReferenceObject): boolean {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= MAX_ROWS || endColumn >= MAX_COLUMNS;
  };
}
