import { ZERO, type Fen } from "../../kinds/money";
import { rule } from "../../engine/rule";

/** R085 全勤奖: the policy's amount for full attendance; 0 until somebody gives one (A17). */
export const fullAttendanceBonus = rule({
  clause: "R085",
  inputs: { full: { kind: "flag" } },
  reads: ["fullAttendanceBonus"],
  evaluate({ full }, figures, note): Fen {
    if (!full) {
      note?.("fullAttendance.noBonus", { amount: { money: figures.fullAttendanceBonus } }, { money: ZERO });
      return ZERO;
    }
    note?.("fullAttendance.bonus", {}, { money: figures.fullAttendanceBonus });
    return figures.fullAttendanceBonus;
  },
});
