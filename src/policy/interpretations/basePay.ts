import { reading, toFill } from "../interpretation";

/** Base pay: where its clauses can be read in more than one way. */
export const basePay = [
  reading("A41", ["R081"], {
    by2175: { prorateMethod: "21.75" },
    byWorkdays: { prorateMethod: "workdays" },
    deducted: { prorateMethod: "deduct21.75" },
    whole: { prorateMethod: "whole" },
  }),
  reading("A43", ["R081"], {
    compared: toFill("minWageRegion"),
    lawful: { minWageRegion: null },
  }),
] as const;
