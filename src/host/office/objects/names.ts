import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  type IDefinedNameMapItem,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
} from "@univerjs/sheets";
import { formatArea, parseAddress, quoteSheet } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { HostCollection, HostObject, RangeObject, type Session, type WorksheetObject } from "../hostObject";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Excel.NamedItemCollection of the workbook, or of a sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly type = "NamedItemCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super(session);
  }

  items(): NamedItem[] {
    const { book } = this.session;
    const map: IDefinedNameMapItem =
      book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
    return Object.values(map)
      .filter((name) => scopeOf(name) === (this.sheet?.id ?? null))
      .map((name) => new NamedItem(this.session, name.id));
  }

  find(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted) ?? null;
  }

  /** @param reference a range, or a formula or constant as text. */
  Add(name: string, reference: unknown, comment = ""): NamedItem {
    const formula = formulaOf(reference);
    if (!VALID_NAME.test(name) || parseAddress(name) || /^[rc]$/i.test(name))
      throw new OfficeError("InvalidArgument");
    if (this.find(name)) throw new OfficeError("ItemAlreadyExists");
    const { book } = this.session;
    const item: IDefinedNamesServiceParam = {
      id: generateRandomId(10),
      name,
      formulaOrRefString: formula,
      comment,
      localSheetId: this.sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: false,
    };
    book.journal.command(InsertDefinedNameCommand.id, { unitId: book.unitId, ...item });
    return new NamedItem(this.session, item.id);
  }

  AddFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.Add(name, formula, comment);
  }
}

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  readonly type = "NamedItem";

  constructor(
    session: Session,
    private readonly id: string,
  ) {
    super(session);
  }

  override get unloaded(): readonly string[] {
    return ["Worksheet", "WorksheetOrNullObject"];
  }

  get _Id(): string {
    return this.item.name;
  }

  get Name(): string {
    return this.item.name;
  }

  get Comment(): string {
    return this.item.comment ?? "";
  }

  set Comment(comment: unknown) {
    this.change({ comment: String(comment) });
  }

  get Visible(): boolean {
    return this.item.hidden !== true;
  }

  set Visible(visible: unknown) {
    this.change({ hidden: visible === false });
  }

  get Scope(): "Workbook" | "Worksheet" {
    return scopeOf(this.item) === null ? "Workbook" : "Worksheet";
  }

  get Formula(): string {
    const { formulaOrRefString } = this.item;
    return formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
  }

  set Formula(formula: unknown) {
    this.change({ formulaOrRefString: formulaOf(formula) });
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return "Range";
    const text = this.Formula.slice(1);
    if (/^".*"$/.test(text)) return "String";
    if (/^(TRUE|FALSE)$/i.test(text)) return "Boolean";
    if (text === "#REF!" || text.includes("#REF!")) return "Error";
    return Number.isNaN(Number(text)) ? "String" : "Double";
  }

  /** The address of a range as text, else the constant. */
  get Value(): unknown {
    const text = this.Formula.slice(1);
    switch (this.Type) {
      case "Double":
        return Number(text);
      case "Boolean":
        return text.toUpperCase() === "TRUE";
      case "String":
        return /^".*"$/.test(text) ? text.slice(1, -1) : text;
      default:
        return text;
    }
  }

  get Worksheet(): WorksheetObject {
    const sheet = this.WorksheetOrNullObject;
    if (!sheet) throw new OfficeError("ItemNotFound");
    return sheet;
  }

  get WorksheetOrNullObject(): WorksheetObject | null {
    const scope = scopeOf(this.item);
    return scope === null ? null : this.session.objects.worksheet(this.session.book.sheet(scope));
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new OfficeError("InvalidOperation");
    return range;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const parsed = parseAddress(this.Formula.slice(1));
    if (!parsed || parsed.sheet === null) return null;
    const sheet = this.session.book.sheetNamed(parsed.sheet);
    return sheet && this.session.objects.range(sheet, parsed.area);
  }

  Delete(): void {
    const { book } = this.session;
    book.journal.command(RemoveDefinedNameCommand.id, { unitId: book.unitId, ...this.item });
  }

  private get item(): IDefinedNamesServiceParam {
    const { book } = this.session;
    const item = book.injector.get(IDefinedNamesService).getValueById(book.unitId, this.id);
    if (!item) throw new OfficeError("ItemNotFound");
    return item;
  }

  private change(change: Partial<IDefinedNamesServiceParam>): void {
    const { book } = this.session;
    const before = this.item;
    const target = { unitId: book.unitId };
    const id = "formula.mutation.set-defined-name";
    book.journal.mutate(id, { ...target, ...before, ...change }, [{ id, params: { ...target, ...before } }]);
  }
}

/** The id of the sheet that a name belongs to; null for the workbook. */
function scopeOf(name: IDefinedNamesServiceParam): string | null {
  const { localSheetId } = name;
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : null;
}

/** What Univer keeps: an address without the equals sign, anything else as it is. */
function formulaOf(reference: unknown): string {
  if (reference instanceof RangeObject)
    return `${quoteSheet(reference.sheet.name)}!${formatArea(reference.area, "$")}`;
  if (typeof reference !== "string" || reference === "") throw new OfficeError("InvalidArgument");
  const bare = reference.replace(/^=/, "");
  return parseAddress(bare) ? bare : `=${bare}`;
}
