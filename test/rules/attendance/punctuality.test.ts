import { earlyMinutes, lateMinutes } from "../../../src/rules/attendance/punctuality";
import { valueOf } from "../../engine/applied";

const at = (hours: number, minutes: number, seconds = 0) => hours * 60 + minutes + seconds / 60;

describe("R003: minutes late", () => {
  test.each([
    ["9:00:00 on time", at(9, 0), {}, 0],
    ["9:00:59 on time by the minute shown", at(9, 0, 59), {}, 0],
    ["9:01", at(9, 1), {}, 1],
    ["early", at(8, 40), {}, 0],
    ["at the end of grace", at(9, 5, 30), { graceMinutes: 5 }, 0],
    ["past grace: the whole time counts", at(9, 6), { graceMinutes: 5 }, 6],
    ["another shift", at(10, 1), { shifts: [[600, 1080]] }, 1],
    ["flexible time (A04)", at(11, 0), { scheduleMode: "flex" }, 0],
    ["hours only (A02)", at(11, 0), { lateBasis: "hours" }, 0],
  ] as const)("%s", (_, clockIn, policy, minutes) => {
    expect(valueOf(lateMinutes, { clockIn }, policy)).toBe(minutes);
  });

  test.each([
    ["flexible for the person, fixed for all others (A04)", "flex", {}, 0],
    ["fixed for the person, flexible for all others", "fixed", { scheduleMode: "flex" }, 120],
    ["fixed for the person, hours only (A02)", "fixed", { lateBasis: "hours" }, 0],
    ["by policy", null, { scheduleMode: "flex" }, 0],
  ] as const)("%s", (_, schedule, policy, minutes) => {
    expect(valueOf(lateMinutes, { clockIn: at(11, 0), schedule }, policy)).toBe(minutes);
    expect(valueOf(earlyMinutes, { clockOut: at(16, 0), schedule }, policy)).toBe(minutes);
  });

  test("a shift of one's own comes before the policy's", () => {
    expect(valueOf(lateMinutes, { clockIn: at(9, 40), shiftStart: at(9, 30) })).toBe(10);
  });
});

describe("R003: minutes left early", () => {
  test.each([
    ["18:00:00 on time", at(18, 0), {}, 0],
    ["17:59:59 is 17:59", at(17, 59, 59), {}, 1],
    ["17:50", at(17, 50), {}, 10],
    ["later", at(19, 0), {}, 0],
    ["within grace", at(17, 55), { graceMinutes: 5 }, 0],
    ["past grace", at(17, 54), { graceMinutes: 5 }, 6],
    ["flexible time (A04)", at(15, 0), { scheduleMode: "flex" }, 0],
  ] as const)("%s", (_, clockOut, policy, minutes) => {
    expect(valueOf(earlyMinutes, { clockOut }, policy)).toBe(minutes);
  });

  test("a shift over midnight ends past 24:00", () => {
    expect(valueOf(earlyMinutes, { clockOut: at(25, 30), shiftEnd: at(26, 0) })).toBe(30);
  });
});
