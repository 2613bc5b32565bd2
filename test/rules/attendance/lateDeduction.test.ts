import { lateDeduction } from "../../../src/rules/attendance/lateDeduction";
import { fromYuan } from "../../../src/kinds/money";
import { yuanOf } from "../../engine/applied";

describe("A40: lateness is counted, not deducted", () => {
  test.each([
    ["by default", {}, 0],
    ["the time itself: 2,000 ÷ 21.75 ÷ 8 ÷ 60 × 30", { lateDeduct: "actualTime" }, 5.75],
  ] as const)("%s", (_, policy, yuan) => {
    expect(yuanOf(lateDeduction, { minutes: 30, monthly: fromYuan(2000) }, policy)).toBe(yuan);
  });
});
