import { addSheet, sheetNameProblem } from "../../workbook/sheetOrder";
import { OfficeError } from "../errors";
import { EventType } from "../events";
import { HostCollection, type EventTypes } from "../hostObject";
import { assertStructure } from "./workbookProtection";
import { Worksheet } from "./worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly type = "WorksheetCollection";

  override get eventTypes(): EventTypes {
    return {
      AddedEvent: EventType.added,
      DeletedEvent: EventType.deleted,
      ActivatedEvent: EventType.activated,
      DeactivatedEvent: EventType.deactivated,
      DataChangedEvent: EventType.changed,
      SelectionChangedEvent: EventType.selectionChanged,
      CalculatedEvent: EventType.calculated,
      ProtectionChangedEvent: EventType.protectionChanged,
    };
  }

  items(): Worksheet[] {
    return this.session.book.sheets.map((sheet) => new Worksheet(this.session, sheet));
  }

  /** By name or id. */
  find(key: unknown): Worksheet | null {
    const { book } = this.session;
    const sheet = book.sheets.find((one) => one.id === key) ?? book.sheetNamed(String(key));
    return sheet ? new Worksheet(this.session, sheet) : null;
  }

  /** Adds a sheet behind the others; it is not activated. */
  Add(name?: string): Worksheet {
    const { book } = this.session;
    assertStructure(book);
    const wanted = name ?? this.freeName();
    const problem = sheetNameProblem(book, wanted);
    if (problem) throw new OfficeError(problem === "taken" ? "ItemAlreadyExists" : "InvalidArgument");
    return new Worksheet(this.session, addSheet(book, wanted));
  }

  override GetCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.book.activeSheet);
  }

  GetFirst(visibleOnly = false): Worksheet {
    return this.visible(visibleOnly)[0] as Worksheet;
  }

  GetLast(visibleOnly = false): Worksheet {
    return this.visible(visibleOnly).pop() as Worksheet;
  }

  private visible(only: boolean): Worksheet[] {
    return this.items().filter((item) => !only || item.Visibility === "Visible");
  }

  private freeName(): string {
    for (let n = this.session.book.sheets.length + 1; ; n++) {
      if (!this.session.book.sheetNamed(`Sheet${n}`)) return `Sheet${n}`;
    }
  }
}
