import type { Day } from "../../kinds/day";
import { firstDay, lastDay } from "../../kinds/month";
import { finding } from "../findings";
import { everyDay, isInPeriod, ownDays, type Period } from "../sheets/period";
import type { LaterProblem, SheetDefinition } from "../sheets/definition";
import type { Table } from "../table";

/** So many rows of later months may be slips, each of which is shown; more of them are simply another month's rows. */
const FEW = 5;

/** Rows of other months: left out, and reported where the date looks like a slip. */
export class OtherMonths<S extends SheetDefinition> {
  private readonly later: { row: number; field: string; day: Day }[] = [];

  private readonly period: Period;

  constructor(private readonly table: Table<S>) {
    const { context, definition } = table;
    const { period = ownDays } = definition;
    this.period = context.month === null ? everyDay() : period(context.month);
  }

  /** Whether a row of that day is left out. */
  has(day: Day): boolean {
    return !isInPeriod(day, this.period);
  }

  /** Notes a row that is left out. */
  add(row: { place: { row: number } }, field: string, day: Day): "otherMonth" {
    const { month } = this.table.context;
    if (month === null) return "otherMonth";
    if (day > lastDay(month)) this.later.push({ row: row.place.row, field, day });
    else if (this.table.located.ofMonth && day < firstDay(month))
      this.reportAt(row.place.row, field, day, "date.earlier");
    return "otherMonth";
  }

  /** Adds what there is to report of later months to the table's findings. */
  report(): void {
    const [first] = this.later;
    if (!first) return;
    const { later: problem = "date.later" } = this.table.definition;
    if (this.later.length <= FEW) {
      for (const { row, field, day } of this.later) this.reportAt(row, field, day, problem);
      return;
    }
    const fields = { count: this.later.length, day: { day: first.day } };
    this.table.findings.push(finding("rows.later", this.table.place(first.row, first.field), fields));
  }

  private reportAt(row: number, field: string, day: Day, problem: LaterProblem | "date.earlier"): void {
    const { month } = this.table.context;
    if (month === null) return;
    const fields = { column: this.table.headerText(field), day: { day }, month: { month } };
    this.table.findings.push(finding(problem, this.table.place(row, field), fields));
  }
}
