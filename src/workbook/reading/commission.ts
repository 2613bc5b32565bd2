import { lastDay } from "../../kinds/month";
import type { Commission, CommissionColumn } from "../records";
import type { Row } from "../row";
import type { COMMISSION } from "../sheets";
import type { Built, Table } from "../table";
import { Elsewhere } from "./elsewhere";

type Columns = (typeof COMMISSION)["columns"];

/** The orders whose money came in by the end of the month, or has not yet come. */
export function readCommissions(table: Table<Columns>): Commission[] {
  const { month } = table.setting;
  const elsewhere = new Elsewhere(table, "date.receivedLater");
  const commissions = table.records((row): Built<Commission> => {
    const order = row.read("order");
    const id = row.readPerson();
    const receivedOn = row.read("receivedOn");
    if (receivedOn !== null && month !== null && receivedOn > lastDay(month)) {
      return elsewhere.note(row, "receivedOn", receivedOn);
    }
    const others = rest(row);
    if (order === null || id === null) return "incomplete";
    return { order, id, receivedOn, ...others, unreadable: row.unreadable<CommissionColumn>() };
  });
  elsewhere.report();
  return commissions;
}

function rest(row: Row<Columns>) {
  return {
    place: row.place,
    commission: row.read("commission"),
    rate: row.read("rate"),
    orderAmount: row.read("orderAmount"),
    received: row.read("received"),
    contract: row.read("contract"),
    salesData: row.read("salesData"),
    deliveryNote: row.read("deliveryNote"),
    paymentProof: row.read("paymentProof"),
    paidOut: row.read("paidOut"),
    listPrice: row.read("listPrice"),
    soldPrice: row.read("soldPrice"),
    priceApproval: row.read("priceApproval"),
  };
}
