import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { ColumnKind } from "../../../workbook/columnKinds";

const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: "#BFBFBF" } };
const BOX = { t: LINE, r: LINE, b: LINE, l: LINE };

function header(background: string): IStyleData {
  return {
    bl: BooleanNumber.TRUE,
    bg: { rgb: background },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
    bd: BOX,
  };
}

function data(pattern: string, align?: HorizontalAlign): IStyleData {
  return { bd: BOX, vt: VerticalAlign.MIDDLE, n: { pattern }, ...(align === undefined ? {} : { ht: align }) };
}

/** The looks of the cells by name. */
const LOOKS = {
  required: header("#9DC3E6"),
  optional: header("#DDEBF7"),
  text: data("@"),
  centred: data("@", HorizontalAlign.CENTER),
  plain: data("General"),
  day: data("yyyy-mm-dd", HorizontalAlign.CENTER),
  month: data("yyyy-mm", HorizontalAlign.CENTER),
  clock: data("h:mm", HorizontalAlign.CENTER),
  moment: data("yyyy-mm-dd h:mm", HorizontalAlign.CENTER),
  amount: data("#,##0.00"),
  ratio: data("0.0%"),
  count: data("#,##0.##"),
  hours: data("0.0"),
  title: { fs: 16, bl: BooleanNumber.TRUE, cl: { rgb: "#1F4E79" }, vt: VerticalAlign.MIDDLE },
  heading: { bl: BooleanNumber.TRUE, cl: { rgb: "#1F4E79" }, vt: VerticalAlign.MIDDLE },
  prose: { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP },
  formula: { ff: "Consolas", cl: { rgb: "#7F7F7F" }, vt: VerticalAlign.MIDDLE, n: { pattern: "@" } },
} as const satisfies Record<string, IStyleData>;

export type LookName = keyof typeof LOOKS;

/** The name of a look without its borders, for the empty cells of a column. */
export function bare(look: LookName): string {
  return `${look} bare`;
}

/** The style sheet of the workbooks: every look, with and without its borders. */
export const STYLES: Readonly<Record<string, IStyleData>> = Object.fromEntries(
  (Object.entries(LOOKS) as [LookName, IStyleData][]).flatMap(([name, { bd, ...style }]) => [
    [name, bd ? { ...style, bd } : style],
    [bare(name), style],
  ]),
);

interface Manner {
  look: LookName;
  /** Column width in pixels. */
  width: number;
}

const CENTRED: Manner = { look: "centred", width: 80 };
const TEXT: Manner = { look: "text", width: 110 };

/** How a column of each kind looks. */
export const MANNERS: Readonly<Record<ColumnKind, Manner>> = {
  person: { look: "centred", width: 70 },
  approver: { look: "centred", width: 90 },
  name: { look: "centred", width: 76 },
  nameBeside: { look: "centred", width: 76 },
  text: TEXT,
  code: { look: "text", width: 104 },
  document: { look: "text", width: 100 },
  idNumber: { look: "text", width: 158 },
  account: { look: "text", width: 164 },
  day: { look: "day", width: 92 },
  month: { look: "month", width: 76 },
  clock: { look: "clock", width: 70 },
  moment: { look: "moment", width: 128 },
  amount: { look: "amount", width: 92 },
  ratio: { look: "ratio", width: 82 },
  count: { look: "count", width: 92 },
  hours: { look: "hours", width: 64 },
  flag: { look: "centred", width: 70 },
  leaveType: CENTRED,
  approval: CENTRED,
  misdeed: { look: "text", width: 170 },
  proof: CENTRED,
  dayKind: { look: "centred", width: 96 },
  slot: { look: "centred", width: 100 },
  meeting: CENTRED,
  any: { look: "plain", width: 110 },
};

/** Columns that are wider or narrower than others of their kind. */
export const WIDTHS: Readonly<Record<string, number>> = {
  supervisorId: 80,
  approverId: 140,
  planSetBy: 140,
  reason: 150,
  facts: 210,
  note: 150,
  key: 170,
  item: 110,
  source: 250,
  bank: 170,
  gender: 52,
  group: 72,
  position: 84,
  education: 60,
  shift: 72,
  employmentType: 76,
  insuredCity: 76,
};
