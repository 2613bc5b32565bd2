import type { Book } from "../../workbook/book";
import { OfficeError } from "../errors";
import { HostObject } from "../hostObject";

/** Throws AccessDenied when the workbook's structure is protected: no sheet may come, go, move or change its name. */
export function assertStructure(book: Book): void {
  if (book.structureProtected) throw new OfficeError("AccessDenied");
}

/** Excel.WorkbookProtection. A password is not asked for here. */
export class WorkbookProtection extends HostObject {
  readonly type = "WorkbookProtection";

  get Protected(): boolean {
    return this.session.book.structureProtected;
  }

  Protect(): void {
    if (this.Protected) throw new OfficeError("InvalidOperation");
    this.session.book.structureProtected = true;
  }

  Unprotect(): void {
    this.session.book.structureProtected = false;
  }
}
