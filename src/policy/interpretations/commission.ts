import { interpretation, toFill } from "../interpretation";

/** Commission: where its clauses can be read in more than one way. */
export const commission = [
  interpretation("A21", ["R094", "R095"], {
    entered: toFill("commissionRate"),
    none: { commissionRate: 0 },
  }),
  interpretation("A22", ["R098", "R099"], {
    anniversary: { tenureRule: "anniversary" },
    lastDayIncluded: { tenureRule: "lastDayInclusive" },
    days365: { tenureRule: "days365" },
  }),
  interpretation("A23", ["R098", "R099"], {
    endOfFebruary: { leapDayAnniversary: "endOfFebruary" },
    startOfMarch: { leapDayAnniversary: "startOfMarch" },
  }),
  interpretation("A24", ["R098"], {
    counts: { cutoffInclusive: true },
    late: { cutoffInclusive: false },
  }),
  interpretation("A25", ["R100"], {
    calendarDays: { dayType: "calendar" },
    workdays: { dayType: "work" },
  }),
  interpretation("A26", ["R100"], {
    included: { graceInclusive: true },
    excluded: { graceInclusive: false },
  }),
  interpretation("A27", ["R100"], {
    stays: { extendIfHoliday: false },
    moves: { extendIfHoliday: true },
  }),
  interpretation("A28", ["R100"], {
    received: { receiptBasis: "actual" },
    due: { receiptBasis: "due" },
  }),
  interpretation("A29", ["R098", "R100"], {
    proRata: { partialReceipt: "prorata" },
    whenWhole: { partialReceipt: "allOrNothing" },
  }),
  interpretation("A30", ["R098", "R100"], {
    tenured: { graceAppliesTo: "tenured" },
    all: { graceAppliesTo: "all" },
  }),
  interpretation("A32", ["R096"], {
    paymentProof: { evidenceRequired: ["paymentProof"] },
    allFour: { evidenceRequired: ["contract", "salesData", "deliveryNote", "paymentProof"] },
  }),
] as const;
