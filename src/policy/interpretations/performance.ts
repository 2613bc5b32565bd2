import { interpretation, toFill } from "../interpretation";

/** Performance pay and penalty: where their clauses can be read in more than one way. */
export const performance = [
  interpretation("A06", ["R087"], {
    included: { thresholdInclusive: true },
    excluded: { thresholdInclusive: false },
  }),
  interpretation("A07", ["R087"], {
    capped: { perfCap: 1 },
    uncapped: { perfCap: null },
    otherCap: toFill("perfCap"),
  }),
  interpretation("A08", ["R087"], {
    exact: { ratioTolerance: 1e-9 },
    asShown: { ratioTolerance: 0.00005 },
  }),
  interpretation("A12", ["R090"], {
    each: { supervisorGate: "each", supervisorRatio: "mean" },
    mean: { supervisorGate: "mean", supervisorRatio: "mean" },
    sum: { supervisorGate: "sum", supervisorRatio: "mean" },
    lowest: { supervisorGate: "each", supervisorRatio: "min" },
    weighted: toFill("supervisorWeights"),
  }),
  interpretation("A13", ["R090"], {
    group: { supervisorScope: "group" },
    department: { supervisorScope: "department" },
  }),
  interpretation("A14", ["R089"], {
    onceIfAny: { penaltyMode: "onceIfAny" },
    perPerson: { penaltyMode: "perPerson" },
    together: { penaltyMode: "aggregate" },
    majority: { penaltyMode: "majority" },
  }),
  interpretation("A15", ["R089"], {
    performancePay: { penaltyFloor: "perfPay" },
    gross: { penaltyFloor: "gross" },
  }),
  interpretation("A16", ["R086"], {
    flag: { onPlanMissing: "flag" },
    zero: { onPlanMissing: "zero" },
    full: { onPlanMissing: "full" },
  }),
  interpretation("A33", ["R084", "R090"], {
    withoutManager: { perfRoles: ["supervisor", "member"] },
    everybody: { perfRoles: ["manager", "supervisor", "member"] },
  }),
  interpretation("A35", ["R093"], {
    untilReplaced: { ruleVersions: "untilReplaced" },
    monthOnly: { ruleVersions: "monthOnly" },
  }),
  interpretation("A46", ["R087", "R090"], {
    exact: { ratioDecimals: null, moneyDecimals: 2 },
    wholePercent: { ratioDecimals: 2 },
    hundredths: { ratioDecimals: 4 },
    roundMoney: toFill("moneyDecimals"),
  }),
  interpretation("A47", ["R084", "R081"], {
    byPlan: { perfProrate: false },
    byDays: { perfProrate: true },
  }),
  interpretation("A48", ["R089"], {
    allMembers: { penaltyMembers: "group" },
    promotersOnly: { penaltyMembers: "promoters" },
  }),
] as const;
