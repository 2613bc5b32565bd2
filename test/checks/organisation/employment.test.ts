import { close, findings, type Row } from "../../payroll/workbook";
import { company, one, told } from "./company";

const head = one("招商组", "招商主管");
const member = (more: Row): Row => one("招商组", "推广员", more);

describe("forms of employment (R048)", () => {
  const UNKNOWN = ["warning R048 花名册!L3 employmentType.unknown"];
  test.each<[string, Row, Row[], string[]]>([
    ["blank", {}, [member({ 用工形式: "" })], []],
    ["of the list", {}, [member({ 用工形式: "临时工" }), member({ 用工形式: "管理层" })], []],
    ["in other words", {}, [member({ 用工形式: "Full-time" }), member({ 用工形式: "劳务派遣" })], []],
    ["an unknown one", {}, [member({ 用工形式: "外包" })], UNKNOWN],
    [
      "an unknown one of two people is told once",
      {},
      [member({ 用工形式: "外包" }), member({ 用工形式: "外 包" })],
      UNKNOWN,
    ],
    ["one that policy adds", { employmentTypes: "全职、外包" }, [member({ 用工形式: "外包" })], []],
    ["one that policy no longer lists", { employmentTypes: "全职" }, [member({ 用工形式: "兼职" })], UNKNOWN],
    ["left before the month", {}, [member({ 用工形式: "外包", 离职日期: "2026-02-28" })], []],
  ])("%s", (_, figures, people, expected) => {
    expect(told(company(figures, head, ...people))).toEqual(expected);
  });
});

describe("training of new staff (R056)", () => {
  const BLANK = ["warning R056 花名册!L3 training.blank"];
  const EARLY = ["warning D-ORDER 花名册!L3 training.beforeHire"];
  test.each<[string, Row, string[]]>([
    ["hired twelve months before the month's end", { 入职日期: "2025-03-31", 培训日期: "" }, BLANK],
    ["hired the day before that", { 入职日期: "2025-03-30", 培训日期: "" }, []],
    ["hired so that the first month is over", { 入职日期: "2026-02-28", 培训日期: "" }, BLANK],
    ["hired so that it is not", { 入职日期: "2026-03-01", 培训日期: "" }, []],
    ["trained on the day of hire", { 入职日期: "2025-10-08", 培训日期: "2025-10-08" }, []],
    ["trained the day before the hire", { 入职日期: "2025-10-08", 培训日期: "2025-10-07" }, EARLY],
    ["the same of somebody hired long ago", { 入职日期: "2020-10-08", 培训日期: "2020-10-07" }, EARLY],
    ["what cannot be read is named by reading", { 入职日期: "2025-10-08", 培训日期: "上周" }, []],
    ["left before the month", { 入职日期: "2025-10-08", 离职日期: "2026-02-28", 培训日期: "" }, []],
  ])("%s", (_, more, expected) => {
    expect(told(company({}, { ...head, 培训日期: "2024-01-03" }, member(more)))).toEqual(expected);
  });
});

describe("labour contracts (R055, L-CONTRACT)", () => {
  const contracts = (more: Row): string[] =>
    findings(close(company({}, head, member(more)))).filter((text) => /R055|L-CONTRACT/.test(text));
  test.each<[string, Row, string[]]>([
    ["signed within a month", { 入职日期: "2026-01-05", 合同签订日期: "2026-02-05" }, []],
    ["signed a day later", { 入职日期: "2026-01-05", 合同签订日期: "2026-02-06" }, ["L-CONTRACT 花名册!I3"]],
    ["signed before the first day", { 入职日期: "2026-01-05", 合同签订日期: "2025-12-30" }, []],
    ["hired on the last day of a long month", { 入职日期: "2026-01-31", 合同签订日期: "2026-02-28" }, []],
    ["not signed after a month", { 入职日期: "2026-02-28", 合同签订日期: "" }, ["R055 花名册!I3"]],
    ["not signed within the first month", { 入职日期: "2026-03-01", 合同签订日期: "" }, []],
    ["left before the month", { 入职日期: "2026-01-05", 离职日期: "2026-02-28", 合同签订日期: "" }, []],
  ])("%s", (_, more, expected) => {
    expect(contracts(more)).toEqual(expected);
  });
});
