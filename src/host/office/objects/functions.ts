import { numfmt } from "@univerjs/core";
import { DAYS_1904 } from "../../workbook/typed";
import { OfficeError } from "../errors";
import { HostObject, type Session } from "../hostObject";

/** Excel.Functions: worksheet functions called by name. Only DATE, by which an add-in learns the date system. */
export class Functions extends HostObject {
  readonly type = "Functions";

  Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
      throw new OfficeError("InvalidArgument");
    }
    const serial = numfmt.dateToSerial([year, month, day]);
    if (serial === null) return new FunctionResult(this.session, null, "#NUM!");
    return new FunctionResult(this.session, this.session.book.date1904 ? serial - DAYS_1904 : serial);
  }
}

/** Excel.FunctionResult. */
export class FunctionResult extends HostObject {
  readonly type = "FunctionResult";

  constructor(
    session: Session,
    private readonly value: unknown,
    private readonly error = "",
  ) {
    super(session);
  }

  get Value(): unknown {
    return this.value;
  }

  get Error(): string {
    return this.error;
  }
}
