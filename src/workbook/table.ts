import type { Finding } from "../findings/finding";
import { isBlank, type CellValue } from "../kinds/content";
import type { CellPlace } from "../kinds/place";
import { scaleOf, type Scale } from "../kinds/ratio";
import type { CellContext } from "../kinds/reading";
import { finding } from "./findings";
import { headerWord, type Header } from "./header";
import type { SheetImage } from "./image";
import type { Located } from "./locate";
import { fillMerged } from "./merged";
import type { People } from "./people";
import type { Column, SheetDefinition } from "./sheets/definition";
import { isFootnote, isTotal } from "./words/totals";

/** Most rows begin so; then there is no need to look whether it is a line of sums, a footnote or a header. */
const STARTS_LIKE_AN_ID = /^[A-Za-z]{0,3}\d/;

const NOTHING: ReadonlySet<never> = new Set<never>();

/** A located sheet: its rows of data and their cells. */
export class Table<S extends SheetDefinition = SheetDefinition> {
  readonly sheet: SheetImage;
  readonly header: Header;
  readonly definition: S;
  /** The columns that are fields of a record, in their order. */
  readonly columns: readonly { name: string; column: Column }[];
  /** A record with nothing in it: each record begins as a copy, which is faster to fill than an object that grows. */
  readonly blankRecord: Readonly<Record<string, unknown>>;
  /** Those without which a row is no record. */
  readonly needed: readonly string[];
  readonly findings: Finding[] = [];
  private readonly fields: readonly string[];
  /** The field that tells a row of data from a line of sums: 工号 where the sheet has it. */
  private readonly key: string;
  private readonly scales = new Map<string, Scale>();
  private readonly filled: ReadonlyMap<string, CellValue>;

  constructor(
    readonly located: Located,
    readonly context: CellContext,
    /** Null: there is no roster to compare with. */
    readonly people: People | null,
  ) {
    this.sheet = located.sheet;
    this.header = located.header;
    this.definition = located.definition as S;
    const { columns } = this.definition;
    this.columns = Object.entries(columns).flatMap(([name, column]) =>
      column.kind === "nameBeside" ? [] : [{ name, column }],
    );
    this.needed = this.columns.filter(({ column }) => column.needed === "row").map(({ name }) => name);
    const blank = this.columns.map(({ name }) => [name, null] as const);
    this.blankRecord = { place: null, ...Object.fromEntries(blank), unreadable: NOTHING };
    this.fields = Object.keys(this.header.columns);
    this.key = this.header.columns["id"] === undefined ? (this.fields[0] ?? "") : "id";
    const merged = fillMerged(this.sheet, this.header, columns);
    this.filled = merged.filled;
    this.findings.push(...merged.findings);
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

  /** A column's header as it stands in the sheet; the contract's where the sheet lacks the column. */
  headerText(field: string): string {
    const text = String(this.cell(this.header.row, field)).replace(/\s+/g, " ").trim();
    return text || (this.definition.columns[field]?.zh ?? field);
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

  /** A row with data: not blank, no repeated header, no line of sums (which is reported) or footnote. */
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
}
