import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../workbook/address";
import {
  border,
  borderData,
  borderStyle,
  parseColor,
  type Border,
  type Side,
} from "../../workbook/officeStyles";
import type { Sheet } from "../../workbook/sheet";
import { applyStyle, common } from "../../workbook/styling";
import { OfficeError } from "../errors";
import { HostCollection, HostObject, type Session } from "../hostObject";
import { assertAllowed } from "./access";

/** Which cells of a range an edge belongs to, and which side of them it is. */
interface Edge {
  side: Side;
  cells(area: Area): Area | null;
}

/** Excel.BorderIndex. An inner line is the lower or right side of the cells before it. */
const EDGES: Record<string, Edge> = {
  EdgeTop: { side: "t", cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: "b", cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { side: "l", cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    side: "r",
    cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideHorizontal: { side: "b", cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : null) },
  InsideVertical: {
    side: "r",
    cells: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : null),
  },
  DiagonalDown: { side: "tl_br", cells: (area) => area },
  DiagonalUp: { side: "bl_tr", cells: (area) => area },
};

/** Excel.RangeBorderCollection. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly type = "RangeBorderCollection";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(session);
  }

  get Count(): number {
    return Object.keys(EDGES).length;
  }

  items(): RangeBorder[] {
    return Object.keys(EDGES).map((index) => new RangeBorder(this.session, this.sheet, this.areas, index));
  }

  find(index: unknown): RangeBorder | null {
    return this.items().find((item) => item.SideIndex === index) ?? null;
  }
}

/** Excel.RangeBorder. */
export class RangeBorder extends HostObject {
  readonly type = "RangeBorder";
  private readonly edge: Edge;

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
    private readonly index: string,
  ) {
    super(session);
    this.edge = EDGES[index] as Edge;
  }

  get Id(): string {
    return this.index;
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): string | null {
    return this.common((style) => border(style, this.edge.side).style);
  }

  set Style(style: unknown) {
    this.change({ style });
  }

  get Weight(): string | null {
    return this.common((style) => border(style, this.edge.side).weight);
  }

  set Weight(weight: unknown) {
    this.change({ weight });
  }

  get Color(): string | null {
    return this.common((style) => border(style, this.edge.side).color);
  }

  set Color(given: unknown) {
    const color = parseColor(given);
    if (color === null) throw new OfficeError("InvalidArgument");
    this.change({ color });
  }

  private get cells(): Area[] {
    return this.areas.flatMap((area) => this.edge.cells(area) ?? []);
  }

  private common(pick: (style: IStyleData) => string): string | null {
    const found = this.cells.map((area) => common(this.sheet, area, pick));
    const first = found[0] ?? null;
    return found.every((value) => value === first) ? first : null;
  }

  /** What is set on a side without a line draws one, as in Excel. */
  private change(change: { style?: unknown; weight?: unknown; color?: unknown }): void {
    assertAllowed(this.sheet, "allowFormatCells");
    for (const area of this.cells) {
      const now = border(this.sheet.style(area.row, area.column), this.edge.side);
      const visible =
        now.style === "None" && change.style === undefined ? { ...now, style: "Continuous" } : now;
      const data = borderData({ ...visible, ...change } as Border);
      if (data === undefined) throw new OfficeError("InvalidArgument");
      applyStyle(this.sheet, area, borderStyle(this.edge.side, data));
    }
  }
}
