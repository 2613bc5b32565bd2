import { Calendar } from "../../../src/law/calendar/calendar";
import { commissionDeadline } from "../../../src/rules/commission/commissionDeadline";
import { commissionDue } from "../../../src/rules/commission/commissionDue";
import { nearFirstAnniversary, tenure } from "../../../src/rules/commission/tenure";
import { day, toIso } from "../../../src/kinds/day";
import { problemOf, valueOf } from "../../engine/applied";

describe("R098–R099: whole years of work", () => {
  test.each([
    ["the day before the anniversary", "2025-03-01", "2026-02-28", {}, 0],
    ["the anniversary", "2025-03-01", "2026-03-01", {}, 1],
    [
      "the day before, last day counted (A22)",
      "2025-03-01",
      "2026-02-28",
      { tenureRule: "lastDayInclusive" },
      1,
    ],
    ["two days before, last day counted", "2025-03-01", "2026-02-27", { tenureRule: "lastDayInclusive" }, 0],
    ["364 days", "2025-03-01", "2026-02-28", { tenureRule: "days365" }, 0],
    ["365 days", "2025-03-01", "2026-03-01", { tenureRule: "days365" }, 1],
    ["365 days over a leap day are not yet the anniversary", "2024-02-28", "2025-02-27", {}, 0],
    ["365 days over a leap day, counted as days", "2024-02-28", "2025-02-27", { tenureRule: "days365" }, 1],
    ["hired on 29 February: 28 February (A23, 民法典 202)", "2024-02-29", "2025-02-28", {}, 1],
    ["hired on 29 February: 27 February is not enough", "2024-02-29", "2025-02-27", {}, 0],
    [
      "hired on 29 February, 1 March by policy: 28 February is not enough",
      "2024-02-29",
      "2025-02-28",
      { leapDayAnniversary: "startOfMarch" },
      0,
    ],
    [
      "hired on 29 February, 1 March by policy",
      "2024-02-29",
      "2025-03-01",
      { leapDayAnniversary: "startOfMarch" },
      1,
    ],
    [
      "hired on 28 February, whatever policy says of the 29th",
      "2024-02-28",
      "2025-02-28",
      { leapDayAnniversary: "startOfMarch" },
      1,
    ],
    [
      "hired on 29 February, in a leap year again the 29th",
      "2024-02-29",
      "2028-02-29",
      { leapDayAnniversary: "startOfMarch" },
      4,
    ],
    ["hired on 29 February: the fourth year ends on the 29th", "2024-02-29", "2028-02-28", {}, 3],
    ["and is whole on it", "2024-02-29", "2028-02-29", {}, 4],
    ["left on the day of hire", "2025-03-01", "2025-03-01", {}, 0],
  ] as const)("%s", (_, hire, leave, policy, years) => {
    expect(valueOf(tenure, { hireDate: day(hire), leaveDate: day(leave) }, policy)).toBe(years);
  });

  test("leaving before being hired is refused", () => {
    const inputs = { hireDate: day("2025-03-02"), leaveDate: day("2025-03-01") };
    expect(problemOf(tenure, inputs)).toMatchObject({ kind: "refused", text: "tenure.leaveBeforeHire" });
  });

  test.each([
    ["2026-02-27", false],
    ["2026-02-28", true],
    ["2026-03-02", true],
    ["2026-03-03", false],
  ])("A22: leaving on %s is near the anniversary: %s", (leave, near) => {
    expect(nearFirstAnniversary(day("2025-03-01"), day(leave))).toBe(near);
  });
});

describe("R098, R100: the last day for money", () => {
  const deadline = (resign: string, hire: string | null, policy = {}, calendar = new Calendar()) => {
    const inputs = { resignDate: day(resign), hireDate: hire === null ? null : day(hire) };
    return toIso(valueOf(commissionDeadline, inputs, policy, calendar));
  };

  test.each([
    ["one year: 15 days, the day of leaving not counted (A26)", "2026-03-31", "2025-03-31", {}, "2026-04-15"],
    ["over the year's end", "2026-12-20", "2020-01-01", {}, "2027-01-04"],
    ["over the leap day", "2028-02-20", "2020-01-01", {}, "2028-03-06"],
    ["day 15 out", "2026-03-31", "2025-03-31", { graceInclusive: false }, "2026-04-14"],
    ["another number of days", "2026-03-31", "2025-03-31", { graceDays: 30 }, "2026-04-30"],
    ["under one year: the day of leaving", "2026-03-31", "2025-04-01", {}, "2026-03-31"],
    [
      "under one year, that day out (A24)",
      "2026-03-31",
      "2025-04-01",
      { cutoffInclusive: false },
      "2026-03-30",
    ],
    [
      "under one year, grace for all (A30)",
      "2026-03-31",
      "2025-04-01",
      { graceAppliesTo: "all" },
      "2026-04-15",
    ],
    ["hire date not given: counts as one year", "2026-03-31", null, {}, "2026-04-15"],
    [
      "workdays over the Qingming holiday (A25)",
      "2026-03-31",
      "2020-01-01",
      { dayType: "work" },
      "2026-04-22",
    ],
    ["a Sunday stays (A27)", "2026-04-11", "2020-01-01", {}, "2026-04-26"],
    [
      "a Sunday moves where policy says so (民法典 203)",
      "2026-04-11",
      "2020-01-01",
      { extendIfHoliday: true },
      "2026-04-27",
    ],
    ["a make-up Saturday is a workday", "2026-04-24", "2020-01-01", { extendIfHoliday: true }, "2026-05-09"],
  ] as const)("%s", (_, resign, hire, policy, expected) => {
    expect(deadline(resign, hire, policy)).toBe(expected);
  });

  test("workdays of a year without an arrangement are refused, or taken from the 日历 sheet", () => {
    const inputs = { resignDate: day("2026-12-30"), hireDate: day("2020-01-01") };
    const refused = { kind: "refused", text: "calendar.unknownYear" };
    expect(problemOf(commissionDeadline, inputs, { dayType: "work" })).toMatchObject(refused);
    const entered = new Calendar([{ date: day("2027-01-04"), kind: "restDay" }]);
    expect(deadline("2026-12-30", "2020-01-01", { dayType: "work", graceDays: 2 }, entered)).toBe(
      "2027-01-05",
    );
  });
});

describe("R097–R100: whether the commission is due", () => {
  const left = { resignDate: day("2026-03-31"), hireDate: day("2024-01-01") };
  const leapDay = (paid: string) => ({ ...left, resignDate: day("2028-02-14"), paidDate: day(paid) });
  const yearEnd = (paid: string) => ({ ...left, resignDate: day("2026-12-20"), paidDate: day(paid) });
  const hiredOnLeapDay = (paid: string) => ({
    resignDate: day("2025-02-28"),
    hireDate: day("2024-02-29"),
    paidDate: day(paid),
  });

  test.each([
    ["money on day 15", { ...left, paidDate: day("2026-04-15") }, {}, "due"],
    ["money on day 16", { ...left, paidDate: day("2026-04-16") }, {}, "late"],
    [
      "under one year, on the day of leaving",
      { ...left, hireDate: day("2026-01-01"), paidDate: day("2026-03-31") },
      {},
      "due",
    ],
    [
      "under one year, the day after",
      { ...left, hireDate: day("2026-01-01"), paidDate: day("2026-04-01") },
      {},
      "late",
    ],
    ["leaving on 14 February 2028, day 15 is the leap day", leapDay("2028-02-29"), {}, "due"],
    ["the day after it", leapDay("2028-03-01"), {}, "late"],
    ["day 15 in the new year", yearEnd("2027-01-04"), {}, "due"],
    ["day 16 in the new year", yearEnd("2027-01-05"), {}, "late"],
    ["hired on 29 February, left a year later on the 28th: day 15", hiredOnLeapDay("2025-03-15"), {}, "due"],
    ["and day 16", hiredOnLeapDay("2025-03-16"), {}, "late"],
    ["no money yet", { ...left, paidDate: null }, {}, "notReceived"],
    ["still employed", { paidDate: day("2026-04-16") }, {}, "due"],
    ["proven harm (R097)", { paidDate: day("2026-03-01"), harm: "proven" }, {}, "forfeited"],
    ["suspected harm only holds it (A31)", { paidDate: day("2026-03-01"), harm: "suspected" }, {}, "held"],
    [
      "suspicion is enough where policy says so",
      { paidDate: day("2026-03-01"), harm: "suspected" },
      { fraudNeedsProof: false },
      "forfeited",
    ],
  ] as const)("%s", (_, inputs, policy, verdict) => {
    expect(valueOf(commissionDue, inputs, policy)).toBe(verdict);
  });
});
