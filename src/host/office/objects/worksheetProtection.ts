import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { HostObject, type Session } from "../hostObject";
import { EventType, WORKBOOK_TARGET } from "../events";
import type { ProtectionOption } from "./access";

/** What protection allows unless it is told otherwise: nothing but selecting. */
const DEFAULTS: Record<ProtectionOption, boolean> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

/** Excel.WorksheetProtection. A password is kept as the file's own hash only, and not asked for here. */
export class WorksheetProtection extends HostObject {
  readonly type = "WorksheetProtection";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get Protected(): boolean {
    return this.sheet.extras.protection.protected;
  }

  get Options(): Record<string, unknown> {
    return { ...DEFAULTS, selectionMode: "Normal", ...this.sheet.extras.protection.options };
  }

  /** InvalidOperation when the sheet is protected already, as in Excel. */
  Protect(options: Record<string, boolean | string> = {}): void {
    if (this.Protected) throw new OfficeError("InvalidOperation");
    this.sheet.extras.protection = { protected: true, options: { ...DEFAULTS, ...options } };
    this.emit();
  }

  Unprotect(): void {
    this.sheet.extras.protection = { ...this.sheet.extras.protection, protected: false };
    this.emit();
  }

  private emit(): void {
    const { id } = this.sheet;
    this.session.events.emit(EventType.protectionChanged, [id, WORKBOOK_TARGET], {
      isProtected: this.Protected,
      source: "Local",
      worksheetId: id,
    });
  }
}
