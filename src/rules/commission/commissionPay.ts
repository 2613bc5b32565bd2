import { times, ZERO, type Fen } from "../../kinds/money";
import {
  Refusal,
  rule,
  type Figures,
  type Given,
  type Inputs,
  type Note,
  type Workdays,
} from "../../engine/rule";

import { decide, VERDICT_FIGURES, VERDICT_INPUTS, type Verdict } from "./verdict";

const INPUTS = {
  commission: { kind: "money", min: 0 },
  orderAmount: { kind: "money", min: 1 },
  received: { kind: "money", min: 0 },
  ...VERDICT_INPUTS,
} as const satisfies Inputs;

const READS = ["partialReceipt", ...VERDICT_FIGURES] as const;

/** The verdict on one order's commission and what of it is paid. */
export interface OrderPay {
  verdict: Verdict;
  pay: Fen;
}

/** R096–R100 提成: what of one order's commission is paid, by the part of its money that came in in time (A29). */
export const commissionPay = rule({
  clause: "R100",
  inputs: INPUTS,
  reads: READS,
  evaluate(given, figures, note, calendar) {
    const order = orderPay(given, figures, note, calendar);
    return order instanceof Refusal ? order : order.pay;
  },
});

/** The same with the verdict. */
export const commissionOfOrder = rule({ clause: "R100", inputs: INPUTS, reads: READS, evaluate: orderPay });

function orderPay(
  { commission, orderAmount, received, ...circumstances }: Given<typeof INPUTS>,
  figures: Figures<(typeof READS)[number]>,
  note: Note | undefined,
  calendar: Workdays,
): OrderPay | Refusal {
  const decision = decide(circumstances, figures, note, calendar);
  if (decision instanceof Refusal) return decision;
  const { verdict, clause } = decision;
  if (verdict !== "due") return { verdict, pay: ZERO };
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
    clause,
  );
  return { verdict, pay };
}
