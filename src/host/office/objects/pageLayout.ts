import {
  formatArea,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  splitAddresses,
  type Area,
} from "../../workbook/address";
import type { PageLayout as PageSetup } from "../../workbook/bookData";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { HostObject, RangeAreasObject, RangeObject, type Session } from "../hostObject";

/** Excel.PageLayoutZoomOptions. */
interface Zoom {
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
  scale?: number | null;
}

/** Excel.PageLayout. It is kept beside Univer's model: Univer does not print. */
export class PageLayout extends HostObject {
  readonly type = "PageLayout";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get Orientation(): string {
    return this.setup.orientation ?? "Portrait";
  }

  set Orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw new OfficeError("InvalidArgument");
    this.setup.orientation = orientation;
  }

  get PaperSize(): string | null {
    return this.setup.paperSize ?? null;
  }

  /** Office.js's word ("A4") is what is kept; it sends "a4". */
  set PaperSize(size: unknown) {
    if (typeof size !== "string") throw new OfficeError("InvalidArgument");
    this.setup.paperSize = size.charAt(0).toUpperCase() + size.slice(1);
  }

  get Zoom(): Zoom {
    const { fitToPagesWide, fitToPagesTall, scale } = this.setup;
    if (fitToPagesWide === undefined && fitToPagesTall === undefined) return { scale: scale ?? 100 };
    return {
      horizontalFitToPages: fitToPagesWide ?? null,
      verticalFitToPages: fitToPagesTall ?? null,
      scale: null,
    };
  }

  set Zoom(zoom: unknown) {
    const { horizontalFitToPages, verticalFitToPages, scale } = Object(zoom) as Zoom;
    if (typeof scale === "number" && (scale < 10 || scale > 400)) throw new OfficeError("InvalidArgument");
    this.setup.fitToPagesWide = horizontalFitToPages ?? undefined;
    this.setup.fitToPagesTall = verticalFitToPages ?? undefined;
    this.setup.scale = scale ?? undefined;
  }

  get CenterHorizontally(): boolean {
    return this.setup.centerHorizontally ?? false;
  }

  set CenterHorizontally(center: unknown) {
    this.setup.centerHorizontally = center === true;
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheet);
  }

  SetPrintArea(given: unknown): void {
    const areas = given instanceof RangeAreasObject ? given.areas : [areaOf(given)];
    this.setup.printArea = areas.map((area) => formatArea(area, "$")).join(",");
  }

  GetPrintArea(): RangeAreasObject {
    const areas = this.GetPrintAreaOrNullObject();
    if (!areas) throw new OfficeError("ItemNotFound");
    return areas;
  }

  GetPrintAreaOrNullObject(): RangeAreasObject | null {
    const { printArea } = this.setup;
    return printArea
      ? this.session.objects.rangeAreas(this.sheet, splitAddresses(printArea).map(areaOf))
      : null;
  }

  /** Whole rows, from a range or an address such as "$1:$3". */
  SetPrintTitleRows(given: unknown): void {
    const area = areaOf(given);
    if (!isWholeRows(area)) throw new OfficeError("InvalidArgument");
    this.setup.printTitleRows = formatArea(area, "$");
  }

  GetPrintTitleRows(): RangeObject {
    const rows = this.GetPrintTitleRowsOrNullObject();
    if (!rows) throw new OfficeError("ItemNotFound");
    return rows;
  }

  GetPrintTitleRowsOrNullObject(): RangeObject | null {
    return this.range(this.setup.printTitleRows);
  }

  SetPrintTitleColumns(given: unknown): void {
    const area = areaOf(given);
    if (!isWholeColumns(area)) throw new OfficeError("InvalidArgument");
    this.setup.printTitleColumns = formatArea(area, "$");
  }

  GetPrintTitleColumns(): RangeObject {
    const columns = this.GetPrintTitleColumnsOrNullObject();
    if (!columns) throw new OfficeError("ItemNotFound");
    return columns;
  }

  GetPrintTitleColumnsOrNullObject(): RangeObject | null {
    return this.range(this.setup.printTitleColumns);
  }

  private get setup(): PageSetup {
    return this.sheet.extras.pageLayout;
  }

  private range(address: string | undefined): RangeObject | null {
    return address ? this.session.objects.range(this.sheet, areaOf(address)) : null;
  }
}

function areaOf(given: unknown): Area {
  const area = given instanceof RangeObject ? given.area : parseAddress(String(given))?.area;
  if (!area) throw new OfficeError("InvalidArgument");
  return area;
}

/** Excel.HeaderFooterGroup: the same header and footer on all pages. */
export class HeaderFooterGroup extends HostObject {
  readonly type = "HeaderFooterGroup";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get State(): string {
    return "Default";
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheet);
  }
}

/** The three parts of a header or footer, as one string of the file: "&LLeft&CMiddle&RRight". */
const PARTS = { left: "L", center: "C", right: "R" } as const;
type Part = keyof typeof PARTS;

/** Excel.HeaderFooter. */
export class HeaderFooter extends HostObject {
  readonly type = "HeaderFooter";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  get LeftHeader(): string {
    return part(this.setup.header, "left");
  }

  set LeftHeader(text: unknown) {
    this.setup.header = withPart(this.setup.header, "left", text);
  }

  get CenterHeader(): string {
    return part(this.setup.header, "center");
  }

  set CenterHeader(text: unknown) {
    this.setup.header = withPart(this.setup.header, "center", text);
  }

  get RightHeader(): string {
    return part(this.setup.header, "right");
  }

  set RightHeader(text: unknown) {
    this.setup.header = withPart(this.setup.header, "right", text);
  }

  get LeftFooter(): string {
    return part(this.setup.footer, "left");
  }

  set LeftFooter(text: unknown) {
    this.setup.footer = withPart(this.setup.footer, "left", text);
  }

  get CenterFooter(): string {
    return part(this.setup.footer, "center");
  }

  set CenterFooter(text: unknown) {
    this.setup.footer = withPart(this.setup.footer, "center", text);
  }

  get RightFooter(): string {
    return part(this.setup.footer, "right");
  }

  set RightFooter(text: unknown) {
    this.setup.footer = withPart(this.setup.footer, "right", text);
  }

  private get setup(): PageSetup {
    return this.sheet.extras.pageLayout;
  }
}

function parts(text: string | undefined): Record<Part, string> {
  const found: Record<Part, string> = { left: "", center: "", right: "" };
  let at: Part = "center";
  for (const piece of (text ?? "").split(/(?=&[LCR])/)) {
    const named = (Object.keys(PARTS) as Part[]).find((one) => piece.startsWith(`&${PARTS[one]}`));
    if (named) at = named;
    found[at] += named ? piece.slice(2) : piece;
  }
  return found;
}

function part(text: string | undefined, which: Part): string {
  return parts(text)[which];
}

function withPart(text: string | undefined, which: Part, given: unknown): string | undefined {
  if (typeof given !== "string") throw new OfficeError("InvalidArgument");
  const all = { ...parts(text), [which]: given };
  const joined = (Object.keys(PARTS) as Part[]).map((one) =>
    all[one] === "" ? "" : `&${PARTS[one]}${all[one]}`,
  );
  return joined.join("") || undefined;
}
