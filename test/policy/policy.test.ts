import { FAMILIES, PARAMETERS, type InForce, type ParameterKey } from "../../src/policy/parameters";
import type { Parameter } from "../../src/figures/parameter";
import { BeforeFirstVersion, Policy, type Override } from "../../src/policy/policy";
import { day } from "../../src/kinds/day";
import { fromYuan } from "../../src/kinds/money";
import { parseMonth, type Month } from "../../src/kinds/month";

const MARCH = parseMonth("2026-03") as Month;

const place = { sheet: "政策", row: 4, column: 1 };
const override = (key: string, value: unknown, from: string): Override => {
  return { key, value, from: day(from), source: "总经理办公会", place };
};

describe("a figure in force", () => {
  const policy = new Policy([
    override("perfBase", fromYuan(700), "2026-03-01"),
    override("perfBase", fromYuan(600), "2026-01-01"),
  ]);

  test.each([
    ["2025-12-31", 500],
    ["2026-01-01", 600],
    ["2026-02-28", 600],
    ["2026-03-01", 700],
  ])("on %s is %s yuan", (asOf, yuan) => {
    expect(policy.figure("perfBase", day(asOf)).value).toBe(fromYuan(yuan));
  });

  describe("where performance rules hold in their month only (A35)", () => {
    const monthly = new Policy([
      override("ruleVersions", "monthOnly", "2026-01-01"),
      override("perfBase", fromYuan(600), "2026-01-10"),
      override("bonusDefault", "max", "2026-02-01"),
      override("penaltyAmount", fromYuan(80), "2026-02-01"),
      override("penaltyAmount", fromYuan(90), "2026-02-15"),
      override("baseMember", fromYuan(2300), "2026-01-01"),
    ]);
    const yuan = fromYuan;

    test.each<[ParameterKey, string, unknown]>([
      ["perfBase", "2026-01-09", yuan(500)],
      ["perfBase", "2026-01-31", yuan(600)],
      ["perfBase", "2026-02-01", yuan(500)],
      ["bonusDefault", "2026-02-28", "max"],
      ["bonusDefault", "2026-03-01", "min"],
      ["penaltyAmount", "2026-02-28", yuan(90)],
      ["penaltyAmount", "2026-03-31", yuan(50)],
      ["baseMember", "2026-03-31", yuan(2300)],
    ])("%s on %s", (key, asOf, value) => {
      expect(monthly.figure(key, day(asOf)).value).toBe(value);
    });

    test("and until replaced by default", () => {
      expect(policy.figure("perfBase", day("2027-01-01")).value).toBe(yuan(700));
    });
  });

  test("is the newest without a date, and says where it stands", () => {
    expect(policy.figure("perfBase", null)).toEqual({
      key: "perfBase",
      value: fromYuan(700),
      given: true,
      from: day("2026-03-01"),
      place,
      source: "总经理办公会",
    });
  });

  test("by default names its clauses; a figure of the law not read in the law is to be confirmed", () => {
    expect(new Policy().figure("thresholdRatio", null)).toMatchObject({
      value: 0.3,
      source: "R087 R090 A06",
    });
    expect(new Policy().figure("sickPayFloor", null)).toMatchObject({ value: 0.8, confirm: true });
    expect(new Policy().figure("dayWageDivisor", null).confirm).toBeUndefined();
  });

  test("that no document gives is not given; one switched off is given and null", () => {
    expect(new Policy().figure("commissionRate", null)).toMatchObject({ given: false, value: null });
    const off = new Policy([override("perfCap", null, "2026-01-01")]);
    expect(off.figure("perfCap", null)).toMatchObject({ given: true, value: null });
  });

  test("before its first version is an error that names key and date", () => {
    const ask = () => new Policy().figure("perfBase", day("1999-12-31"));
    expect(ask).toThrow(BeforeFirstVersion);
    expect(ask).toThrow(/perfBase/);
  });

  test("of a family's member", () => {
    const own = new Policy([override("positionLevel.店长", "supervisor", "2026-01-01")]);
    expect(own.member("positionLevel", "店长", null).value).toBe("supervisor");
    expect(own.member("positionLevel", "店长", day("2025-12-31")).value).toBe("member");
    expect(own.member("positionLevel", "运营经理", null).value).toBe("manager");
    expect(own.byKey("positionLevel.店长", null)?.value).toBe("supervisor");
    expect(own.byKey("positionLevel", null)).toBeNull();
    expect(own.member("shift", "早班", null)).toMatchObject({ given: false, value: null });
    const flexible = new Policy([override("scheduleMode.0002", "flex", "2026-01-01")]);
    expect(flexible.byKey("scheduleMode.0002", null)?.value).toBe("flex");
    expect(flexible.byKey("scheduleMode.0001", null)).toMatchObject({ given: false, value: null });
    expect(flexible.byKey("scheduleMode", null)?.value).toBe("fixed");
    expect(own.byKey("perfbase", null)).toBeNull();
  });
});

describe("the policy of a month", () => {
  const policy = new Policy([
    override("perfBase", fromYuan(700), "2026-03-16"),
    override("graceMinutes", 5, "2026-03-16"),
    override("baseMember", fromYuan(2500), "2026-03-16"),
    override("baseMember", fromYuan(3000), "2026-04-01"),
    override("fineMax", fromYuan(200), "2026-03-01"),
    override("ruleEffectiveFrom", day("2026-03-16"), "2026-03-16"),
    override("minimumWage.上海", fromYuan(2800), "2026-03-16"),
  ]).ofMonth(MARCH);

  test.each<[key: string, on: string | null, value: unknown]>([
    ["perfBase", "2026-03-01", fromYuan(700)],
    ["perfBase", "2026-03-31", fromYuan(700)],
    ["perfBase", null, fromYuan(700)],
    ["ruleEffectiveFrom", "2026-03-01", day("2026-03-16")],
    ["minimumWage.上海", "2026-03-01", fromYuan(2800)],
    ["graceMinutes", "2026-03-15", 0],
    ["graceMinutes", "2026-03-16", 5],
    ["baseMember", "2026-03-15", fromYuan(2000)],
    ["baseMember", "2026-03-16", fromYuan(2500)],
    ["baseMember", "2026-04-01", fromYuan(2500)],
    ["baseMember", null, fromYuan(2500)],
    ["fineMax", "2026-02-28", fromYuan(200)],
    ["fineMax", "1926-02-28", fromYuan(200)],
  ])("takes %s of %s as %j", (key, on, value) => {
    expect(policy.byKey(key, on === null ? null : day(on))?.value).toEqual(value);
  });

  test("the whole policy still knows each day", () => {
    const whole = new Policy([override("perfBase", fromYuan(700), "2026-03-16")]);
    expect(whole.figure("perfBase", day("2026-03-15")).value).toBe(fromYuan(500));
    expect(whole.figure("perfBase", day("2026-03-16")).value).toBe(fromYuan(700));
  });

  test("names what changes amid it, though it may only with a month", () => {
    expect(policy.changesAmid(MARCH).map(({ key }) => key)).toEqual(["perfBase"]);
    expect(policy.changesAmid((MARCH + 1) as Month)).toEqual([]);
  });
});

describe("the parameters", () => {
  const all = Object.entries(PARAMETERS as Record<string, Parameter>);

  test("have defaults within their limits and choices, in order of date", () => {
    for (const [key, { values, min = -Infinity, max = Infinity, choices, kind }] of all) {
      for (const { value } of values) {
        for (const one of [value].flat(1)) {
          if (typeof one === "number" && kind !== "shifts")
            expect({ key, fits: one >= min && one <= max }).toEqual({ key, fits: true });
          if (choices) expect({ key, choices }).toEqual({ key, choices: expect.arrayContaining([one]) });
        }
      }
      const dates = values.map(({ from }) => from);
      expect(dates).toEqual([...dates].sort((a, b) => a - b));
    }
  });

  test("have words that lead to their choices", () => {
    const families = [FAMILIES.positionLevel("客服") as Parameter];
    for (const { words = {}, choices = [] } of [...all.map(([, parameter]) => parameter), ...families]) {
      for (const choice of Object.values(words)) expect(choices).toContain(choice);
    }
  });

  test.each<[ParameterKey, unknown]>([
    ["fullAttendanceBasis", "calendar"],
    ["fullAttendanceDays", 26],
    ["dayWageDivisor", 21.75],
    ["hoursPerDay", 8],
    ["scheduleMode", "fixed"],
    ["thresholdInclusive", true],
    ["perfCap", 1],
    ["ratioTolerance", 1e-9],
    ["bonusDefault", "min"],
    ["exceedInclusive", false],
    ["requireSalesEffect", true],
    ["supervisorGate", "each"],
    ["supervisorRatio", "mean"],
    ["supervisorScope", "group"],
    ["penaltyMode", "onceIfAny"],
    ["penaltyFloor", "perfPay"],
    ["onPlanMissing", "flag"],
    ["fullAttendanceBonus", 0],
    ["fineScope", "lastClause"],
    ["fineMode", "warnOnly"],
    ["fineDefault", "input"],
    ["priceTolerance", 0],
    ["lawPriority", true],
    ["tenureRule", "anniversary"],
    ["cutoffInclusive", true],
    ["dayType", "calendar"],
    ["graceInclusive", true],
    ["extendIfHoliday", false],
    ["receiptBasis", "actual"],
    ["partialReceipt", "prorata"],
    ["graceAppliesTo", "tenured"],
    ["fraudScope", "allUnpaid"],
    ["fraudNeedsProof", true],
    ["evidenceRequired", ["paymentProof"]],
    ["otWithoutApproval", "flag"],
    ["lateDeduct", "none"],
    ["prorateMethod", "21.75"],
    ["orgProfile", ["D18"]],
    ["managerVacancyAllowed", true],
    ["ratioDecimals", null],
    ["perfProrate", false],
    ["penaltyMembers", "group"],
    ["leaveRequestWindow", null],
    ["coverage24h", false],
    ["meetings", ["早会", "夕会", "周会", "月会"]],
    ["lunchCover", 1],
    ["maxRings", 3],
  ])("%s is %j by default, as the register of interpretations decides", (key, value) => {
    expect(new Policy().figure(key, null).value).toEqual(value);
  });
});

/** Whether a figure's type says that its value may be null. */
type MayBeNull<K extends ParameterKey> = null extends InForce<K> ? true : false;

describe("the type of a figure's value", () => {
  test("is null only for what no document gives or what may be switched off", () => {
    const built: MayBeNull<"perfBase" | "shifts" | "sickPayFloor"> = false;
    const open: MayBeNull<"commissionRate"> = true;
    const nullable: MayBeNull<"perfCap"> = true;
    expect([built, open, nullable]).toEqual([false, true, true]);
  });

  test("agrees with what the built-in policy gives", () => {
    const policy = new Policy();
    for (const key of Object.keys(PARAMETERS) as ParameterKey[]) {
      const { askedBy, nullable } = PARAMETERS[key] as Parameter;
      const { value, given } = policy.figure(key, null);
      expect({ key, given }).toEqual({ key, given: askedBy === undefined });
      if (!askedBy && !nullable) expect({ key, value }).not.toEqual({ key, value: null });
    }
  });
});
