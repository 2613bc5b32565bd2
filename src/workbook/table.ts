import type { Finding } from "../findings/finding";
import type { Field } from "../text/field";
import type { FieldsOfProblem } from "../text/keys";
import { finding } from "./findings";
import { headerWord, type Header } from "./header";
import { type CellValue, isBlank } from "../kinds/content";
import type { SheetImage } from "./image";
import type { Located } from "./locate";
import { fillMerged } from "./merged";
import type { People } from "./people";
import type { CellPlace } from "../kinds/place";
import { PROBLEMS, type ColumnProblem, type ProblemKey, type Registered } from "./problems";
import { Row } from "./row";
import type { Column } from "./sheets/definition";
import { scaleOf, type Scale } from "../kinds/ratio";
import type { Remark } from "./remark";
import type { CellContext } from "../kinds/reading";
import { isFootnote, isTotal } from "./words/totals";

export type Columns = Readonly<Record<string, Column>>;

/** A column whose cells all have the same remark gets one finding at its header, from so many cells on. */
const WHOLE_COLUMN_FROM = 3;

/** Most rows begin so; then there is no need to look whether it is a line of sums, a footnote or a header. */
const STARTS_LIKE_AN_ID = /^[A-Za-z]{0,3}\d/;

/** What a row turned out to be: a record, incomplete (its findings say why), or of another month. */
export type Built<R extends object> = R | "incomplete" | "elsewhere";

interface Noted {
  row: number;
  field: string;
  remark: Remark;
  employee: string | null;
}

/** A located sheet, read row by row. */
export class Table<C extends Columns = Columns> {
  readonly sheet: SheetImage;
  readonly header: Header;
  readonly columns: C;
  readonly findings: Finding[] = [];
  private readonly noted: Noted[] = [];
  private readonly read: number[] = [];
  private readonly fields: readonly string[];
  /** The field that tells a row of data from a line of sums: 工号 where the sheet has it. */
  private readonly key: string;
  private readonly scales = new Map<string, Scale>();
  private readonly filled: ReadonlyMap<string, CellValue>;

  constructor(
    readonly located: Located,
    readonly setting: CellContext,
    /** Null: there is no roster to compare with. */
    readonly people: People | null,
  ) {
    this.sheet = located.sheet;
    this.header = located.header;
    this.columns = located.definition.columns as C;
    this.fields = Object.keys(this.header.columns);
    this.key = this.header.columns["id"] === undefined ? (this.fields[0] ?? "") : "id";
    const merged = fillMerged(this.sheet, this.header, this.columns);
    this.filled = merged.filled;
    this.findings.push(...merged.findings);
  }

  /** The records of all rows, in order; findings are complete afterwards. */
  records<R extends object>(build: (row: Row<C>) => Built<R>): R[] {
    const records: R[] = [];
    for (const row of this.rows()) {
      const before = this.noted.length;
      const built = build(new Row(this, row));
      if (built === "elsewhere") this.noted.length = before;
      else this.read.push(row);
      if (typeof built === "object") records.push(built);
    }
    this.report();
    return records;
  }

  /** The sheet rows that hold data. */
  *rows(): Iterable<number> {
    for (let row = this.header.firstRow; row <= this.header.lastRow; row += 1) {
      if (this.isData(row)) yield row;
    }
  }

  /** The cell of a field; blank where the sheet lacks the column. Merged groups are filled downward. */
  cell(row: number, field: string): CellValue {
    const column = this.header.columns[field];
    if (column === undefined) return "";
    const cell = this.sheet.values[row - this.sheet.firstRow]?.[column - this.sheet.firstColumn] ?? "";
    return cell === "" && this.filled.size > 0 ? (this.filled.get(`${row}:${column}`) ?? "") : cell;
  }

  place(row: number, field: string): CellPlace {
    return { sheet: this.sheet.name, row, column: this.header.columns[field] ?? this.sheet.firstColumn };
  }

  note(row: number, field: string, remark: Remark, employee: string | null): void {
    this.noted.push({ row, field, remark, employee });
  }

  /** How a column of ratios writes them. */
  scale(field: string): Scale {
    const known = this.scales.get(field);
    if (known) return known;
    const scale = scaleOf(this.cellsOf(field));
    this.scales.set(field, scale);
    return scale;
  }

  private *cellsOf(field: string): Iterable<CellValue> {
    for (let row = this.header.firstRow; row <= this.header.lastRow; row += 1) yield this.cell(row, field);
  }

  /** A row with data: not blank, no repeated header, no line of sums (said) or footnote. */
  private isData(row: number): boolean {
    const key = this.key;
    const lead = this.cell(row, key);
    if (typeof lead !== "string" || STARTS_LIKE_AN_ID.test(lead)) return true;
    if (this.fields.every((field) => isBlank(this.cell(row, field)))) return false;
    const texts = isBlank(lead) ? this.textsOf(row) : [lead];
    if (texts.some(isTotal)) {
      this.findings.push(finding("rows.total", this.place(row, key), { text: texts.find(isTotal) ?? "" }));
      return false;
    }
    if (texts.some(isFootnote)) return false;
    return lead === "" || headerWord(lead) !== headerWord(this.headerText(key));
  }

  private textsOf(row: number): string[] {
    const cells = this.sheet.values[row - this.sheet.firstRow] ?? [];
    return cells.filter((cell): cell is string => typeof cell === "string" && cell !== "");
  }

  /** A column's header as it stands in the sheet; the contract's where the sheet lacks the column. */
  headerText(field: string): string {
    return (
      String(this.cell(this.header.row, field)).replace(/\s+/g, " ").trim() ||
      (this.columns[field]?.zh ?? field)
    );
  }

  private report(): void {
    for (const group of this.groups().values()) {
      const [first] = group;
      if (!first) continue;
      const whole = this.wholeColumn(first.field, first.remark.problem, group.length);
      const fields = { column: this.headerText(first.field), count: group.length };
      if (whole) this.findings.push(finding(whole, this.place(this.header.row, first.field), fields));
      else if (first.remark.once !== undefined) this.findings.push(this.findingOf(first, fields));
      else this.findings.push(...group.map((noted) => this.findingOf(noted, fields)));
    }
    const hidden = this.read.filter((row) => this.sheet.hiddenRows.has(row));
    const [firstHidden] = hidden;
    if (firstHidden === undefined) return;
    const place = { sheet: this.sheet.name, row: firstHidden, column: this.sheet.firstColumn };
    this.findings.push(finding("rows.hidden", place, { count: hidden.length, row: firstHidden + 1 }));
  }

  /** Remarks of one problem in one column (and of one key, where each is said once). */
  private groups(): Map<string, Noted[]> {
    const groups = new Map<string, Noted[]>();
    for (const noted of this.noted) {
      const key = `${noted.field}\n${noted.remark.problem}\n${noted.remark.once ?? ""}`;
      const group = groups.get(key);
      if (group) group.push(noted);
      else groups.set(key, [noted]);
    }
    return groups;
  }

  private wholeColumn(field: string, problem: ProblemKey, count: number): ColumnProblem | null {
    const { wholeColumn }: Registered = PROBLEMS[problem];
    if (wholeColumn === undefined || count < WHOLE_COLUMN_FROM) return null;
    const filled = this.read.filter((row) => !isBlank(this.cell(row, field))).length;
    return filled === count ? wholeColumn : null;
  }

  private findingOf({ row, field, remark, employee }: Noted, fields: Record<string, Field>): Finding {
    const clause = remark.problem === "word.absence" ? "R042" : null;
    const fix = remark.fix ?? null;
    const all = { ...fields, ...remark.fields } as FieldsOfProblem<ProblemKey>;
    return finding(remark.problem, this.place(row, field), all, { employee, fix, clause });
  }
}
