import type { IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import { OfficeError } from "../errors";
import { HostObject, type Session } from "../hostObject";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { SheetRule } from "./sheetRule";

/** Excel.CustomConditionalFormat. */
export class CustomConditionalFormat extends HostObject {
  readonly type = "CustomConditionalFormat";

  constructor(
    session: Session,
    private readonly kept: SheetRule,
  ) {
    super(session);
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.kept);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.kept);
  }
}

/** Excel.ConditionalFormatRule: the formula, relative to the first cell of the first area. */
export class ConditionalFormatRule extends HostObject {
  readonly type = "ConditionalFormatRule";

  constructor(
    session: Session,
    private readonly kept: SheetRule,
  ) {
    super(session);
  }

  get Formula(): string {
    return (this.kept.rule.rule as IFormulaHighlightCell).value;
  }

  set Formula(formula: unknown) {
    const text =
      typeof formula === "string" && formula !== ""
        ? formula.startsWith("=")
          ? formula
          : `=${formula}`
        : "";
    if (text === "" || !this.session.book.isFormula(text)) throw new OfficeError("InvalidArgument");
    this.kept.change({ value: text });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}
