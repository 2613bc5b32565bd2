import { close, type Row } from "../../payroll/workbook";
import { company, one, told } from "./company";

const staff = (...positions: string[]): Row[] => positions.map((position) => one("电商部", position));

describe("positions of D3 and D8 (R013, R029)", () => {
  const D3 = { orgProfile: "D3" };
  const D8 = { orgProfile: "D8" };
  test.each<[string, Row, string[], string[]]>([
    ["D3 word for word", D3, ["电商运营", "电商客服", "电话销售", "物流配送"], []],
    [
      "as people write them",
      D3,
      ["电销", "电销员", "客服专员", "售后客服", "运营助理", "物流专员", "配送员"],
      [],
    ],
    ["in English", D3, ["Customer service", "Telesales", "Operations specialist", "Logistics"], []],
    [
      "managers, supervisors and titles of the pay scheme",
      D3,
      ["部门经理", "招商主管", "组长", "组员", "推广员", "销售专员"],
      [],
    ],
    ["an unknown one", D3, ["电商运营", "美工"], ["warning R013 花名册!D3 position.unknown"]],
    [
      "an unknown one of two people is told once",
      D3,
      ["美工", "美工"],
      ["warning R013 花名册!D2 position.unknown"],
    ],
    [
      "two unknown ones",
      D3,
      ["美工", "会计"],
      ["warning R013 花名册!D2 position.unknown", "warning R013 花名册!D3 position.unknown"],
    ],
    ["one that policy adds", { ...D3, positionsD3: "电商运营、美工" }, ["电商运营", "美工"], []],
    ["D8 word for word", D8, ["主管", "销售员", "运营员", "客服员"], []],
    ["D8 with 电商 before it", D8, ["电商部门主管", "电商销售员", "电商运营员", "电商客服员"], []],
    ["D3's work is not D8's", D8, ["物流配送"], ["warning R029 花名册!D2 position.unknown"]],
    ["whoever holds to both knows both", { orgProfile: "D3、D8" }, ["物流配送", "客服员"], []],
    ["nor is anything asked by D18", {}, ["美工"], []],
  ])("%s", (_, figures, positions, expected) => {
    expect(told(company(figures, ...staff(...positions)))).toEqual(expected);
  });

  test("says of how many people", () => {
    const { findings } = close(company(D3, ...staff("美工", "美工")));
    expect(findings.find(({ code }) => code === "R013")?.fields).toMatchObject({
      position: "美工",
      count: 2,
    });
  });

  test("who left before the month is not judged", () => {
    expect(told(company(D3, one("电商部", "美工", { 离职日期: "2026-02-28" })))).toEqual([]);
  });
});

describe("posts of D4 (R014)", () => {
  const vacant = (...positions: string[]): unknown => {
    const { findings } = close(company({ orgProfile: "D4" }, ...staff(...positions)));
    return findings.find(({ code }) => code === "R014")?.fields["posts"];
  };
  test.each<[string[], string | undefined]>([
    [["部门主管", "运营经理", "运营专员"], undefined],
    [["电商部门主管", "经理", "高级运营专员"], undefined],
    [["主管", "店主", "运营"], "运营经理"],
    [["部门主管", "运营经理"], "运营专员"],
    [["副运营经理", "运营总监"], "部门主管、运营经理、运营专员"],
  ])("%j: vacant %s", (positions, expected) => {
    expect(vacant(...positions)).toBe(expected);
  });

  test("is one warning at the header", () => {
    expect(told(company({ orgProfile: "D4" }, ...staff("美工")))).toEqual([
      "warning R014 花名册!D1 posts.vacant",
    ]);
  });

  test("leaves the manager's vacancy to R079 where another chart holds too", () => {
    const sheets = company(
      { orgProfile: "D4、D3", managerVacancyAllowed: "否" },
      ...staff("部门主管", "运营专员"),
    );
    expect(told(sheets)).toEqual(["error R079 花名册!D1 manager.missing"]);
  });

  test("whoever left before the month fills no post", () => {
    const [head, manager, member] = staff("部门主管", "运营经理", "运营专员");
    const sheets = company({ orgProfile: "D4" }, head ?? {}, manager ?? {}, {
      ...member,
      离职日期: "2026-02-28",
    });
    expect(told(sheets)).toEqual(["warning R014 花名册!D1 posts.vacant"]);
  });
});
