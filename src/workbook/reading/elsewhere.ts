import type { Day } from "../../kinds/day";
import { firstDay, lastDay } from "../../kinds/month";
import { finding } from "../findings";
import type { Columns, Table } from "../table";

/** So many rows of later months may be slips, each of which is shown; more of them are simply another month's rows. */
const FEW = 5;

/** Rows of other months: left out, but said where the date looks like a slip. */
export class Elsewhere<C extends Columns> {
  private readonly later: { row: number; field: string; day: Day }[] = [];

  constructor(
    private readonly table: Table<C>,
    private readonly problem: "date.later" | "date.receivedLater" = "date.later",
  ) {}

  /** A row whose date lies in another month. */
  note(row: { place: { row: number } }, field: keyof C & string, day: Day): "elsewhere" {
    const { month } = this.table.setting;
    if (month === null) return "elsewhere";
    if (day > lastDay(month)) this.later.push({ row: row.place.row, field, day });
    else if (this.table.located.ofMonth && day < firstDay(month))
      this.say("date.earlier", row.place.row, field, day);
    return "elsewhere";
  }

  /** Adds what there is to say to the table's findings. */
  report(): void {
    const [first] = this.later;
    if (!first) return;
    if (this.later.length <= FEW) {
      for (const { row, field, day } of this.later) this.say(this.problem, row, field, day);
      return;
    }
    const fields = { count: this.later.length, day: { day: first.day } };
    this.table.findings.push(finding("rows.later", this.table.place(first.row, first.field), fields));
  }

  private say(
    problem: `date.${"later" | "receivedLater" | "earlier"}`,
    row: number,
    field: string,
    day: Day,
  ): void {
    const { month } = this.table.setting;
    if (month === null) return;
    const fields = { column: this.table.headerText(field), day: { day }, month: { month } };
    this.table.findings.push(finding(problem, this.table.place(row, field), fields));
  }
}
