import type { CellMend } from "../findings/fix";
import { isBlank, isErrorCell, type CellValue } from "../kinds/content";
import { idText } from "../kinds/id";
import type { RowPlace } from "../kinds/place";
import type { CellReading } from "../kinds/reading";
import type { CellRemarks } from "./cellRemarks";
import type { ValueOfKind } from "./columnKinds";
import { nameWord } from "./people";
import type { ProblemKey } from "./problems";
import { readColumn } from "./readColumn";
import { remark, type Remark, type RemarkFields } from "./remark";
import type { Column, RecordFields, RecordOf, SheetDefinition } from "./sheets/definition";
import type { Table } from "./table";

type FieldName<S extends SheetDefinition> = keyof S["columns"] & string;

/** One row of a table; reading a field notes what is to be said about its cell. */
export class Row<S extends SheetDefinition> {
  readonly place: RowPlace;
  private unread: Set<string> | null = null;
  private employee: string | null = null;

  constructor(
    private readonly table: Table<S>,
    private readonly remarks: CellRemarks<S>,
    private readonly row: number,
  ) {
    this.place = { sheet: table.sheet.name, row, columns: table.header.columns };
  }

  /** A field's value; null when the cell is blank or cannot be read (then it is unreadable). */
  read<F extends FieldName<S>>(field: F): ValueOfKind[S["columns"][F]["kind"]] | null {
    const value = this.value(field, this.table.definition.columns[field] as Column);
    return value as ValueOfKind[S["columns"][F]["kind"]] | null;
  }

  /** The fields of the row's record: those known already as they are, all others read in the order of the columns. */
  fields(known: Partial<RecordFields<S>> = {}): RecordFields<S> {
    const fields: Record<string, unknown> = { ...this.table.blankRecord };
    fields["place"] = this.place;
    for (const { name, column } of this.table.columns) {
      const given = known[name as keyof RecordFields<S>];
      fields[name] = given === undefined ? this.field(name, column) : given;
    }
    return fields as unknown as RecordFields<S>;
  }

  /** The record of the row; null where the fields lack one that it needs. */
  record(fields: RecordFields<S>): RecordOf<S> | null {
    for (const name of this.table.needed) if (fields[name as keyof RecordFields<S>] === null) return null;
    const record: { unreadable: ReadonlySet<string> } = fields;
    if (this.unread) record.unreadable = this.unread;
    return record as unknown as RecordOf<S>;
  }

  /** Whose row it is, where the sheet itself defines the person. */
  belongsTo(id: string): void {
    this.employee = id;
  }

  /** Says something about a field's cell. */
  remark<P extends ProblemKey>(
    problem: P,
    field: FieldName<S>,
    fields: RemarkFields<P>,
    fix?: CellMend,
  ): void {
    this.remarks.add(this.row, field, remark(problem, fields, { fix }), this.employee);
  }

  /** The same for a value that was read but cannot be: the field becomes unreadable. */
  refuse<P extends ProblemKey>(problem: P, field: FieldName<S>, fields: RemarkFields<P>): null {
    this.isUnreadable(field);
    this.remark(problem, field, fields);
    return null;
  }

  /** The cell as it stands. */
  cell(field: FieldName<S>): CellValue {
    return this.table.cell(this.row, field);
  }

  private isUnreadable(field: string): void {
    this.unread ??= new Set();
    this.unread.add(field);
  }

  private field(name: string, column: Column): unknown {
    const value = this.value(name, column);
    return value === null || !column.field ? value : column.field(value as never);
  }

  /**
   * The person's own field says whose row it is: later remarks carry the 工号, and the name beside it is compared with
   * the roster's.
   */
  private value(field: string, column: Column): unknown {
    const value = this.taken(field, column, this.table.cell(this.row, field));
    if (column.kind === "person" && value !== null) {
      this.employee = String(value);
      this.compareName(this.employee);
    }
    return value;
  }

  private taken(field: string, column: Column, cell: CellValue): unknown {
    const reading = this.reading(field, column, cell);
    if (reading.is === "blank") {
      const isNeeded = column.needed === "cell" || column.needed === "row";
      if (isNeeded && this.table.header.columns[field] !== undefined) this.blank(field, column);
      return null;
    }
    if (reading.remark) this.remarks.add(this.row, field, reading.remark, this.employee);
    if (reading.is === "value") return reading.value;
    this.isUnreadable(field);
    return null;
  }

  private reading(field: string, column: Column, cell: CellValue): CellReading<unknown, Remark> {
    const { context, people } = this.table;
    if (column.kind === "person" || column.kind === "approver") {
      if (isBlank(cell)) return { is: "blank" };
      if (isErrorCell(cell))
        return { is: "problem", remark: remark("cell.errorValue", { text: String(cell) }) };
      if (!people) return { is: "value", value: idText(cell) };
      return column.kind === "person" ? this.person(cell) : this.approver(cell);
    }
    const scale = column.kind === "ratio" ? this.table.scale(field) : "unknown";
    return readColumn(column, column.kind, cell, context, scale);
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
    const named = this.personBeside();
    if (!named) return { is: "problem", remark: remark("id.unknown", { text }, { once: text }) };
    const fix = { kind: "setText", text: named.id } as const;
    return {
      is: "problem",
      remark: remark("id.unknownNamed", { text, ...named }, { fix, once: text }),
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

  private blank(field: string, column: Column): void {
    const named = column.kind === "person" ? this.personBeside() : null;
    if (!named) return this.remark("cell.required", field, {});
    this.remark("id.blankNamed", field, named, { kind: "setText", text: named.id });
  }

  /** The only person of the roster with the name that stands beside the 工号. */
  private personBeside(): { name: string; id: string } | null {
    const name = this.nameBeside();
    const [id, ...others] = name ? (this.table.people?.named(name) ?? []) : [];
    return name === null || id === undefined || others.length > 0 ? null : { name, id };
  }

  private nameBeside(): string | null {
    const cell = "name" in this.table.definition.columns ? this.cell("name") : "";
    return typeof cell === "string" && !isBlank(cell) && !isErrorCell(cell) ? cell.trim() : null;
  }

  private compareName(id: string): void {
    const name = this.nameBeside();
    const known = this.table.people?.nameOf(id);
    if (name === null || !known || nameWord(name) === nameWord(known)) return;
    const fields = { text: name, name: known, id };
    const fix = { kind: "setText", text: known } as const;
    this.remarks.add(
      this.row,
      "name",
      remark("name.differs", fields, { fix, once: `${id} ${name}` }),
      this.employee,
    );
  }
}

function padded(text: string, id: string): Remark {
  return remark("id.zeros", { text, id }, { fix: { kind: "setText", text: id } });
}
