import type { ClauseCheck } from "../clauseCheck";
import { orderEvidence } from "./evidence";
import { orderFigures } from "./figures";
import { commissionOfHarm } from "./harm";
import { leaversCommission, leaversOrders } from "./leavers";

/** 提成: figures and documents of an order, and what stops its commission. */
export const commission: readonly ClauseCheck[] = [
  commissionOfHarm,
  leaversCommission,
  leaversOrders,
  orderEvidence,
  orderFigures,
];
