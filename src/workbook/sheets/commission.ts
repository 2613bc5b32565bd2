import { NAME_BESIDE, PERSON_ID, YES_OR_NO } from "./columns";
import { sheet, type ColumnNotes, type RecordOf } from "./definition";
import { untilItsEnd } from "./period";

const MOST = 100000000;

/** 提成: one row an order and person. Orders count whose money came in by the end of the month, or has not yet come. */
export const COMMISSION = sheet({
  key: "commission",
  zh: "提成",
  en: "Commission",
  need: "mayBeEmpty",
  dated: "receivedOn",
  period: untilItsEnd,
  later: "date.receivedLater",
  columns: {
    order: {
      zh: "订单号",
      en: "Order",
      aliases: ["订单编号", "合同号", "Order No."],
      kind: "code",
      needed: "row",
    },
    id: PERSON_ID,
    name: NAME_BESIDE,
    commission: {
      zh: "提成金额",
      en: "Commission",
      aliases: ["提成", "业务提成", "销售提成", "佣金"],
      kind: "amount",
      min: 0,
      max: MOST,
    },
    rate: { zh: "提成比例", en: "Rate", aliases: ["提成率"], kind: "ratio", min: 0, max: 1 },
    orderAmount: { zh: "订单金额", en: "Order amount", kind: "amount", needed: "cell", min: 0, max: MOST },
    received: {
      zh: "回款金额",
      en: "Received",
      aliases: ["回款", "到账金额"],
      kind: "amount",
      min: 0,
      max: MOST,
    },
    receivedOn: { zh: "回款日期", en: "Received on", aliases: ["到账日期", "收款日期"], kind: "day" },
    contract: { zh: "订购合同", en: "Contract", kind: "document" },
    salesData: { zh: "销售数据", en: "Sales data", kind: "document" },
    deliveryNote: { zh: "发货单", en: "Delivery note", kind: "document" },
    paymentProof: { zh: "收款证明", en: "Payment proof", kind: "document" },
    paidOut: { zh: "已发放", en: "Paid out", kind: "flag", choices: YES_OR_NO },
    listPrice: { zh: "挂牌价", en: "List price", kind: "amount", min: 0, max: MOST },
    soldPrice: { zh: "成交价", en: "Sold price", kind: "amount", min: 0, max: MOST },
    priceApproval: { zh: "改价审批", en: "Price approval", kind: "document" },
  },
});

export const COMMISSION_NOTES: ColumnNotes<typeof COMMISSION> = {
  order: { zh: "同一订单同一人只登记一次。", en: "An order stands once for each person." },
  commission: {
    zh: "本单提成总额，元；留空则按提成比例计算。",
    en: "The whole commission of the order in yuan; blank: worked out by the rate.",
  },
  rate: {
    zh: "如 3% 或 0.03；金额与比例都为空时取政策表的 commissionRate。",
    en: "Such as 3% or 0.03; with amount and rate blank, commissionRate of the policy.",
  },
  received: {
    zh: "已到账金额；部分到账按比例计提成。",
    en: "Money that came in; for a part of it, that part of the commission.",
  },
  receivedOn: { zh: "货款到账日期；未到账留空。", en: "When the money came in; blank until it has." },
  paymentProof: {
    zh: "收款证明的编号；没有收款证明不发提成。",
    en: "Number of the payment proof; without one no commission is paid.",
  },
  paidOut: { zh: "已在以前月份发放的填“是”。", en: "是 when it was paid in an earlier month." },
};

/** 提成: one order's commission. */
export type Commission = RecordOf<typeof COMMISSION>;
