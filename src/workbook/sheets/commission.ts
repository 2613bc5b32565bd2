import { ALIASES } from "./aliases";
import { sheet } from "./definition";

/** 提成: one row an order and person. */
export const COMMISSION = sheet({
  key: "commission",
  zh: "提成",
  en: "Commission",
  need: "mayBeEmpty",
  dated: "receivedOn",
  columns: {
    order: {
      zh: "订单号",
      en: "Order",
      aliases: ["订单编号", "合同号", "Order No."],
      kind: "code",
      required: true,
      filled: true,
    },
    id: { zh: "工号", en: "Employee ID", aliases: ALIASES.id, kind: "person", required: true, filled: true },
    name: { zh: "姓名", en: "Name", aliases: ALIASES.name, kind: "name" },
    commission: {
      zh: "提成金额",
      en: "Commission",
      aliases: ALIASES.commission,
      kind: "amount",
      min: 0,
      max: 100000000,
    },
    rate: { zh: "提成比例", en: "Rate", aliases: ["提成率"], kind: "ratio", min: 0, max: 1 },
    orderAmount: {
      zh: "订单金额",
      en: "Order amount",
      kind: "amount",
      required: true,
      filled: true,
      min: 0,
      max: 100000000,
    },
    received: {
      zh: "回款金额",
      en: "Received",
      aliases: ["回款", "到账金额"],
      kind: "amount",
      min: 0,
      max: 100000000,
    },
    receivedOn: { zh: "回款日期", en: "Received on", aliases: ["到账日期", "收款日期"], kind: "day" },
    contract: { zh: "订购合同", en: "Contract", kind: "document" },
    salesData: { zh: "销售数据", en: "Sales data", kind: "document" },
    deliveryNote: { zh: "发货单", en: "Delivery note", kind: "document" },
    paymentProof: { zh: "收款证明", en: "Payment proof", kind: "document" },
    paidOut: { zh: "已发放", en: "Paid out", kind: "flag", choices: ["是", "否"] },
    listPrice: { zh: "挂牌价", en: "List price", kind: "amount", min: 0, max: 100000000 },
    soldPrice: { zh: "成交价", en: "Sold price", kind: "amount", min: 0, max: 100000000 },
    priceApproval: { zh: "改价审批", en: "Price approval", kind: "document" },
  },
});
