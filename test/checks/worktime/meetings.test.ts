import { closeMonth, type Closing } from "../../../src/payroll/close";
import { describeFinding } from "../../../src/findings/describe";
import { parseMonth, type Month } from "../../../src/kinds/month";
import {
  close,
  findings,
  imageOf,
  month,
  setFigure,
  WORKDAYS,
  type Row,
  type Sheets,
} from "../../payroll/workbook";

const held = (type: string, days: readonly string[]): Row[] => days.map((日期) => ({ 日期, 类型: type }));

/** 周会 of March 2026: its weeks begin on the 2nd, 9th, 16th, 23rd and 30th; the last is April's. */
const FRIDAYS = ["2026-03-06", "2026-03-13", "2026-03-20", "2026-03-27"];

/** All meetings of March: 早会 in rows 2–23, 夕会 in 24–45, 周会 in 46–49, 月会 in 50; some left out. */
function meetings(
  leftOut: (row: Row) => boolean = () => false,
  also: (sheets: Sheets) => void = () => {},
): Sheets {
  const rows = [
    ...held("早会", WORKDAYS),
    ...held("夕会", WORKDAYS),
    ...held("周会", FRIDAYS),
    ...held("月会", ["2026-03-31"]),
  ];
  return month((sheets) => {
    sheets["会议"] = rows.filter((row) => !leftOut(row));
    also(sheets);
  });
}

const without =
  (type: string, ...days: string[]) =>
  (row: Row): boolean =>
    row["类型"] === type && (days.length === 0 || days.includes(String(row["日期"])));

const of = (type: string) => (row: Row) => row["类型"] !== type;

describe("会议 (R036)", () => {
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["all held", meetings(), []],
    ["no sheet of them", month(), []],
    ["a 早会 missing: below the one before it", meetings(without("早会", "2026-03-04")), ["R036 会议!B3"]],
    ["two missing, told once", meetings(without("早会", "2026-03-04", "2026-03-10")), ["R036 会议!B3"]],
    ["the first one missing: at the header", meetings(without("早会", "2026-03-02")), ["R036 会议!B1"]],
    ["no 夕会 at all", meetings(without("夕会")), ["R036 会议!B1"]],
    ["a 周会 missing", meetings(without("周会", "2026-03-13")), ["R036 会议!B46"]],
    [
      "a 周会 on the week's Sunday",
      meetings(without("周会", "2026-03-13"), (sheets) => {
        sheets["会议"]?.push(...held("周会", ["2026-03-15"]));
      }),
      [],
    ],
    [
      "on the Monday after, it is another week's",
      meetings(without("周会", "2026-03-13"), (sheets) => {
        sheets["会议"]?.push(...held("周会", ["2026-03-16"]));
      }),
      ["R036 会议!B46"],
    ],
    ["no 月会", meetings(without("月会")), ["R036 会议!B1"]],
    [
      "a 月会 of the month before does not count",
      meetings(without("月会"), (sheets) => sheets["会议"]?.push(...held("月会", ["2026-02-28"]))),
      ["R036 会议!B50"],
    ],
    ["by policy only 周会", meetings(of("周会"), (sheets) => setFigure(sheets, "meetings", "周会")), []],
    [
      "by policy only 周会, one missing",
      meetings(
        (row) => of("周会")(row) || row["日期"] === "2026-03-27",
        (sheets) => setFigure(sheets, "meetings", "周会"),
      ),
      ["R036 会议!B4"],
    ],
    [
      "by policy none",
      meetings(
        (row) => row["日期"] !== "2026-03-02",
        (sheets) => setFigure(sheets, "meetings", "关"),
      ),
      [],
    ],
    [
      "a make-up Saturday wants its 早会 and 夕会",
      meetings(undefined, (sheets) => {
        sheets["日历"]?.push({ 日期: "2026-03-14", 类型: "工作日", 说明: "" });
      }),
      ["R036 会议!B11", "R036 会议!B33"],
    ],
    [
      "a day off does not",
      meetings(without("早会", "2026-03-04"), (sheets) => {
        sheets["日历"]?.push({ 日期: "2026-03-04", 类型: "休息日", 说明: "" });
      }),
      [],
    ],
    [
      "a week without workdays wants none",
      meetings(without("周会", "2026-03-13"), (sheets) => {
        const week = ["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13"];
        sheets["日历"]?.push(...week.map((日期) => ({ 日期, 类型: "休息日", 说明: "" })));
      }),
      [],
    ],
    [
      "days before the rules hold (R009)",
      meetings(without("早会", "2026-03-04"), (sheets) =>
        setFigure(sheets, "ruleEffectiveFrom", "2026-03-05"),
      ),
      [],
    ],
    [
      "from the day on which they do",
      meetings(without("早会", "2026-03-04"), (sheets) =>
        setFigure(sheets, "ruleEffectiveFrom", "2026-03-04"),
      ),
      ["R036 会议!B3"],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => {
    const told = findings(close(sheets)).filter((finding) => finding.startsWith("R036"));
    expect(told).toEqual(expected);
  });

  it("names the days and the weeks that are missing", () => {
    const messages = (sheets: Sheets) =>
      close(sheets).findings.map((finding) => describeFinding(finding, "zh").message);
    expect(messages(meetings(without("早会", "2026-03-04", "2026-03-10")))).toEqual([
      "早会每个工作日开一次，缺 2 天的记录：3月4日、3月10日",
    ]);
    expect(messages(meetings(without("周会", "2026-03-13", "2026-03-20")))).toEqual([
      "周会每周开一次，缺 2 周的记录：3月9日–3月15日、3月16日–3月22日",
    ]);
  });

  it("asks for a week that two months share in that of its last workday", () => {
    const april = (row: Row[]): Closing => {
      const sheets = month((all) => {
        setFigure(all, "meetings", "周会");
        all["会议"] = [...held("周会", ["2026-04-10", "2026-04-17", "2026-04-24", "2026-04-30"]), ...row];
      });
      return closeMonth(imageOf(sheets), parseMonth("2026-04") as Month);
    };
    const told = (closing: Closing) => findings(closing).filter((finding) => finding.startsWith("R036"));
    expect(told(april([]))).toEqual(["R036 会议!B1"]);
    expect(told(april(held("周会", ["2026-03-30"])))).toEqual([]);
    expect(told(april(held("周会", ["2026-03-29"])))).toEqual(["R036 会议!B1"]);
  });
});
