import { SHEETS } from "../../workbook/sheets";
import type { Column, SheetDefinition } from "../../workbook/sheets/definition";
import { NOTES } from "../../workbook/sheets/notes";

const NEEDED = { column: "column", cell: "every row", row: "every row, else it is no record" };

/** docs/sheets.md: every sheet that is read, with its columns as they are declared. */
export function sheetsPage(): string {
  const head = [
    "# The sheets",
    "",
    "Made from the declarations in src/workbook/sheets by `npm run docs`. A sheet is found by its name or by its header row;",
    "a column by its Chinese or English header, or by one of its other headers.",
  ];
  return `${[...head, ...SHEETS.flatMap(section)].join("\n")}\n`;
}

function section(sheet: SheetDefinition): string[] {
  const rows = Object.entries(sheet.columns).map(([name, column]) => row(sheet, name, column));
  const header = "| column | other headers | needed | choices | note |";
  return ["", `## ${sheet.zh} ${sheet.en}`, "", header, "| --- | --- | --- | --- | --- |", ...rows];
}

function row({ key }: SheetDefinition, name: string, column: Column): string {
  const { zh, en, aliases = [], needed, choices = [] } = column;
  const note = NOTES[key]?.[name]?.en ?? "";
  const cells = [`${zh} ${en}`, aliases.join("、"), needed ? NEEDED[needed] : "", choices.join("、"), note];
  return `| ${cells.join(" | ")} |`;
}
