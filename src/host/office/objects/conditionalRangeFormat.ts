import type { IStyleBase, IStyleData } from "@univerjs/core";
import type { IHighlightCell } from "@univerjs/sheets-conditional-formatting";
import { border, borderData, color, parseColor, type Border, type Side } from "../../workbook/officeStyles";
import { OfficeError } from "../errors";
import { HostCollection, HostObject, type Session } from "../hostObject";
import type { SheetRule } from "./sheetRule";

abstract class ConditionalPart extends HostObject {
  constructor(
    session: Session,
    protected readonly kept: SheetRule,
  ) {
    super(session);
  }

  protected get style(): IStyleData {
    return (this.kept.rule.rule as IHighlightCell).style;
  }

  protected apply(change: IStyleBase): void {
    const before = this.style;
    const style = { ...before, ...change };
    if (change.bd) style.bd = { ...before.bd, ...change.bd };
    this.kept.change({ style });
  }
}

/** Excel.ConditionalRangeFormat: how cells look for which the rule holds. */
export class ConditionalRangeFormat extends ConditionalPart {
  readonly type = "ConditionalRangeFormat";

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.kept);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.kept);
  }

  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.session, this.kept);
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
    private readonly kept: SheetRule,
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
    return Object.keys(SIDES).map((index) => new ConditionalRangeBorder(this.session, this.kept, index));
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
    kept: SheetRule,
    private readonly index: string,
  ) {
    super(session, kept);
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
