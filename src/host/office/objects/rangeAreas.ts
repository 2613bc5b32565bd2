import {
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  type Area,
} from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import {
  HostCollection,
  RangeAreasObject,
  RangeObject,
  type Session,
  type WorksheetObject,
} from "../hostObject";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { clearArea } from "./clearing";
import { RangeFormat } from "./rangeFormat";
import { joinAddresses, specialAreas } from "./specialCells";

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends RangeAreasObject {
  readonly type = "RangeAreas";

  constructor(
    session: Session,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(session);
    if (areas.length === 0) throw new OfficeError("InvalidArgument");
  }

  get Address(): string {
    return joinAddresses(quoteSheet(this.sheet.name), this.areas);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get AreaCount(): number {
    return this.areas.length;
  }

  get CellCount(): number {
    return this.areas.reduce((count, area) => count + area.rows * area.columns, 0);
  }

  get IsEntireColumn(): boolean {
    return this.areas.every(isWholeColumns);
  }

  get IsEntireRow(): boolean {
    return this.areas.every(isWholeRows);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.session, this.sheet, this.areas);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, this.areas);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.areas);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, this.areas);
  }

  get Worksheet(): WorksheetObject {
    return this.session.objects.worksheet(this.sheet);
  }

  GetEntireRow(): RangeAreas {
    return this.of(this.areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })));
  }

  GetEntireColumn(): RangeAreas {
    return this.of(this.areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })));
  }

  GetIntersection(other: unknown): RangeAreas {
    const both = this.GetIntersectionOrNullObject(other);
    if (!both) throw new OfficeError("ItemNotFound");
    return both;
  }

  GetIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others =
      other instanceof RangeObject ? [other.area] : other instanceof RangeAreas ? other.areas : null;
    if (!others) throw new OfficeError("InvalidArgument");
    const both = this.areas.flatMap((area) => others.flatMap((one) => intersect(area, one) ?? []));
    return both.length > 0 ? this.of(both) : null;
  }

  async GetSpecialCells(cellType: string, valueType?: string): Promise<RangeAreas> {
    const areas = await this.GetSpecialCellsOrNullObject(cellType, valueType);
    if (!areas) throw new OfficeError("ItemNotFound");
    return areas;
  }

  async GetSpecialCellsOrNullObject(cellType: string, valueType?: string): Promise<RangeAreas | null> {
    await this.session.book.settle();
    const areas = specialAreas(this.sheet, this.areas, cellType, valueType);
    return areas.length > 0 ? this.of(areas) : null;
  }

  async GetUsedRangeAreas(valuesOnly = false): Promise<RangeAreas> {
    const used = await this.GetUsedRangeAreasOrNullObject(valuesOnly);
    if (!used) throw new OfficeError("ItemNotFound");
    return used;
  }

  async GetUsedRangeAreasOrNullObject(valuesOnly = false): Promise<RangeAreas | null> {
    await this.session.book.settle();
    const used = this.areas.flatMap((area) => this.sheet.usedArea(area, !valuesOnly) ?? []);
    return used.length > 0 ? this.of(used) : null;
  }

  Clear(applyTo = "All"): void {
    for (const area of this.areas) clearArea(this.sheet, area, applyTo);
  }

  async Calculate(): Promise<void> {
    for (const area of this.areas) await this.session.book.calculateArea(this.sheet, area);
  }

  private of(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this.session, this.sheet, areas);
  }
}

/** Excel.RangeCollection: the areas of a RangeAreas, one range each. */
export class RangeCollection extends HostCollection<RangeObject> {
  readonly type = "RangeCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(session);
  }

  items(): RangeObject[] {
    return this.areas.map((area) => this.session.objects.range(this.sheet, area));
  }

  find(index: unknown): RangeObject | null {
    return this.items()[Number(index)] ?? null;
  }
}
