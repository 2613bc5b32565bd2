import { fullAttendance } from "../../../src/rules/pay/fullAttendance";
import { fullAttendanceBonus } from "../../../src/rules/pay/fullAttendanceBonus";
import { fromYuan } from "../../../src/kinds/money";
import { valueOf, yuanOf } from "../../engine/applied";

describe("R060: full attendance", () => {
  test.each([
    ["all 22 workdays", { attendedDays: 22, workdays: 22 }, {}, true],
    ["all 16 workdays of February 2026", { attendedDays: 16, workdays: 16 }, {}, true],
    ["15 of them", { attendedDays: 15, workdays: 16 }, {}, false],
    ["half a day short", { attendedDays: 21.5, workdays: 22 }, {}, false],
    ["one breach", { attendedDays: 22, workdays: 22, breaches: 1 }, {}, false],
    ["late once", { attendedDays: 22, workdays: 22, lateTimes: 1 }, {}, false],
    [
      "late once, allowed by policy (A18)",
      { attendedDays: 22, workdays: 22, lateTimes: 1 },
      { lateAllowance: 1 },
      true,
    ],
    [
      "late twice, one allowed",
      { attendedDays: 22, workdays: 22, lateTimes: 2 },
      { lateAllowance: 1 },
      false,
    ],
    [
      "26 days by the letter (A01), never reached",
      { attendedDays: 23, workdays: 23 },
      { fullAttendanceBasis: "fixed26" },
      false,
    ],
    [
      "26 days by the letter, reached",
      { attendedDays: 26, workdays: 22 },
      { fullAttendanceBasis: "fixed26" },
      true,
    ],
    ["25.5 of 26 days", { attendedDays: 25.5, workdays: 22 }, { fullAttendanceBasis: "fixed26" }, false],
    [
      "another fixed number",
      { attendedDays: 22, workdays: 23 },
      { fullAttendanceBasis: "fixed26", fullAttendanceDays: 22 },
      true,
    ],
  ] as const)("%s", (_, inputs, policy, full) => {
    expect(valueOf(fullAttendance, inputs, policy)).toBe(full);
  });

  test("R085: the bonus is 0 until somebody gives an amount (A17)", () => {
    expect(yuanOf(fullAttendanceBonus, { full: true })).toBe(0);
    expect(yuanOf(fullAttendanceBonus, { full: true }, { fullAttendanceBonus: fromYuan(200) })).toBe(200);
    expect(yuanOf(fullAttendanceBonus, { full: false }, { fullAttendanceBonus: fromYuan(200) })).toBe(0);
  });
});
