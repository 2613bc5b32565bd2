import { times, ZERO } from "../../kinds/money";
import { Refusal, rule } from "../../engine/rule";
import { VERDICT_FIGURES, VERDICT_INPUTS, verdictOf } from "./verdict";

/** R096–R100 提成: what of one order's commission is paid, by the part of its money that came in in time (A29). */
export const commissionPay = rule({
  clause: "R100",
  inputs: {
    commission: { kind: "money", min: 0 },
    orderAmount: { kind: "money", min: 1 },
    received: { kind: "money", min: 0 },
    ...VERDICT_INPUTS,
  },
  reads: ["partialReceipt", ...VERDICT_FIGURES],
  evaluate({ commission, orderAmount, received, ...circumstances }, figures, note, calendar) {
    const verdict = verdictOf(circumstances, figures, note, calendar);
    if (verdict instanceof Refusal) return verdict;
    if (verdict !== "due") return ZERO;
    const share = Math.min(received / orderAmount, 1);
    const paid = figures.partialReceipt === "prorata" ? share : Math.floor(share);
    const pay = times(commission, paid);
    note?.(
      share < 1 ? `commission.part.${figures.partialReceipt}` : "commission.whole",
      {
        commission: { money: commission },
        received: { money: received },
        order: { money: orderAmount },
        share: { ratio: share },
      },
      { money: pay },
    );
    return pay;
  },
});
