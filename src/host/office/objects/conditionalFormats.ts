import { generateRandomId, type IStyleBase, type IStyleData } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  MoveConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  type IHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { fromRange, intersect, subtract, toRange, type Area } from "../../workbook/address";
import { border, borderData, color, parseColor, type Border, type Side } from "../../workbook/officeStyles";
import { addRule, changeRule, deleteRule, rulesOf } from "../../workbook/conditionalRules";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { HostCollection, HostObject } from "../hostObject";
import type { Session } from "../session";
import { assertAllowed } from "./access";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

type Rule = IConditionFormattingRule;

/** Excel.ConditionalFormatCollection: the rules that touch some areas. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly type = "ConditionalFormatCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly areas: Area[],
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

  constructor(
    session: Session,
    readonly sheet: Sheet,
    private readonly cfId: string,
  ) {
    super(session);
  }

  /** The rule as Univer has it; ItemNotFound when it was deleted. */
  get rule(): Rule {
    const rule = rulesOf(this.sheet).find((one) => one.cfId === this.cfId);
    if (!rule) throw new OfficeError("ItemNotFound");
    return rule;
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
      : { id: (now[this.Priority - 1] as Rule).cfId, type: "after" };
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
    return this.Type === "Custom" ? new CustomConditionalFormat(this.session, this) : null;
  }

  GetRange(): Range {
    const [area, ...rest] = this.areas;
    if (!area || rest.length > 0) throw new OfficeError("InvalidOperation");
    return new Range(this.session, this.sheet, area);
  }

  GetRangeOrNullObject(): Range | null {
    const [area, ...rest] = this.areas;
    return area && rest.length === 0 ? new Range(this.session, this.sheet, area) : null;
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.session, this.sheet, this.areas);
  }

  Delete(): void {
    assertAllowed(this.sheet, "allowFormatCells");
    deleteRule(this.sheet, this.rule.cfId);
  }

  /** Replaces the rule's condition and look. */
  change(rule: Partial<IFormulaHighlightCell>): void {
    assertAllowed(this.sheet, "allowFormatCells");
    const now = this.rule;
    changeRule(this.sheet, { ...now, rule: { ...(now.rule as IFormulaHighlightCell), ...rule } });
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

/** Excel.CustomConditionalFormat. */
export class CustomConditionalFormat extends HostObject {
  readonly type = "CustomConditionalFormat";

  constructor(
    session: Session,
    private readonly owner: ConditionalFormat,
  ) {
    super(session);
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.owner);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.owner);
  }
}

/** Excel.ConditionalFormatRule: the formula, relative to the first cell of the first area. */
export class ConditionalFormatRule extends HostObject {
  readonly type = "ConditionalFormatRule";

  constructor(
    session: Session,
    private readonly owner: ConditionalFormat,
  ) {
    super(session);
  }

  get Formula(): string {
    return (this.owner.rule.rule as IFormulaHighlightCell).value;
  }

  set Formula(formula: unknown) {
    const text =
      typeof formula === "string" && formula !== ""
        ? formula.startsWith("=")
          ? formula
          : `=${formula}`
        : "";
    if (text === "" || !this.session.book.isFormula(text)) throw new OfficeError("InvalidArgument");
    this.owner.change({ value: text });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

abstract class ConditionalPart extends HostObject {
  constructor(
    session: Session,
    protected readonly owner: ConditionalFormat,
  ) {
    super(session);
  }

  protected get style(): IStyleData {
    return (this.owner.rule.rule as IHighlightCell).style;
  }

  protected apply(change: IStyleBase): void {
    const before = this.style;
    const style = { ...before, ...change };
    if (change.bd) style.bd = { ...before.bd, ...change.bd };
    this.owner.change({ style });
  }
}

/** Excel.ConditionalRangeFormat: how cells look for which the rule holds. */
export class ConditionalRangeFormat extends ConditionalPart {
  readonly type = "ConditionalRangeFormat";

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.owner);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.owner);
  }

  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.session, this.owner);
  }

  get NumberFormat(): string | null {
    return this.style.n?.pattern ?? null;
  }

  set NumberFormat(pattern: unknown) {
    if (typeof pattern !== "string") throw new OfficeError("InvalidArgument");
    this.apply({ n: { pattern } });
  }
}

/** Excel.ConditionalRangeFill. */
export class ConditionalRangeFill extends ConditionalPart {
  readonly type = "ConditionalRangeFill";

  get Color(): string {
    return color(this.style.bg?.rgb) ?? "";
  }

  set Color(given: unknown) {
    this.apply({ bg: { rgb: colorOf(given) } });
  }

  Clear(): void {
    this.apply({ bg: undefined });
  }
}

/** Excel.ConditionalRangeFont. */
export class ConditionalRangeFont extends ConditionalPart {
  readonly type = "ConditionalRangeFont";

  get Color(): string {
    return color(this.style.cl?.rgb) ?? "";
  }

  set Color(given: unknown) {
    this.apply({ cl: { rgb: colorOf(given) } });
  }

  get Bold(): boolean | null {
    return this.style.bl === undefined ? null : this.style.bl === 1;
  }

  set Bold(on: unknown) {
    this.apply({ bl: on === true ? 1 : 0 });
  }

  get Italic(): boolean | null {
    return this.style.it === undefined ? null : this.style.it === 1;
  }

  set Italic(on: unknown) {
    this.apply({ it: on === true ? 1 : 0 });
  }

  get Strikethrough(): boolean | null {
    return this.style.st === undefined ? null : this.style.st.s === 1;
  }

  set Strikethrough(on: unknown) {
    this.apply({ st: { s: on === true ? 1 : 0 } });
  }

  get Underline(): string | null {
    return this.style.ul === undefined ? null : this.style.ul.s === 1 ? "Single" : "None";
  }

  set Underline(kind: unknown) {
    this.apply({ ul: { s: kind === "None" ? 0 : 1 } });
  }

  Clear(): void {
    this.apply({ cl: undefined, bl: undefined, it: undefined, st: undefined, ul: undefined });
  }
}

const SIDES: Record<string, Side> = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" };

/** Excel.ConditionalRangeBorderCollection. */
export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  readonly type = "ConditionalRangeBorderCollection";

  constructor(
    session: Session,
    private readonly owner: ConditionalFormat,
  ) {
    super(session);
  }

  get Count(): number {
    return Object.keys(SIDES).length;
  }

  get Top(): ConditionalRangeBorder {
    return this.GetItem("EdgeTop");
  }

  get Bottom(): ConditionalRangeBorder {
    return this.GetItem("EdgeBottom");
  }

  get Left(): ConditionalRangeBorder {
    return this.GetItem("EdgeLeft");
  }

  get Right(): ConditionalRangeBorder {
    return this.GetItem("EdgeRight");
  }

  items(): ConditionalRangeBorder[] {
    return Object.keys(SIDES).map((index) => new ConditionalRangeBorder(this.session, this.owner, index));
  }

  find(index: unknown): ConditionalRangeBorder | null {
    return this.items().find((item) => item.SideIndex === index) ?? null;
  }
}

/** Excel.ConditionalRangeBorder. */
export class ConditionalRangeBorder extends ConditionalPart {
  readonly type = "ConditionalRangeBorder";

  constructor(
    session: Session,
    owner: ConditionalFormat,
    private readonly index: string,
  ) {
    super(session, owner);
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string {
    return this.border.style;
  }

  set Style(style: unknown) {
    this.change({ style: String(style) });
  }

  get Color(): string {
    return this.border.color;
  }

  set Color(given: unknown) {
    this.change({ color: colorOf(given) });
  }

  private get border(): Border {
    return border(this.style, SIDES[this.index] as Side);
  }

  private change(change: Partial<Border>): void {
    const now = this.border;
    const visible =
      now.style === "None" && change.style === undefined ? { ...now, style: "Continuous" } : now;
    const data = borderData({ ...visible, ...change });
    if (data === undefined) throw new OfficeError("InvalidArgument");
    this.apply({ bd: { [SIDES[this.index] as Side]: data } });
  }
}

function colorOf(given: unknown): string {
  const rgb = parseColor(given);
  if (rgb === null) throw new OfficeError("InvalidArgument");
  return rgb;
}
