import { interpretation, toFill } from "../interpretation";

/** Base pay: where its clauses can be read in more than one way. */
export const basePay = [
  interpretation("A41", ["R081"], {
    by2175: { prorateMethod: "21.75" },
    byWorkdays: { prorateMethod: "workdays" },
    deducted: { prorateMethod: "deduct21.75" },
    whole: { prorateMethod: "whole" },
  }),
  interpretation("A43", ["R081"], {
    compared: toFill("minWageRegion"),
    lawful: { minWageRegion: null },
  }),
] as const;
