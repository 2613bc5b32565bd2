import { close, ORDER, type Row } from "../../payroll/workbook";
import { expectTold, recorded, under, type Cases } from "./recorded";

describe("prices as listed (R061)", () => {
  const sold = (listed: number | string, price: number | string, approval = "", more: Row = {}) => {
    const sheets = recorded();
    sheets["提成"]?.push({
      ...ORDER,
      挂牌价: listed,
      成交价: price,
      改价审批: approval,
      ...more,
    });
    return sheets;
  };
  // 提成: … 已发放 K, 挂牌价 L, 成交价 M, 改价审批 N.
  const changed = ["warning R061 提成!M2"];
  const cases: Cases = [
    ["the same", sold(100, 100), []],
    ["a fen less", sold(100, 99.99), changed],
    ["a fen more", sold(100, 100.01), changed],
    ["approved", sold(100, 90, "GJ2026-03"), []],
    ["by oneself", sold(100, 90, "0002"), changed],
    ["by the supervisor", sold(100, 90, "0001"), []],
    ["nothing to compare with", sold("", 90), []],
    ["nothing to compare", sold(100, ""), []],
    ["paid out before", sold(100, 90, "", { 已发放: "是" }), []],
    ["5 % less, within the tolerance", under("priceTolerance", "5%", sold(99.99, 95)), []],
    ["29 % less of 1 yuan, to the fen", under("priceTolerance", "29%", sold(1, 0.71)), []],
    ["a fen beyond it", under("priceTolerance", "5%", sold(99.99, 94.99)), changed],
  ];
  it.each(cases)("%s", expectTold);

  it("puts the difference at risk", () => {
    expect(close(sold(100, 90)).findings).toMatchObject([{ amountAtRisk: 1000 }]);
  });
});
