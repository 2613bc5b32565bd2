import type { Row } from "../../payroll/workbook";
import { company, one, told } from "./company";

const recruitment = (position: string, more: Row = {}): Row => one("招商组", position, more);
const sales = (position: string, more: Row = {}): Row => one("销售组", position, more);

describe("one supervisor in each group (R078)", () => {
  test.each<[string, Row[], string[]]>([
    ["one each", [recruitment("招商主管"), recruitment("推广员"), sales("销售主管"), sales("客服")], []],
    ["the workbook of one group alone", [sales("销售主管"), sales("客服")], []],
    ["主管 in short, and by 组长", [recruitment("主管"), sales("组长")], []],
    [
      "groups as people write them",
      [one("电商运营部 招商 组", "招商主管"), one("Sales", "Sales supervisor")],
      [],
    ],
    [
      "none in one of them",
      [recruitment("招商主管"), sales("客服"), sales("客服")],
      ["warning R078 花名册!D3 supervisor.missing"],
    ],
    [
      "two in one",
      [recruitment("招商主管"), recruitment("招商主管")],
      ["warning R078 花名册!D3 supervisor.second"],
    ],
    ["two in other groups than the document's", [one("一组", "销售主管"), one("二组", "销售主管")], []],
    [
      "handing over from one day to the next",
      [
        recruitment("招商主管", { 离职日期: "2026-03-15" }),
        recruitment("招商主管", { 入职日期: "2026-03-16" }),
      ],
      [],
    ],
    [
      "both there on one day",
      [
        recruitment("招商主管", { 离职日期: "2026-03-16" }),
        recruitment("招商主管", { 入职日期: "2026-03-16" }),
      ],
      ["warning R078 花名册!D3 supervisor.second"],
    ],
    [
      "the only one left in February",
      [recruitment("招商主管", { 离职日期: "2026-02-28" }), recruitment("推广员")],
      ["warning R078 花名册!D3 supervisor.missing"],
    ],
    [
      "a group of which nobody is left",
      [recruitment("招商主管"), sales("客服", { 离职日期: "2026-02-28" })],
      [],
    ],
    [
      "a 招商主管 for the 销售组 without one: the title is wrong",
      [recruitment("招商主管"), sales("招商主管")],
      ["warning R078 花名册!D3 supervisor.wrongTitle"],
    ],
    [
      "the 招商组's only one in the 销售组, which has its own: the group is wrong",
      [recruitment("推广员"), sales("招商主管"), sales("销售主管")],
      ["warning R078 花名册!C3 supervisor.wrongGroup"],
    ],
    [
      "a second 招商主管 in the 销售组, which has its own",
      [recruitment("招商主管"), sales("招商主管"), sales("销售主管")],
      ["warning R078 花名册!C3 supervisor.wrongGroup", "warning R078 花名册!D3 supervisor.second"],
    ],
    [
      "both exchanged",
      [recruitment("销售主管"), sales("招商主管")],
      ["warning R078 花名册!C2 supervisor.wrongGroup", "warning R078 花名册!C3 supervisor.wrongGroup"],
    ],
    [
      "the roster of the 销售组 alone, with a 招商主管 in it",
      [sales("销售主管"), sales("招商主管")],
      ["warning R078 花名册!C3 supervisor.wrongGroup"],
    ],
    [
      "in a third group, while there is the title's",
      [recruitment("推广员"), one("综合组", "招商主管")],
      ["warning R078 花名册!C3 supervisor.wrongGroup"],
    ],
  ])("%s", (_, people, expected) => {
    expect(told(company({}, ...people))).toEqual(expected);
  });

  test("is the matter of D18 alone", () => {
    expect(told(company({ orgProfile: "D8" }, recruitment("招商主管"), recruitment("招商主管")))).toEqual([]);
  });
});
