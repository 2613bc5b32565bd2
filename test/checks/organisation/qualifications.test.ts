import type { Row } from "../../payroll/workbook";
import { company, one, told } from "./company";

const head = one("招商组", "招商主管", { 学历: "高中", 从业年限: 0 });
const operator = (more: Row, position = "运营专员"): Row => one("招商组", position, more);

describe("education of people in operations (R038)", () => {
  const UNDER = ["warning R038 花名册!L3 education.tooLittle"];
  test.each<[string, Row, Row, string[]]>([
    ["本科", {}, operator({ 学历: "本科" }), []],
    ["硕士", {}, operator({ 学历: "硕士研究生" }), []],
    ["大专", {}, operator({ 学历: "大专" }), UNDER],
    ["大专 where it is enough", { minEducation: "大专" }, operator({ 学历: "大专" }), []],
    ["中专 where 大专 is asked for", { minEducation: "大专" }, operator({ 学历: "中专" }), UNDER],
    ["本科 where 硕士 is asked for", { minEducation: "硕士" }, operator({ 学历: "本科" }), UNDER],
    ["blank", {}, operator({ 学历: "" }), ["warning R038 花名册!L3 education.blank"]],
    ["still at it", {}, operator({ 学历: "本科在读" }), ["warning R038 花名册!L3 education.unknown"]],
    [
      "a word that nobody knows",
      {},
      operator({ 学历: "其他" }),
      ["warning R038 花名册!L3 education.unknown"],
    ],
    ["operations by another name", {}, operator({ 学历: "大专" }, "电商运营"), UNDER],
    ["its supervisor", { "positionLevel.运营主管": "组员" }, operator({ 学历: "大专" }, "运营主管"), UNDER],
    ["its manager is not meant", {}, operator({ 学历: "大专", 底薪: 8000 }, "运营经理"), []],
    ["other work is not meant", {}, operator({ 学历: "大专" }, "推广员"), []],
    ["left before the month", {}, operator({ 学历: "大专", 离职日期: "2026-02-28" }), []],
  ])("%s", (_, figures, person, expected) => {
    expect(told(company(figures, head, person)).filter((text) => text.includes("R038"))).toEqual(expected);
  });
});

describe("experience of people in operations (R039)", () => {
  test.each<[string, Row, Row, string[]]>([
    ["exactly two years", {}, operator({ 从业年限: 2 }), []],
    ["1.9", {}, operator({ 从业年限: 1.9 }), ["warning R039 花名册!M3 experience.tooLittle"]],
    ["none", {}, operator({ 从业年限: 0 }), ["warning R039 花名册!M3 experience.tooLittle"]],
    ["as text", {}, operator({ 从业年限: "2年" }), []],
    [
      "as text, too little",
      {},
      operator({ 从业年限: "1年" }),
      ["warning R039 花名册!M3 experience.tooLittle"],
    ],
    ["blank", {}, operator({ 从业年限: "" }), ["warning R039 花名册!M3 experience.blank"]],
    ["what cannot be read is named by reading", {}, operator({ 从业年限: "两三年" }), []],
    ["three where three are asked for", { minYears: 3 }, operator({ 从业年限: 3 }), []],
    [
      "two where three are asked for",
      { minYears: 3 },
      operator({ 从业年限: 2 }),
      ["warning R039 花名册!M3 experience.tooLittle"],
    ],
    ["other work is not meant", {}, operator({ 从业年限: 1 }, "客服"), []],
  ])("%s", (_, figures, person, expected) => {
    expect(told(company(figures, head, person)).filter((text) => text.includes("R039"))).toEqual(expected);
  });
});

describe("columns of the roster", () => {
  const leader = one("招商组", "招商主管");
  test("that it does not have are not asked for", () => {
    expect(told(company({}, leader, operator({})))).toEqual([]);
  });

  test("that nobody has filled in are named once, at the header", () => {
    const unused = { 学历: "", 从业年限: "", 培训日期: "", 入职日期: "2025-10-08" };
    expect(told(company({}, leader, operator(unused), operator(unused)))).toEqual([
      "warning R038 花名册!L1 education.blankColumn",
      "warning R039 花名册!M1 experience.blankColumn",
      "warning R056 花名册!N1 training.blankColumn",
    ]);
  });

  test("that others have filled in are named at each blank cell", () => {
    const people = [
      operator({ 学历: "" }),
      operator({ 学历: "" }),
      one("招商组", "推广员", { 学历: "高中" }),
    ];
    expect(told(company({}, leader, ...people))).toEqual([
      "warning R038 花名册!L3 education.blank",
      "warning R038 花名册!L4 education.blank",
    ]);
  });
});
