import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { changeRule, rulesOf } from "../../workbook/conditionalRules";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { assertAllowed } from "./access";

/** A conditional rule as Univer keeps it, by its id: the parts of its format and of its formula change it together. */
export class SheetRule {
  constructor(
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {}

  /** Throws ItemNotFound when the rule was deleted. */
  get rule(): IConditionFormattingRule {
    const rule = rulesOf(this.sheet).find((one) => one.cfId === this.id);
    if (!rule) throw new OfficeError("ItemNotFound");
    return rule;
  }

  /** Replaces the rule's condition and look. */
  change(rule: Partial<IFormulaHighlightCell>): void {
    assertAllowed(this.sheet, "allowFormatCells");
    const now = this.rule;
    changeRule(this.sheet, { ...now, rule: { ...(now.rule as IFormulaHighlightCell), ...rule } });
  }
}
