import type { Finding } from "../findings/finding";
import { isBlank } from "../kinds/content";
import type { Field } from "../text/field";
import type { FieldsOfProblem } from "../text/keys";
import { finding } from "./findings";
import { PROBLEMS, type ColumnProblem, type ProblemKey, type Registered } from "./problems";
import type { Remark } from "./remark";
import type { SheetDefinition } from "./sheets/definition";
import type { Table } from "./table";

/** A column whose cells all have the same remark gets one finding at its header, from so many cells on. */
const WHOLE_COLUMN_FROM = 3;

interface RemarkAtCell {
  row: number;
  field: string;
  remark: Remark;
  employee: string | null;
}

/** What is to be said about the cells of a table, gathered row by row. */
export class CellRemarks<S extends SheetDefinition> {
  private readonly remarks: RemarkAtCell[] = [];

  constructor(private readonly table: Table<S>) {}

  get count(): number {
    return this.remarks.length;
  }

  add(row: number, field: string, remark: Remark, employee: string | null): void {
    this.remarks.push({ row, field, remark, employee });
  }

  /** Leaves only the first so many: the row that the others are about is left out. */
  keep(count: number): void {
    this.remarks.length = count;
  }

  /** The findings; `read`: the rows that were read. */
  findings(read: readonly number[]): Finding[] {
    return [...this.groups().values()].flatMap((group) => this.findingsOf(group, read));
  }

  private findingsOf(group: readonly RemarkAtCell[], read: readonly number[]): Finding[] {
    const [first] = group;
    if (!first) return [];
    const { field, remark } = first;
    const { table } = this;
    const whole = this.wholeColumn(field, remark.problem, group.length, read);
    const fields = { column: table.headerText(field), count: group.length };
    if (whole) return [finding(whole, table.place(table.header.row, field), fields)];
    if (remark.once !== undefined) return [this.findingOf(first, fields)];
    return group.map((one) => this.findingOf(one, fields));
  }

  /** Remarks of one problem in one column (and of one key, where each is reported once). */
  private groups(): Map<string, RemarkAtCell[]> {
    const groups = new Map<string, RemarkAtCell[]>();
    for (const one of this.remarks) {
      const key = `${one.field}\n${one.remark.problem}\n${one.remark.once ?? ""}`;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    return groups;
  }

  private wholeColumn(
    field: string,
    problem: ProblemKey,
    count: number,
    read: readonly number[],
  ): ColumnProblem | null {
    const { wholeColumn }: Registered = PROBLEMS[problem];
    if (wholeColumn === undefined || count < WHOLE_COLUMN_FROM) return null;
    const filled = read.filter((row) => !isBlank(this.table.cell(row, field))).length;
    return filled === count ? wholeColumn : null;
  }

  private findingOf({ row, field, remark, employee }: RemarkAtCell, fields: Record<string, Field>): Finding {
    const clause = remark.problem === "word.absence" ? "R042" : null;
    const { fix = null } = remark;
    const place = this.table.place(row, field);
    const all = { ...fields, ...remark.fields } as FieldsOfProblem<ProblemKey>;
    return finding(remark.problem, place, all, { employee, fix, clause });
  }
}
