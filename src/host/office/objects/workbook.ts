import { OfficeError } from "../errors";
import { HostObject, type EventTypes, type RangeAreasObject, type RangeObject } from "../hostObject";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { Functions } from "./functions";
import { NamedItemCollection } from "./names";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

/** Event type of Workbook.onActivated. */
const WORKBOOK_ACTIVATED = 2203;

/** Excel.Workbook: the root of every batch. */
export class Workbook extends HostObject {
  readonly type = "Workbook";

  override get eventTypes(): EventTypes {
    return { ActivatedEvent: WORKBOOK_ACTIVATED };
  }

  get Name(): string {
    return this.session.book.workbook.name;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Application(): Application {
    return new Application(this.session);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.session, null);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session);
  }

  get Functions(): Functions {
    return new Functions(this.session);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, null);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.session);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, null);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  GetActiveCell(): RangeObject {
    const [area] = this.session.book.selection;
    if (!area) throw new OfficeError("ItemNotFound");
    return this.session.objects.range(this.session.book.activeSheet, { ...area, rows: 1, columns: 1 });
  }

  /** InvalidOperation when several areas are selected, as in Excel. */
  GetSelectedRange(): RangeObject {
    const [area, ...others] = this.session.book.selection;
    if (!area || others.length > 0) throw new OfficeError("InvalidOperation");
    return this.session.objects.range(this.session.book.activeSheet, area);
  }

  GetSelectedRanges(): RangeAreasObject {
    return this.session.objects.rangeAreas(this.session.book.activeSheet, this.session.book.selection);
  }

  _RemoveReference(id: string): void {
    this.session.references.remove(id);
  }

  _RemoveAllReferences(): void {
    this.session.references.removeAll();
  }

  _GetReferenceCount(): number {
    return this.session.references.count;
  }

  /** The range of a changed event, whose reference id is its address. */
  _GetRangeForEventByReferenceId(id: string): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new OfficeError("InvalidReference");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): RangeObject | null {
    const [sheetId, address] = splitReference(id);
    const sheet = this.Worksheets.find(sheetId);
    return sheet && address !== "" ? sheet.GetRange(address) : null;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    // The functions runtime says that it listens; calls are sent whenever there are some.
  }
}

function splitReference(id: string): [sheetId: string, address: string] {
  const bang = id.indexOf("!");
  return [id.slice(0, bang), id.slice(bang + 1)];
}
