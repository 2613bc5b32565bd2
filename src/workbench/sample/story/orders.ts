import { COMMISSION } from "../../../workbook/sheets";
import { characterOf } from "./people";
import { date, type SampleRow, type SampleSheet } from "./row";

/** 订单号, 工号, 提成比例, 订单金额, 回款金额, 回款日期; "-" where no money has come yet. */
const TABLE = `
XS260105-01 0206 0.02  18600  18600 2026-01-19
XS260107-02 0207 0.02  32500  32500 2026-01-22
XS260108-01 0102 0.03  45000  45000 2026-01-23
XS260112-01 0208 0.02  9800   9800  2026-01-26
XS260113-03 0111 0.03  38000  38000 2026-02-05
XS260115-01 0209 0.02  15400  15400 2026-01-29
XS260119-02 0105 0.03  52000  52000 2026-02-03
XS260120-01 0210 0.02  12600  12600 2026-02-04
XS260122-01 0206 0.02  27300  27300 2026-02-06
XS260126-02 0214 0.02  8900   8900  2026-02-09
XS260128-01 0111 0.03  60000  60000 2026-03-02
XS260202-01 0103 0.03  41000  41000 2026-03-03
XS260203-02 0207 0.02  22800  22800 2026-03-04
XS260204-01 0208 0.02  16700  16700 2026-03-04
XS260205-01 0107 0.03  35500  35500 2026-03-05
XS260205-03 0211 0.02  14200  14200 2026-03-06
XS260209-01 0102 0.03  48000  24000 2026-03-06
XS260210-02 0206 0.02  31900  31900 2026-03-09
XS260211-01 0209 0.02  11800  11800 2026-03-10
XS260212-01 0104 0.03  29000  29000 2026-03-10
XS260224-02 0210 0.02  19500  19500 2026-03-11
XS260225-01 0108 0.03  33000  33000 2026-03-11
XS260226-01 0214 0.02  13700  13700 2026-03-12
XS260227-03 0205 0.02  7600   7600  2026-03-12
XS260302-01 0207 0.02  26400  26400 2026-03-13
XS260303-01 0106 0.03  37500  37500 2026-03-16
XS260303-02 0208 0.02  17200  17200 2026-03-17
XS260304-01 0211 0.02  21500  21500 2026-03-20
XS260305-01 0206 0.02  42600  42600 2026-03-18
XS260306-02 0209 0.02  10900  10900 2026-03-19
XS260309-01 0105 0.03  55000  30000 2026-03-20
XS260310-01 0210 0.02  14800  14800 2026-03-23
XS260311-02 0109 0.03  28000  28000 2026-03-24
XS260312-01 0214 0.02  12300  12300 2026-03-25
XS260313-01 0103 0.03  46000  46000 2026-03-26
XS260316-01 0207 0.02  23700  23700 2026-03-27
XS260317-02 0208 0.02  15900  15900 2026-03-30
XS260318-01 0206 0.02  38400  38400 2026-03-31
XS260320-01 0102 0.03  50000  -     -
XS260324-01 0209 0.02  20600  -     -
XS260325-02 0212 0.02  9400   9400  2026-03-31
`;

/** Commission received up to here has been paid with February's wages. */
const PAID_UNTIL = "2026-02-28";

/** 提成. Keys: 订单号. */
export function orders(): SampleSheet {
  const rows = TABLE.trim()
    .split("\n")
    .map((line) => line.split(/\s+/))
    .map((parts) => rowOf(parts as Parts));
  return { definition: COMMISSION, rows, merged: [] };
}

type Parts = [order: string, id: string, rate: string, amount: string, received: string, on: string];

function rowOf([order, id, rate, amount, received, on]: Parts): SampleRow {
  const serial = order.slice(2);
  const isReceived = on !== "-";
  const total = Number(amount);
  const cells = {
    order,
    id,
    name: characterOf(id).name,
    commission: {
      formula: "=ROUND({rate}*{orderAmount},2)",
      value: Math.round(total * Number(rate) * 100) / 100,
    },
    rate: Number(rate),
    orderAmount: total,
    received: isReceived ? Number(received) : "",
    receivedOn: isReceived ? date(on) : "",
    contract: `HT${serial}`,
    salesData: `SJ${serial}`,
    deliveryNote: `FH${serial}`,
    paymentProof: isReceived ? `SK${serial}` : "",
    paidOut: isReceived && on <= PAID_UNTIL ? "是" : "否",
    listPrice: "",
    soldPrice: "",
    priceApproval: "",
  };
  return { key: order, cells };
}
