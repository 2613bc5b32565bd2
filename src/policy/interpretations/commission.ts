import { reading, toFill } from "../interpretation";

/** Commission: where its clauses can be read in more than one way. */
export const commission = [
  reading("A21", ["R094", "R095"], {
    entered: toFill("commissionRate"),
    none: { commissionRate: 0 },
  }),
  reading("A22", ["R098", "R099"], {
    anniversary: { tenureRule: "anniversary" },
    lastDayIncluded: { tenureRule: "lastDayInclusive" },
    days365: { tenureRule: "days365" },
  }),
  reading("A23", ["R098", "R099"], {
    endOfFebruary: { leapDayAnniversary: "endOfFebruary" },
    startOfMarch: { leapDayAnniversary: "startOfMarch" },
  }),
  reading("A24", ["R098"], {
    counts: { cutoffInclusive: true },
    late: { cutoffInclusive: false },
  }),
  reading("A25", ["R100"], {
    calendarDays: { dayType: "calendar" },
    workdays: { dayType: "work" },
  }),
  reading("A26", ["R100"], {
    included: { graceInclusive: true },
    excluded: { graceInclusive: false },
  }),
  reading("A27", ["R100"], {
    stays: { extendIfHoliday: false },
    moves: { extendIfHoliday: true },
  }),
  reading("A28", ["R100"], {
    received: { receiptBasis: "actual" },
    due: { receiptBasis: "due" },
  }),
  reading("A29", ["R098", "R100"], {
    proRata: { partialReceipt: "prorata" },
    whenWhole: { partialReceipt: "allOrNothing" },
  }),
  reading("A30", ["R098", "R100"], {
    tenured: { graceAppliesTo: "tenured" },
    all: { graceAppliesTo: "all" },
  }),
  reading("A32", ["R096"], {
    paymentProof: { evidenceRequired: ["paymentProof"] },
    allFour: { evidenceRequired: ["contract", "salesData", "deliveryNote", "paymentProof"] },
  }),
] as const;
