import {
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  SheetsFilterService,
  type FilterModel,
} from "@univerjs/sheets-filter";
import { fromRange, toRange } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { HostObject, RangeObject, type Session } from "../hostObject";
import { assertAllowed } from "./access";

/** Excel.FilterCriteria, as far as it is known here: a list of texts to show. */
interface Criteria {
  filterOn?: string;
  values?: string[];
}

/** Excel.AutoFilter of a sheet: its range, and filters by values. */
export class AutoFilter extends HostObject {
  readonly type = "AutoFilter";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get Enabled(): boolean {
    return this.model !== null;
  }

  get IsDataFiltered(): boolean {
    return (this.model?.filteredOutRows.size ?? 0) > 0;
  }

  /** Filters a range; with a column and values only the rows that show one of them stay in sight. */
  async Apply(given: unknown, columnIndex?: number, criteria?: Criteria): Promise<void> {
    if (!(given instanceof RangeObject)) throw new OfficeError("InvalidArgument");
    assertAllowed(this.sheet, "allowAutoFilter");
    await this.session.book.settle();
    const { book } = this.sheet;
    const target = { unitId: book.unitId, subUnitId: this.sheet.id };
    const range = toRange(given.area);
    if (this.model) await book.journal.commandAsync(RemoveSheetFilterCommand.id, target);
    await book.journal.commandAsync(SetSheetFilterRangeCommand.id, { ...target, range });
    if (columnIndex === undefined || !criteria) return;
    if (criteria.filterOn !== "Values" || !criteria.values) {
      throw new OfficeError("NotImplemented", "Filters are by values only in the embedded host.");
    }
    const col = given.area.column + columnIndex;
    const filter = { colId: col, filters: { filters: criteria.values } };
    await book.journal.commandAsync(SetSheetsFilterCriteriaCommand.id, { ...target, col, criteria: filter });
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new OfficeError("ItemNotFound");
    return range;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const { model } = this;
    return model && this.session.objects.range(this.sheet, fromRange(model.getRange()));
  }

  async ClearCriteria(): Promise<void> {
    const range = this.GetRangeOrNullObject();
    if (range) await this.Apply(range);
  }

  async Remove(): Promise<void> {
    assertAllowed(this.sheet, "allowAutoFilter");
    const { book } = this.sheet;
    if (!this.model) return;
    await book.journal.commandAsync(RemoveSheetFilterCommand.id, {
      unitId: book.unitId,
      subUnitId: this.sheet.id,
    });
  }

  private get model(): FilterModel | null {
    const { book } = this.sheet;
    return book.injector.get(SheetsFilterService).getFilterModel(book.unitId, this.sheet.id) ?? null;
  }
}
