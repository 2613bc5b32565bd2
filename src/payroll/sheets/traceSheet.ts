import type { Figure } from "../../findings/figure";
import { sayFigure } from "../../policy/sayFigure";
import { sayClause } from "../../rules/sayClause";
import { type Step, describeStep } from "../../engine/step";
import type { Language } from "../../text/language";
import { toYuan, ZERO } from "../../kinds/money";
import type { Region, SheetContent } from "../../workbook/content";
import type { CellValue } from "../../kinds/content";
import { fullCellName } from "../../kinds/place";
import { TRACE_COLUMNS } from "../../workbook/written/columns";
import { writtenName } from "../../workbook/written/names";
import { headerOf } from "../../workbook/written/table";
import type { Closing } from "../close";
import { LINES, type Line, type PaySlip } from "../paySlip";
import { textCell } from "./cells";

const WIDTHS = [9, 10, 11, 46, 76, 50, 18];

/** 依据: for every amount that has steps, one of 0 too, how it came about, with which figures, by which clauses, from which cells. */
export function traceSheet({ month, slips }: Closing, language: Language): SheetContent {
  const words = new Words(language);
  const rows = slips.flatMap((slip) =>
    LINES.filter((line) => slip.trace[line]?.length).map((line) => rowOf(slip, line, words)),
  );
  const header = { top: 0, left: 0, rows: 1, columns: TRACE_COLUMNS.length, look: "header" } as const;
  return {
    name: writtenName("trace", month),
    cells: [TRACE_COLUMNS.map((column) => headerOf(column, language)), ...rows],
    regions: rows.length === 0 ? [header] : [header, ...regions(rows.length)],
    columnWidths: WIDTHS,
    headerRows: 1,
    frozenColumns: 2,
    links: [],
  };
}

function rowOf({ person, lines, trace }: PaySlip, line: Line, words: Words): CellValue[] {
  const steps = trace[line] ?? [];
  return [
    textCell(person.id),
    headerOf(line, words.language),
    toYuan(lines[line] ?? ZERO),
    textCell(steps.map((step) => describeStep(step, words.language)).join("\n")),
    textCell(unique(steps.flatMap((step) => step.figures.map((figure) => words.figure(figure)))).join("\n")),
    textCell(unique(steps.map((step) => words.clause(step.clause))).join("\n")),
    textCell(unique(steps.flatMap(cellsOf)).join("\n")),
  ];
}

function cellsOf({ from }: Step): string[] {
  return from.map(fullCellName);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The same figures and clauses stand behind many amounts: each is put into words once. */
class Words {
  private readonly figures = new Map<Figure, string>();
  private readonly clauses = new Map<string, string>();

  constructor(readonly language: Language) {}

  figure(figure: Figure): string {
    const known = this.figures.get(figure) ?? sayFigure(this.language, figure);
    this.figures.set(figure, known);
    return known;
  }

  clause(id: string): string {
    const known = this.clauses.get(id) ?? sayClause(this.language, id);
    this.clauses.set(id, known);
    return known;
  }
}

function regions(rows: number): Region[] {
  return [
    { top: 1, left: 0, rows, columns: 2, look: "text" },
    { top: 1, left: 2, rows, columns: 1, look: "amount" },
    { top: 1, left: 3, rows, columns: 4, look: "wrapped" },
  ];
}
