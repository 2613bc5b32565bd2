import {
  type ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IWorksheetData,
  type Workbook,
} from "@univerjs/core";
import { InsertSheetMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";

/**
 * Cells without a font of their own have the workbook's, as in Excel. Univer knows such a default only sheet by sheet:
 * it is given to every sheet of a workbook, and to each that is added.
 */
export function keepDefaultFont(workbook: Workbook, commands: ICommandService): IDisposable {
  const { defaultStyle } = workbook.getSnapshot();
  const give = (sheet: Partial<IWorksheetData>): void => {
    sheet.defaultStyle ??= defaultStyle;
  };
  for (const sheet of workbook.getSheets()) give(sheet.getConfig());
  return commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id === InsertSheetMutation.id) give((params as IInsertSheetMutationParams).sheet);
  });
}
