import { describeFinding } from "../../../src/findings/describe";
import {
  close,
  findings,
  month,
  rowOf,
  setFigure,
  WORKDAYS,
  type Row,
  type Sheets,
} from "../../payroll/workbook";

const DAY = "2026-03-09";
const duty = (日期: string, 时段: string, 工号 = "0002"): Row => ({ 日期, 时段, 工号 });

/** 王明 at reception over lunch on each workday but 9 March, which has the given slots. 日期 A, 时段 B, 工号 C. */
function lunch(
  slots: readonly (readonly [slot: string, id: string])[],
  also: (sheets: Sheets) => void = () => {},
): Sheets {
  return month((sheets) => {
    sheets["值班"] = WORKDAYS.flatMap((day) =>
      day === DAY ? slots.map(([slot, id]) => duty(day, slot, id)) : [duty(day, "12:00-14:00")],
    );
    also(sheets);
  });
}

function onLeave(start: string, end: string, id = "0002") {
  return (sheets: Sheets): void => {
    const punched = start === "09:00" && end === "18:00" ? { 签到: "", 签退: "" } : {};
    Object.assign(rowOf(sheets, "考勤", { 工号: id, 日期: DAY }), punched);
    sheets["请假"]?.push({
      工号: id,
      类型: "事假",
      开始: `${DAY} ${start}`,
      结束: `${DAY} ${end}`,
      申请时间: "2026-03-06 17:00",
      审批人: id === "0002" ? "0001" : "总经理",
      审批状态: "批准",
    });
  };
}

const told = (sheets: Sheets, code: string): string[] =>
  findings(close(sheets)).filter((finding) => finding.startsWith(code));

const two = (sheets: Sheets): void => {
  setFigure(sheets, "lunchCover", 2);
  sheets["值班"]?.push(...WORKDAYS.map((day) => duty(day, "12:00-14:00", "0001")));
};

describe("somebody at reception over lunch (R057)", () => {
  // 9 March is the 6th workday: row 7.
  const cases: [title: string, sheets: Sheets, expected: string[]][] = [
    ["12:00 to 14:00", lunch([["12:00-14:00", "0002"]]), []],
    ["no sheet of it", month(), []],
    [
      "shared by two",
      lunch([
        ["12:00-13:00", "0002"],
        ["13:00-14:00", "0001"],
      ]),
      [],
    ],
    [
      "a minute between them",
      lunch([
        ["12:00-12:59", "0002"],
        ["13:00-14:00", "0001"],
      ]),
      ["R057 值班!B7"],
    ],
    ["until 13:59", lunch([["12:00-13:59", "0002"]]), ["R057 值班!B7"]],
    ["in a longer slot", lunch([["9:00-18:00", "0002"]]), []],
    ["another slot of that day only", lunch([["18:00-20:00", "0002"]]), ["R057 值班!B7"]],
    [
      "named at the slot that touches lunch",
      lunch([
        ["18:00-20:00", "0002"],
        ["12:00-13:00", "0002"],
      ]),
      ["R057 值班!B8"],
    ],
    ["a day without any row", lunch([]), ["R057 值班!A1"]],
    [
      "the only one on leave all day",
      lunch([["12:00-14:00", "0002"]], onLeave("09:00", "18:00")),
      ["R057 值班!B7"],
    ],
    [
      "on leave in the afternoon",
      lunch([["12:00-14:00", "0002"]], onLeave("14:00", "18:00")),
      ["R057 值班!B7"],
    ],
    ["on leave for the last hour", lunch([["12:00-14:00", "0002"]], onLeave("17:00", "18:00")), []],
    [
      "on leave for a part of lunch",
      lunch([["12:00-14:00", "0002"]], onLeave("13:30", "15:00")),
      ["R057 值班!B7"],
    ],
    [
      "another is there",
      lunch(
        [
          ["12:00-14:00", "0002"],
          ["12:00-14:00", "0001"],
        ],
        onLeave("09:00", "18:00"),
      ),
      [],
    ],
    [
      "all on leave",
      lunch(
        [
          ["12:00-14:00", "0002"],
          ["12:00-14:00", "0001"],
        ],
        (sheets) => {
          onLeave("09:00", "18:00")(sheets);
          onLeave("09:00", "18:00", "0001")(sheets);
        },
      ),
      ["R057 值班!B7"],
    ],
    ["two by policy, two there", lunch([["12:00-14:00", "0002"]], two), []],
    [
      "two by policy, one person twice",
      lunch([["12:00-14:00", "0002"]], (sheets) => {
        two(sheets);
        rowOf(sheets, "值班", { 日期: DAY, 工号: "0001" })["工号"] = "0002";
      }),
      ["R057 值班!B7"],
    ],
    ["none by policy", lunch([], (sheets) => setFigure(sheets, "lunchCover", 0)), []],
    [
      "lunch by policy from 11:30 to 13:00",
      lunch([["12:00-14:00", "0002"]], (sheets) => {
        sheets["值班"] = (sheets["值班"] ?? []).map((row) => ({ ...row, 时段: "11:30-13:00" }));
        setFigure(sheets, "shifts", "9:00-11:30,13:00-18:00");
      }),
      [],
    ],
    ["a working day without a break", lunch([], (sheets) => setFigure(sheets, "shifts", "9:00-18:00")), []],
    [
      "no slot over lunch in all the month: told once",
      month((sheets) => {
        sheets["值班"] = WORKDAYS.map((day) => duty(day, "18:00-20:00"));
      }),
      ["R057 值班!A1"],
    ],
    [
      "before the rules hold (R009)",
      lunch([["12:00-13:00", "0002"]], (sheets) => setFigure(sheets, "ruleEffectiveFrom", "2026-03-10")),
      [],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => expect(told(sheets, "R057")).toEqual(expected));

  it("says when nobody is there", () => {
    const [finding] = close(lunch([["12:30-13:30", "0002"]])).findings;
    expect(finding && describeFinding(finding, "zh").message).toBe(
      "3月9日 午间 12:00–14:00 应有 1 人接待，12:00–12:30、13:30–14:00 人数不够（请假的人不算）",
    );
  });
});

const DATES = Array.from({ length: 31 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`);

/** Three shifts a day by two people and 赵丽, night by 王明 from 28 February on; 9 March (rows 27–29) as given. */
function roundTheClock(slots: readonly Row[], also: (sheets: Sheets) => void = () => {}): Sheets {
  return month((sheets) => {
    setFigure(sheets, "coverage24h", "是");
    sheets["值班"] = [
      duty("2026-02-28", "22:00-6:00"),
      ...DATES.flatMap((day) => (day === DAY ? slots : FULL(day))),
    ];
    also(sheets);
  });
}

const FULL = (day: string): Row[] => [
  duty(day, "6:00-14:00", "0001"),
  duty(day, "14:00-22:00", "0001"),
  duty(day, "22:00-6:00", "0002"),
];

describe("the centre round the clock (R010, A05)", () => {
  const gap = (sheets: Sheets) =>
    close(sheets)
      .findings.filter(({ problem }) => problem.startsWith("coverage."))
      .map(({ place, fields }) => [place.row + 1, fields["gaps"] ?? fields["date"]]);
  const spans = (...parts: [number, number][]) => ({
    spans: parts.map(([from, to]) => [from * 60, to * 60]),
  });

  const cases: [title: string, sheets: Sheets, expected: unknown[]][] = [
    ["three shifts", roundTheClock(FULL(DAY)), []],
    ["off by default", roundTheClock([], (sheets) => setFigure(sheets, "coverage24h", "否")), []],
    ["no sheet of it", month((sheets) => setFigure(sheets, "coverage24h", "是")), []],
    [
      "a shift missing",
      roundTheClock(FULL(DAY).filter((row) => row["时段"] !== "14:00-22:00")),
      [[27, spans([14, 22])]],
    ],
    [
      "the night's missing: the next morning is open too",
      roundTheClock(FULL(DAY).filter((row) => row["时段"] !== "22:00-6:00")),
      [
        [27, spans([22, 24])],
        [29, spans([0, 6])],
      ],
    ],
    [
      "the night before the month covers its first morning; without it there is a gap",
      roundTheClock(FULL(DAY), (sheets) => sheets["值班"]?.shift()),
      [[2, spans([0, 6])]],
    ],
    [
      "a minute too early",
      roundTheClock([duty(DAY, "6:00-13:59", "0001"), ...FULL(DAY).slice(1)]),
      [[27, { spans: [[839, 840]] }]],
    ],
    ["a slot round the clock", roundTheClock([duty(DAY, "8:00-8:00"), duty(DAY, "6:00-8:00", "0001")]), []],
    [
      "whoever is on leave is not there",
      roundTheClock(FULL(DAY), onLeave("14:00", "18:00", "0001")),
      [[27, spans([14, 18])]],
    ],
  ];
  it.each(cases)("%s", (_, sheets, expected) => expect(gap(sheets)).toEqual(expected));

  it("names days without any row together at the header", () => {
    expect(told(roundTheClock([]), "R010 值班!A")).toEqual(["R010 值班!A1"]);
  });

  describe("nobody for more than 8 hours a day", () => {
    const eights = (slots: Row[], also?: (sheets: Sheets) => void): Sheets =>
      month((sheets) => {
        setFigure(sheets, "coverage24h", "是");
        sheets["值班"] = slots;
        also?.(sheets);
      });
    const long = (sheets: Sheets) =>
      close(sheets)
        .findings.filter(({ problem }) => problem === "duty.tooLong")
        .map(({ place, employee }) => `${employee} B${place.row + 1}`);
    test.each<[string, Sheets, string[]]>([
      ["8 hours", eights([duty(DAY, "8:00-16:00")]), []],
      ["8 hours and a minute", eights([duty(DAY, "8:00-16:01")]), ["0002 B2"]],
      [
        "two slots of one day, named at the second",
        eights([duty(DAY, "8:00-12:00"), duty(DAY, "13:00-18:00")]),
        ["0002 B3"],
      ],
      ["the same hours twice", eights([duty(DAY, "8:00-16:00"), duty(DAY, "8:00-16:00")]), []],
      [
        "a night of 8 hours belongs to its first day",
        eights([duty(DAY, "22:00-6:00"), duty("2026-03-10", "8:00-16:00")]),
        [],
      ],
      [
        "12 hours by policy",
        eights([duty(DAY, "8:00-20:00")], (sheets) => setFigure(sheets, "hoursPerDay", 12)),
        [],
      ],
      [
        "off by default",
        eights([duty(DAY, "8:00-20:00")], (sheets) => setFigure(sheets, "coverage24h", "否")),
        [],
      ],
    ])("%s", (_, sheets, expected) => expect(long(sheets)).toEqual(expected));
  });
});
