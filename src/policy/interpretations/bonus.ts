import { ZERO } from "../../kinds/money";
import { interpretation, toFill } from "../interpretation";

/** Bonuses: where their clauses can be read in more than one way. */
export const bonus = [
  interpretation("A09", ["R088"], {
    lowerEnd: { bonusDefault: "min" },
    upperEnd: { bonusDefault: "max" },
    linear: { bonusDefault: "linear" },
    decided: { bonusDefault: "input" },
  }),
  interpretation("A10", ["R088", "R091"], {
    over: { exceedInclusive: false },
    reached: { exceedInclusive: true },
  }),
  interpretation("A11", ["R088"], {
    column: { requireSalesEffect: true, salesEffectBasis: "column" },
    implied: { requireSalesEffect: false },
    growth: { requireSalesEffect: true, salesEffectBasis: "growth" },
  }),
  interpretation("A17", ["R085"], {
    none: { fullAttendanceBonus: ZERO },
    elsewhere: toFill("fullAttendanceBonus"),
  }),
] as const;
