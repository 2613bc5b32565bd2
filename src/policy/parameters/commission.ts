import { always } from "../../figures/dated";
import { openParameter, parameter } from "../../figures/parameter";

/** 提成: commission, and what leavers still get of it. */
export const commission = {
  /** 待定: no document gives a rate (R095). */
  commissionRate: openParameter({
    kind: "ratio",
    unit: "percent",
    min: 0,
    max: 1,
    askedBy: ["R094", "R095", "A21"],
  }),
  /** Days after leaving in which money may still come in. */
  graceDays: parameter({
    kind: "number",
    unit: "days",
    min: 0,
    max: 366,
    whole: true,
    values: always(15, "R100"),
  }),
  /** Whether the last of these days is in (民法典 1259: 以内 includes the number). */
  graceInclusive: parameter({ kind: "flag", values: always(true, "R100", "A26") }),
  /** Whom the days of grace are for: people of one year or more, or all. */
  graceAppliesTo: parameter({
    kind: "choice",
    choices: ["tenured", "all"],
    words: { 满一年: "tenured", 全部: "all" },
    values: always("tenured", "R098", "R100", "A30"),
  }),
  /** Whether money received on the day of leaving is in time. */
  cutoffInclusive: parameter({ kind: "flag", values: always(true, "R098", "A24") }),
  /** Days of grace are calendar days or workdays. */
  dayType: parameter({
    kind: "choice",
    choices: ["calendar", "work"],
    words: { 自然日: "calendar", 工作日: "work" },
    values: always("calendar", "R100", "A25"),
  }),
  /** Whether a last day that is no workday moves to the next workday (民法典 203). */
  extendIfHoliday: parameter({ kind: "flag", values: always(false, "R100", "A27") }),
  /** Which date of the money counts: the day it came in, or the day it was due by contract. */
  receiptBasis: parameter({
    kind: "choice",
    choices: ["actual", "due"],
    words: { 实际到账: "actual", 约定到期: "due" },
    values: always("actual", "R100", "A28"),
  }),
  /** What a part payment earns: its part of the commission, or nothing until all is paid. */
  partialReceipt: parameter({
    kind: "choice",
    choices: ["prorata", "allOrNothing"],
    words: { 按比例: "prorata", 全额到账: "allOrNothing" },
    values: always("prorata", "R098", "R100", "A29"),
  }),
  /** How a year of work is counted. */
  tenureRule: parameter({
    kind: "choice",
    choices: ["anniversary", "lastDayInclusive", "days365"],
    words: { 周年日: "anniversary", 含离职日: "lastDayInclusive", 满365天: "days365" },
    values: always("anniversary", "R098", "R099", "A22"),
  }),
  /** When a year is over for somebody hired on 29 February, in a year that has none (民法典 202). */
  leapDayAnniversary: parameter({
    kind: "choice",
    choices: ["endOfFebruary", "startOfMarch"],
    words: { 二月末: "endOfFebruary", 三月初: "startOfMarch" },
    values: always("endOfFebruary", "R098", "R099", "A23"),
  }),
  /** Documents without which commission is not paid; the others only warn. */
  evidenceRequired: parameter({
    kind: "list",
    choices: ["contract", "salesData", "deliveryNote", "paymentProof"],
    words: { 订购合同: "contract", 销售数据: "salesData", 发货单: "deliveryNote", 收款证明: "paymentProof" },
    values: always(["paymentProof"], "R096", "A32"),
  }),
  /** Which unpaid commission is lost by harm to the company: all, or only the tainted order's. */
  fraudScope: parameter({
    kind: "choice",
    choices: ["allUnpaid", "order"],
    words: { 全部未发: "allUnpaid", 该订单: "order" },
    values: always("allUnpaid", "R097", "A31"),
  }),
  /** Whether harm must be 查实; a suspicion then only holds the commission. */
  fraudNeedsProof: parameter({ kind: "flag", values: always(true, "R097", "A31") }),
} as const;
