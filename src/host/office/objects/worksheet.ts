import { SetTabColorMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, parseAddress, splitAddresses, type Area } from "../../workbook/address";
import type { SheetVisibility } from "../../workbook/bookData";
import { color, parseColor } from "../../workbook/officeStyles";
import {
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  showSheet,
  sheetNameProblem,
} from "../../workbook/sheetOrder";
import type { Sheet } from "../../workbook/sheet";
import { pixelsToCharacters, pixelsToPoints, charactersToPixels } from "../../workbook/units";
import { OfficeError } from "../errors";
import { EventType } from "../events";
import {
  WorksheetObject,
  type EventTypes,
  type RangeAreasObject,
  type RangeObject,
  type Session,
} from "../hostObject";
import { AutoFilter } from "./autoFilter";
import { CommentCollection } from "./comments";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./pageLayout";
import { TableCollection } from "./tables";
import { assertStructure } from "./workbookProtection";
import { WorksheetProtection } from "./worksheetProtection";

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Excel.Worksheet. */
export class Worksheet extends WorksheetObject {
  readonly type = "Worksheet";

  constructor(
    session: Session,
    readonly sheet: Sheet,
  ) {
    super(session);
    if (!sheet.exists) throw new OfficeError("ItemNotFound");
  }

  override get eventTypes(): EventTypes {
    return {
      ActivatedEvent: EventType.activated,
      DeactivatedEvent: EventType.deactivated,
      DataChangedEvent: EventType.changed,
      SelectionChangedEvent: EventType.selectionChanged,
      CalculatedEvent: EventType.calculated,
      ProtectionChangedEvent: EventType.protectionChanged,
    };
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    assertStructure(this.session.book);
    const problem =
      typeof name === "string" ? sheetNameProblem(this.session.book, name, this.sheet) : "invalid";
    if (problem) throw new OfficeError(problem === "taken" ? "ItemAlreadyExists" : "InvalidArgument");
    renameSheet(this.sheet, name as string);
  }

  get Position(): number {
    return this.sheet.position;
  }

  set Position(position: unknown) {
    assertStructure(this.session.book);
    const count = this.session.book.sheets.length;
    if (typeof position !== "number" || position < 0 || position >= count)
      throw new OfficeError("InvalidArgument");
    moveSheet(this.sheet, position);
  }

  get Visibility(): SheetVisibility {
    return this.sheet.visibility;
  }

  /** Excel keeps at least one sheet in sight. */
  set Visibility(visibility: unknown) {
    assertStructure(this.session.book);
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") {
      throw new OfficeError("InvalidArgument");
    }
    if (visibility !== "Visible" && this.isLastVisible) throw new OfficeError("InvalidOperation");
    showSheet(this.session.book, this.sheet, visibility);
  }

  /** "" for none. */
  get TabColor(): string {
    return color(this.sheet.model.getTabColor()) ?? "";
  }

  set TabColor(given: unknown) {
    const rgb = given === "" ? "" : parseColor(given);
    if (rgb === null) throw new OfficeError("InvalidArgument");
    const { book } = this.session;
    const target = { unitId: book.unitId, subUnitId: this.sheet.id };
    const id = SetTabColorMutation.id;
    book.journal.mutate(id, { ...target, color: rgb }, [{ id, params: { ...target, color: this.TabColor } }]);
  }

  get ShowGridlines(): boolean {
    return this.sheet.model.getConfig().showGridlines !== 0;
  }

  /** The client writes `showGridlines` under this name. */
  set Gridlines(show: unknown) {
    if (typeof show !== "boolean") throw new OfficeError("InvalidArgument");
    const { book } = this.session;
    const target = { unitId: book.unitId, subUnitId: this.sheet.id };
    const id = ToggleGridlinesMutation.id;
    book.journal.mutate(id, { ...target, showGridlines: show ? 1 : 0 }, [
      { id, params: { ...target, showGridlines: this.ShowGridlines ? 1 : 0 } },
    ]);
  }

  /** Characters, unlike `format.columnWidth`, which is points. */
  get StandardWidth(): number {
    return pixelsToCharacters(this.sheet.model.getConfig().defaultColumnWidth);
  }

  set StandardWidth(characters: unknown) {
    if (typeof characters !== "number" || characters < 0) throw new OfficeError("InvalidArgument");
    this.sheet.model.getConfig().defaultColumnWidth = charactersToPixels(characters);
  }

  /** Points. */
  get StandardHeight(): number {
    return pixelsToPoints(this.sheet.model.getConfig().defaultRowHeight);
  }

  get EnableCalculation(): boolean {
    return true;
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.sheet);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.session, this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible") throw new OfficeError("InvalidOperation");
    this.session.book.activate(this.sheet);
  }

  async Calculate(markAllDirty = false): Promise<void> {
    await this.session.book.calculate({ all: markAllDirty });
  }

  /** Without a position behind the others ("None"), else "Before", "After", "Beginning" or "End". */
  Copy(positionType = "None", relativeTo?: unknown): Worksheet {
    assertStructure(this.session.book);
    const copied = copySheet(this.session.book, this.sheet);
    if (!copied) throw new OfficeError("GeneralException");
    moveSheet(copied, this.positionOf(positionType, relativeTo, copied));
    return new Worksheet(this.session, copied);
  }

  Delete(): void {
    assertStructure(this.session.book);
    if (this.sheet.visibility === "VeryHidden") throw new OfficeError("InvalidOperation");
    if (this.isLastVisible) throw new OfficeError("InvalidOperation");
    deleteSheet(this.sheet);
  }

  /** The whole sheet without an address; an address may be a defined name. */
  GetRange(address = ""): RangeObject {
    if (address === "") return this.session.objects.range(this.sheet, WHOLE_SHEET);
    const parsed = parseAddress(address);
    if (!parsed) return this.namedRange(address);
    if (parsed.sheet !== null && parsed.sheet.toLowerCase() !== this.sheet.name.toLowerCase()) {
      throw new OfficeError("InvalidArgument");
    }
    return this.session.objects.range(this.sheet, parsed.area);
  }

  GetRanges(address = ""): RangeAreasObject {
    if (address === "") return this.session.objects.rangeAreas(this.sheet, [WHOLE_SHEET]);
    const areas = splitAddresses(address).map((one) => this.GetRange(one).area);
    return this.session.objects.rangeAreas(this.sheet, areas);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.session.objects.range(this.sheet, { row, column, rows, columns });
  }

  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** A1 on an empty sheet, as Excel answers. */
  async GetUsedRange(valuesOnly = false): Promise<RangeObject> {
    return (await this.GetUsedRangeOrNullObject(valuesOnly)) ?? this.GetCell(0, 0);
  }

  async GetUsedRangeOrNullObject(valuesOnly = false): Promise<RangeObject | null> {
    await this.session.book.settle();
    const used = this.sheet.usedArea(WHOLE_SHEET, !valuesOnly);
    return used && this.session.objects.range(this.sheet, used);
  }

  GetNext(visibleOnly = false): Worksheet {
    return required(this.GetNextOrNullObject(visibleOnly));
  }

  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(this.session.book.sheets.slice(this.sheet.position + 1), visibleOnly);
  }

  GetPrevious(visibleOnly = false): Worksheet {
    return required(this.GetPreviousOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(this.session.book.sheets.slice(0, this.sheet.position).reverse(), visibleOnly);
  }

  private get isLastVisible(): boolean {
    return !this.session.book.sheets.some((one) => one !== this.sheet && one.visibility === "Visible");
  }

  private neighbour(sheets: Sheet[], visibleOnly: boolean): Worksheet | null {
    const found = sheets.find((sheet) => !visibleOnly || sheet.visibility === "Visible");
    return found ? new Worksheet(this.session, found) : null;
  }

  private positionOf(positionType: string, relativeTo: unknown, copied: Sheet): number {
    const last = this.session.book.sheets.length - 1;
    const base = relativeTo instanceof Worksheet ? relativeTo.sheet : null;
    if (positionType === "Beginning") return 0;
    if (positionType === "End" || positionType === "None") return last;
    if (!base || (positionType !== "Before" && positionType !== "After"))
      throw new OfficeError("InvalidArgument");
    const others = this.session.book.sheets.filter((sheet) => sheet !== copied);
    return others.indexOf(base) + (positionType === "After" ? 1 : 0);
  }

  private namedRange(name: string): RangeObject {
    const item = this.Names.find(name) ?? new NamedItemCollection(this.session, null).find(name);
    const range = item?.GetRangeOrNullObject();
    if (!range || range.sheet !== this.sheet) throw new OfficeError("InvalidArgument");
    return range;
  }
}

function required(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw new OfficeError("ItemNotFound");
  return sheet;
}
