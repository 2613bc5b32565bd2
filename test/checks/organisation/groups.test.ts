import type { Row } from "../../payroll/workbook";
import { company, one, told } from "./company";

const D6 = { orgProfile: "D6" };
const led = (group: string, more: Row = {}): Row => one(group, "组长", more);

describe("the eight groups of D6 (R019)", () => {
  test.each<[string, Row, Row[], string[]]>([
    [
      "all eight",
      D6,
      [
        "网络运营组",
        "视觉设计组",
        "网络分销组",
        "网络客服组",
        "网络推广组",
        "商务拓展组",
        "物流发货组",
        "财务行政组",
      ].map((group) => led(group)),
      [],
    ],
    [
      "with spaces, without 组, behind the department",
      D6,
      [led("网络 运营 组"), led("视觉设计"), led("电商部网络客服组")],
      [],
    ],
    [
      "an unknown one, once",
      D6,
      [led("直播组"), one("直播组", "主播")],
      ["warning R019 花名册!C2 group.unknown"],
    ],
    ["a manager is of none", D6, [one("总经办", "经理", { 底薪: 8000 }), led("网络运营组")], []],
    ["one that policy lists", { ...D6, groups: "直播组、网络运营组" }, [led("直播组")], []],
    [
      "one that policy no longer lists",
      { ...D6, groups: "直播组" },
      [led("网络运营组")],
      ["warning R019 花名册!C2 group.unknown"],
    ],
    [
      "one of two in a cell",
      D6,
      [led("网络运营组"), one("网络运营组、直播组", "组员")],
      ["warning R019 花名册!C3 group.unknown"],
    ],
    ["not by D18", {}, [led("直播组")], []],
  ])("%s", (_, figures, people, expected) => {
    expect(told(company(figures, ...people)).filter((text) => text.includes("R019"))).toEqual(expected);
  });
});

describe("one leader in each group (R020)", () => {
  const member = (group: string, more: Row = {}): Row => one(group, "组员", more);
  test.each<[string, Row[], string[]]>([
    ["one", [led("网络运营组"), member("网络运营组")], []],
    ["by the position's own word", [one("网络运营组", "运营组长"), member("网络运营组")], []],
    ["none", [member("网络运营组"), member("网络运营组")], ["warning R020 花名册!D2 leader.missing"]],
    ["a 副组长 is none", [one("网络运营组", "副组长")], ["warning R020 花名册!D2 leader.missing"]],
    [
      "the department's head is none",
      [one("网络运营组", "部门主管")],
      ["warning R020 花名册!D2 leader.missing"],
    ],
    ["two", [led("网络运营组"), led("网络运营组")], ["warning R020 花名册!D3 leader.second"]],
    [
      "two, written differently",
      [led("网络运营组"), led("网络运营")],
      ["warning R020 花名册!D3 leader.second"],
    ],
    [
      "handing over",
      [led("网络运营组", { 离职日期: "2026-03-15" }), led("网络运营组", { 入职日期: "2026-03-16" })],
      [],
    ],
    [
      "on one day both",
      [led("网络运营组", { 离职日期: "2026-03-16" }), led("网络运营组", { 入职日期: "2026-03-16" })],
      ["warning R020 花名册!D3 leader.second"],
    ],
    [
      "two groups in a leader's cell",
      [led("网络运营组、视觉设计组"), member("视觉设计组")],
      ["warning R020 花名册!D2 leader.severalGroups"],
    ],
    [
      "a group that reports to another's leader",
      [
        led("网络运营组", { 工号: "0900" }),
        member("视觉设计组", { 上级工号: "0900" }),
        member("视觉设计组", { 上级工号: "0900" }),
      ],
      ["warning R020 花名册!D2 leader.severalGroups"],
    ],
    [
      "a group that reports to its own: one of another's",
      [led("网络运营组", { 工号: "0900" }), member("视觉设计组", { 上级工号: "0900" }), member("视觉设计组")],
      ["warning R020 花名册!D3 leader.missing"],
    ],
    [
      "a group that reports to the manager",
      [one("", "经理", { 工号: "0900", 底薪: 8000 }), member("视觉设计组", { 上级工号: "0900" })],
      ["warning R020 花名册!D3 leader.missing"],
    ],
    [
      "who left in February does not lead",
      [led("网络运营组", { 离职日期: "2026-02-28" }), member("网络运营组")],
      ["warning R020 花名册!D3 leader.missing"],
    ],
  ])("%s", (_, people, expected) => {
    expect(told(company(D6, ...people))).toEqual(expected);
  });

  test("is the matter of D6 alone", () => {
    expect(told(company({ orgProfile: "D3" }, member("网络运营组")))).toEqual([]);
  });
});
