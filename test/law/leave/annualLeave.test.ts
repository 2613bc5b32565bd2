import { annualLeave } from "../../../src/law/leave/annualLeave";
import { day } from "../../../src/kinds/day";
import { problemOf, valueOf } from "../../engine/applied";

const daysOf = (yearsOfWork: number, hired: string | null, asOf: string | null) =>
  valueOf(annualLeave, { yearsOfWork, hireDate: hired ? day(hired) : null, asOf: asOf ? day(asOf) : null });

describe("职工带薪年休假条例 3: days by cumulative years of work", () => {
  test.each([
    [0, 0],
    [0.99, 0],
    [1, 5],
    [9.99, 5],
    [10, 10],
    [19.99, 10],
    [20, 15],
    [45.5, 15],
  ])("%s years: %s days", (yearsOfWork, days) => {
    expect(valueOf(annualLeave, { yearsOfWork })).toBe(days);
  });

  test("a year added up from tenths is a whole one", () => {
    const tenths = Array.from({ length: 10 }, () => 0.1).reduce((total, tenth) => total + tenth, 0);
    expect(tenths).toBeLessThan(1);
    expect(valueOf(annualLeave, { yearsOfWork: tenths })).toBe(5);
  });
});

describe("实施办法 5: the year of hire, by the calendar days left ÷ 365", () => {
  // 73 days left give one whole day of 5: from 20 October on; for 15 days, 25 do (24.33), from 7 December.
  test.each([
    ["1 January, all of it", 5, "2026-01-01", 5],
    ["2 January, 364 days", 5, "2026-01-02", 4],
    ["1 January of a leap year: 366 days give no more than the whole", 20, "2028-01-01", 15],
    ["2 January of a leap year: 365 days", 20, "2028-01-02", 15],
    ["3 January of a leap year: 364 days", 20, "2028-01-03", 14],
    ["29 February: 307 days, 4.2 of 5", 5, "2028-02-29", 4],
    ["29 February: 307 days, 12.6 of 15", 20, "2028-02-29", 12],
    ["1 July: 184 days, 5.04 of 10", 10, "2026-07-01", 5],
    ["20 October: 73 days, exactly 1 of 5", 1, "2026-10-20", 1],
    ["21 October: 72 days", 1, "2026-10-21", 0],
    ["7 December: 25 days, 1.03 of 15", 20, "2026-12-07", 1],
    ["8 December: 24 days, 0.99 of 15", 20, "2026-12-08", 0],
    ["31 December, one day", 20, "2026-12-31", 0],
    ["without a year of work: none", 0.99, "2026-01-01", 0],
  ])("hired on %s", (_, yearsOfWork, hired, days) => {
    expect(daysOf(yearsOfWork, hired, hired)).toBe(days);
    expect(daysOf(yearsOfWork, hired, `${hired.slice(0, 4)}-12-31`)).toBe(days);
    expect(daysOf(yearsOfWork, hired, null)).toBe(days);
  });

  test("from the next year on all of it", () => {
    expect(daysOf(10, "2026-12-31", "2026-12-31")).toBe(0);
    expect(daysOf(10, "2026-12-31", "2027-01-01")).toBe(10);
    expect(daysOf(10, "2019-07-01", "2026-03-31")).toBe(10);
  });

  test("counts the whole year, whatever its day is asked about", () => {
    expect(daysOf(10, "2026-07-01", "2026-01-01")).toBe(5);
  });

  test("hired in a later year is refused", () => {
    const offered = { yearsOfWork: 10, hireDate: day("2027-01-01"), asOf: day("2026-12-31") };
    expect(problemOf(annualLeave, offered)).toEqual({
      kind: "refused",
      text: "annualLeave.hiredLater",
      name: "hireDate",
    });
  });
});

test("a company may give more: the 政策 sheet", () => {
  const more = { annualLeaveYears: [0, 10, 20], annualLeaveDays: [5, 12, 20] };
  expect(valueOf(annualLeave, { yearsOfWork: 0.5 }, more)).toBe(5);
  expect(valueOf(annualLeave, { yearsOfWork: 19.99 }, more)).toBe(12);
  expect(valueOf(annualLeave, { yearsOfWork: 20 }, more)).toBe(20);
});

test("years that no person has worked are refused", () => {
  expect(problemOf(annualLeave, { yearsOfWork: 80.01 })).toMatchObject({ kind: "outOfRange" });
  expect(problemOf(annualLeave, { yearsOfWork: null })).toMatchObject({ kind: "blank", name: "yearsOfWork" });
});
