import { describeFix } from "../../src/findings/describe";
import { policyToFill, type Fix } from "../../src/findings/fix";
import { day } from "../../src/kinds/day";
import { parseMonth, type Month } from "../../src/kinds/month";

const MARCH_5 = day("2026-03-05");

test.each<[Fix, string, string]>([
  [{ kind: "setText", text: "0012" }, "改为“0012”", "Change to “0012”"],
  [{ kind: "setNumber", number: 2000 }, "改为“2000”", "Change to “2000”"],
  [{ kind: "setRatio", ratio: 0.3 }, "改为“30%”", "Change to “30%”"],
  [{ kind: "setDay", day: MARCH_5 }, "改为“2026-03-05”", "Change to “2026-03-05”"],
  [{ kind: "setClock", minutes: 1085 }, "改为“18:05”", "Change to “18:05”"],
  [{ kind: "setMoment", day: MARCH_5, minutes: 540 }, "改为“2026-03-05 9:00”", "Change to “2026-03-05 9:00”"],
  [{ kind: "setMonth", month: parseMonth("2026-03") as Month }, "改为“2026-03”", "Change to “2026-03”"],
  [{ kind: "setClock", minutes: 545, converts: true }, "转换", "Convert"],
  [policyToFill("perfCap", MARCH_5), "在“政策”表中加一行 perfCap", "Add a row perfCap to Policy"],
])("the button of %j says what it does", (fix, zh, en) => {
  expect(describeFix(fix, "zh")).toBe(zh);
  expect(describeFix(fix, "en")).toBe(en);
});
