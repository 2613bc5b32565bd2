import type { CellMend } from "../findings/fix";
import type { Day } from "../kinds/day";
import { monthOfDay } from "../kinds/month";
import { type CellValue, isErrorCell, isBlank } from "../kinds/content";
import { nameWord } from "./people";
import type { RowPlace } from "../kinds/place";
import type { ProblemKey } from "./problems";
import type { Column } from "./sheets/definition";
import type { Columns, Table } from "./table";
import { readColumn, type Values } from "./readColumn";
import { idText } from "../kinds/id";
import type { CellReading } from "../kinds/reading";
import { remark, type Remark, type RemarkFields } from "./remark";

const NOTHING_UNREADABLE: ReadonlySet<never> = new Set<never>();

/** One row of a table; reading a field notes what is to be said about its cell. */
export class Row<C extends Columns> {
  readonly place: RowPlace;
  private unread: Set<string> | null = null;
  private employee: string | null = null;

  constructor(
    private readonly table: Table<C>,
    private readonly row: number,
  ) {
    this.place = { sheet: table.sheet.name, row, columns: table.header.columns };
  }

  /** Fields whose cells could not be read. */
  unreadable<F extends string>(): ReadonlySet<F> {
    return (this.unread as ReadonlySet<string> as ReadonlySet<F> | null) ?? NOTHING_UNREADABLE;
  }

  /** A field's value; null when the cell is blank or cannot be read (then it is among the unreadable). */
  read<F extends keyof C & string>(field: F): Values[C[F]["kind"]] | null {
    const column = this.table.columns[field] as Column;
    const reading = this.reading(field, column, this.cell(field));
    if (reading.is === "blank") {
      if (column.filled && this.table.header.columns[field] !== undefined) this.blank(field);
      return null;
    }
    if (reading.is === "value") {
      if (reading.remark) this.table.note(this.row, field, reading.remark, this.employee);
      return reading.value as Values[C[F]["kind"]];
    }
    this.unread ??= new Set();
    this.unread.add(field);
    this.table.note(this.row, field, reading.remark, this.employee);
    return null;
  }

  /** The person whose row it is; later remarks carry the 工号. Compares the name beside it with the roster's. */
  readPerson(this: Row<C & { id: Column & { kind: "person" } }>): string | null {
    const id = this.read("id");
    this.employee = id;
    if (id !== null) this.compareName(id);
    return id;
  }

  /** Whose row it is, where the sheet itself defines the person. */
  belongsTo(id: string): void {
    this.employee = id;
  }

  /** Says something about a field's cell. */
  remark<P extends ProblemKey>(
    problem: P,
    field: keyof C & string,
    fields: RemarkFields<P>,
    fix?: CellMend,
  ): void {
    this.table.note(this.row, field, remark(problem, fields, { fix }), this.employee);
  }

  /** The same for a value that was read but cannot be: the field becomes unreadable. */
  refuse<P extends ProblemKey>(problem: P, field: keyof C & string, fields: RemarkFields<P>): null {
    this.unread ??= new Set();
    this.unread.add(field);
    this.remark(problem, field, fields);
    return null;
  }

  /** Whether the day lies in the month that is read; without a month every day does. */
  isInMonth(day: Day): boolean {
    const { month } = this.table.setting;
    return month === null || monthOfDay(day) === month;
  }

  /** The cell as it stands. */
  cell(field: keyof C & string): CellValue {
    return this.table.cell(this.row, field);
  }

  private reading(field: string, column: Column, cell: CellValue): CellReading<unknown, Remark> {
    const { setting, people } = this.table;
    if (column.kind === "person" || column.kind === "approver") {
      if (isBlank(cell)) return { is: "blank" };
      if (isErrorCell(cell))
        return { is: "problem", remark: remark("cell.errorValue", { text: String(cell) }) };
      if (!people) return { is: "value", value: idText(cell) };
      return column.kind === "person" ? this.person(cell) : this.approver(cell);
    }
    const scale = column.kind === "ratio" ? this.table.scale(field) : "unknown";
    return readColumn(column, column.kind, cell, setting, scale);
  }

  private person(cell: CellValue): CellReading<string, Remark> {
    const fit = this.table.people?.fit(cell);
    const text = idText(cell);
    if (fit?.fits === "one") return { is: "value", value: fit.id };
    if (fit?.fits === "padded") return { is: "value", value: fit.id, remark: padded(text, fit.id) };
    if (fit?.fits === "several") {
      const fields = { text, ids: fit.ids.join("、") };
      return { is: "problem", remark: remark("id.severalFit", fields, { once: text }) };
    }
    const name = this.nameBeside();
    const [meant, ...others] = name ? (this.table.people?.named(name) ?? []) : [];
    if (!name || meant === undefined || others.length > 0) {
      return { is: "problem", remark: remark("id.unknown", { text }, { once: text }) };
    }
    const fix = { kind: "setText", text: meant } as const;
    return {
      is: "problem",
      remark: remark("id.unknownNamed", { text, name, id: meant }, { fix, once: text }),
    };
  }

  private approver(cell: CellValue): CellReading<string, Remark> {
    const fit = this.table.people?.fit(cell);
    const text = idText(cell);
    if (fit?.fits === "one") return { is: "value", value: fit.id };
    if (fit?.fits === "padded") return { is: "value", value: fit.id, remark: padded(text, fit.id) };
    const [named, ...others] = this.table.people?.named(text) ?? [];
    return { is: "value", value: named !== undefined && others.length === 0 ? named : text };
  }

  private blank(field: string): void {
    const column = this.table.columns[field] as Column;
    const name = column.kind === "person" ? this.nameBeside() : null;
    const [meant, ...others] = name ? (this.table.people?.named(name) ?? []) : [];
    if (!name || meant === undefined || others.length > 0) return this.remark("cell.required", field, {});
    this.remark("id.blankNamed", field, { name, id: meant }, { kind: "setText", text: meant });
  }

  private nameBeside(): string | null {
    const cell = "name" in this.table.columns ? this.cell("name") : "";
    return typeof cell === "string" && !isBlank(cell) && !isErrorCell(cell) ? cell.trim() : null;
  }

  private compareName(id: string): void {
    const name = this.nameBeside();
    const known = this.table.people?.nameOf(id);
    if (name === null || !known || nameWord(name) === nameWord(known)) return;
    const fix = { kind: "setText", text: known } as const;
    const differs = remark("name.differs", { text: name, name: known, id }, { fix, once: `${id} ${name}` });
    this.table.note(this.row, "name", differs, id);
  }
}

function padded(text: string, id: string): Remark {
  return remark("id.zeros", { text, id }, { fix: { kind: "setText", text: id } });
}
