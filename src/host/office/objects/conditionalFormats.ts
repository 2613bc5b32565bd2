import { generateRandomId } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  MoveConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { fromRange, intersect, subtract, toRange, type Area } from "../../workbook/address";
import { addRule, changeRule, deleteRule, rulesOf } from "../../workbook/conditionalRules";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import {
  HostCollection,
  HostObject,
  type RangeAreasObject,
  type RangeObject,
  type Session,
} from "../hostObject";
import { assertAllowed } from "./access";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { SheetRule } from "./sheetRule";

/** Excel.ConditionalFormatCollection: the rules that touch some areas. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly type = "ConditionalFormatCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(session);
  }

  items(): ConditionalFormat[] {
    return rulesOf(this.sheet)
      .filter((rule) =>
        rule.ranges.some((range) => this.areas.some((area) => intersect(fromRange(range), area))),
      )
      .map((rule) => new ConditionalFormat(this.session, this.sheet, rule.cfId));
  }

  find(id: unknown): ConditionalFormat | null {
    return this.items().find((item) => item.Id === id) ?? null;
  }

  /** New rules come first, as in Excel. Only custom formulas can be added here. */
  Add(type: unknown): ConditionalFormat {
    if (type !== "Custom")
      throw new OfficeError("NotImplemented", `conditional formats of type "${String(type)}"`);
    assertAllowed(this.sheet, "allowFormatCells");
    const cfId = generateRandomId(8);
    const rule: IFormulaHighlightCell = {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: "=FALSE",
      style: {},
    };
    addRule(this.sheet, { cfId, ranges: this.areas.map(toRange), stopIfTrue: false, rule });
    return new ConditionalFormat(this.session, this.sheet, cfId);
  }

  /** Rules that reach beyond the areas stay in force outside them. */
  ClearAll(): void {
    assertAllowed(this.sheet, "allowFormatCells");
    for (const item of this.items()) {
      const left = this.areas.reduce<Area[]>(
        (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
        item.rule.ranges.map(fromRange),
      );
      if (left.length === 0) deleteRule(this.sheet, item.Id);
      else changeRule(this.sheet, { ...item.rule, ranges: left.map(toRange) });
    }
  }
}

/** Excel.ConditionalFormat. */
export class ConditionalFormat extends HostObject {
  readonly type = "ConditionalFormat";

  private readonly kept: SheetRule;

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly cfId: string,
  ) {
    super(session);
    this.kept = new SheetRule(sheet, cfId);
  }

  /** The rule as Univer has it; ItemNotFound when it was deleted. */
  get rule(): IConditionFormattingRule {
    return this.kept.rule;
  }

  override get unloaded(): readonly string[] {
    return ["Custom", "CustomOrNullObject"];
  }

  get Id(): string {
    return this.cfId;
  }

  get Type(): string {
    const { rule } = this.rule;
    if (rule.type === CFRuleType.dataBar) return "DataBar";
    if (rule.type === CFRuleType.colorScale) return "ColorScale";
    if (rule.type === CFRuleType.iconSet) return "IconSet";
    return HIGHLIGHT_TYPES[(rule as IHighlightCell).subType];
  }

  get Priority(): number {
    return rulesOf(this.sheet).findIndex((one) => one.cfId === this.cfId);
  }

  set Priority(index: unknown) {
    const others = rulesOf(this.sheet).filter((one) => one.cfId !== this.cfId);
    if (typeof index !== "number" || index < 0) throw new OfficeError("InvalidArgument");
    const before = others[index];
    const last = others[others.length - 1];
    if (!last) return;
    const end = before ? { id: before.cfId, type: "before" } : { id: last.cfId, type: "after" };
    const { book } = this.sheet;
    const now = rulesOf(this.sheet);
    const neighbour = now[this.Priority + 1];
    const back = neighbour
      ? { id: neighbour.cfId, type: "before" }
      : { id: (now[this.Priority - 1] as IConditionFormattingRule).cfId, type: "after" };
    const target = { unitId: book.unitId, subUnitId: this.sheet.id, start: { id: this.cfId, type: "self" } };
    const id = MoveConditionalRuleMutation.id;
    book.journal.mutate(id, { ...target, end }, [{ id, params: { ...target, end: back } }]);
  }

  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set StopIfTrue(stop: unknown) {
    if (typeof stop !== "boolean") throw new OfficeError("InvalidArgument");
    changeRule(this.sheet, { ...this.rule, stopIfTrue: stop });
  }

  get Custom(): CustomConditionalFormat {
    const custom = this.CustomOrNullObject;
    if (!custom) throw new OfficeError("InvalidOperation");
    return custom;
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? new CustomConditionalFormat(this.session, this.kept) : null;
  }

  GetRange(): RangeObject {
    const [area, ...rest] = this.areas;
    if (!area || rest.length > 0) throw new OfficeError("InvalidOperation");
    return this.session.objects.range(this.sheet, area);
  }

  GetRangeOrNullObject(): RangeObject | null {
    const [area, ...rest] = this.areas;
    return area && rest.length === 0 ? this.session.objects.range(this.sheet, area) : null;
  }

  GetRanges(): RangeAreasObject {
    return this.session.objects.rangeAreas(this.sheet, this.areas);
  }

  Delete(): void {
    assertAllowed(this.sheet, "allowFormatCells");
    deleteRule(this.sheet, this.rule.cfId);
  }

  private get areas(): Area[] {
    return this.rule.ranges.map(fromRange);
  }
}

/** Excel.ConditionalFormatType of Univer's highlighting rules. */
const HIGHLIGHT_TYPES: Record<CFSubRuleType, string> = {
  [CFSubRuleType.formula]: "Custom",
  [CFSubRuleType.number]: "CellValue",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.rank]: "TopBottom",
  [CFSubRuleType.average]: "PresetCriteria",
  [CFSubRuleType.timePeriod]: "PresetCriteria",
  [CFSubRuleType.uniqueValues]: "PresetCriteria",
  [CFSubRuleType.duplicateValues]: "PresetCriteria",
};
