import type { CellValue } from "../../../src/kinds/content";
import type { SheetImage } from "../../../src/workbook/image";
import { bookOf, ROSTER_HEADER, sheetOf } from "../book";
import { readMarch, MARCH } from "../reading";
import { readRecords } from "../../../src/workbook/read";

const HIRED = 45000;

function roster(rows: CellValue[][], header = ROSTER_HEADER, more: Partial<SheetImage> = {}) {
  return readMarch([sheetOf("花名册", [header, ...rows], more)]);
}

function person(id: CellValue, name = "李雷", ...more: CellValue[]): CellValue[] {
  return [id, name, "招商组", "招商专员", HIRED, ...more];
}

test("every column of the contract is read", () => {
  const header = [
    "工号",
    "姓名",
    "小组",
    "岗位",
    "上级工号",
    "入职日期",
    "离职日期",
    "试用期至",
    "用工形式",
    "性别",
    "学历",
    "从业年限",
    "合同签订日期",
    "培训日期",
    "底薪",
    "津贴",
    "参保城市",
    "社保基数",
    "公积金基数",
    "公积金比例",
    "专项附加扣除",
    "证件号码",
    "开户行",
    "银行账号",
  ];
  const boss = ["0001", "王芳", "招商组", "招商主管", "", HIRED];
  const row = [
    "0012",
    "李雷",
    "招商组",
    "招商专员",
    1,
    HIRED,
    46100,
    45100,
    "全职",
    "男",
    "本科",
    2.5,
    45010,
    45005,
    2200,
    100,
    "上海",
    7000,
    7000,
    0.07,
    1000,
    "11010519491231002X",
    "工商银行",
    "4539148803436467",
  ];
  const { records, findings } = roster([boss, row], header);
  expect(records.people[1]).toMatchObject({
    id: "0012",
    name: "李雷",
    group: "招商组",
    position: "招商专员",
    supervisorId: "0001",
    employmentType: "全职",
    gender: "男",
    education: "本科",
    experience: 2.5,
    basePay: 220000,
    allowance: 10000,
    insuredCity: "上海",
    insuranceBase: 700000,
    housingFundBase: 700000,
    housingFundRate: 0.07,
    additionalDeduction: 100000,
    idNumber: "11010519491231002X",
    bank: "工商银行",
    account: "4539148803436467",
  });
  expect(Object.values(records.people[1] ?? {})).not.toContain(null);
  expect(findings).toEqual(["D-ID-ZEROS id.zeros 花名册!E3"]);
});

test.each([
  ["text with zeros", ["0001", "0012"], ["0001", "0012"], []],
  ["numbers throughout", [1, 12], ["1", "12"], []],
  ["a number among IDs with zeros", ["0001", 12], ["0001", "0012"], ["D-ID-ZEROS id.zeros 花名册!A3"]],
  ["IDs of different widths", ["001", "0002", 12], ["001", "0002", "12"], []],
  ["full-width digits and spaces", ["００１ ", "002"], ["001", "002"], []],
  ["the same ID twice", ["0001", "0001"], ["0001"], ["D-ID-DUPLICATE id.duplicate 花名册!A3"]],
  ["no ID", ["0001", ""], ["0001"], ["D-REQUIRED cell.required 花名册!A3"]],
])("IDs: %s", (_, typed, ids, findings) => {
  const result = roster(typed.map((id, index) => person(id, `员工${index}`)));
  expect(result.records.people.map(({ id }) => id)).toEqual(ids);
  expect(result.findings).toEqual(findings);
});

test("IDs are numbers in the roster and have zeros elsewhere: the mend is in the roster", () => {
  const attendance = sheetOf("考勤", [
    ["工号", "日期"],
    ["0012", 46086],
  ]);
  const { records, findings } = readMarch([sheetOf("花名册", [ROSTER_HEADER, person(12)]), attendance]);
  expect(records.people[0]?.id).toBe("0012");
  expect(records.attendance[0]?.id).toBe("0012");
  expect(findings).toEqual(["D-ID-ZEROS id.zeros 花名册!A2"]);
});

test.each([
  ["王芳", "王芳", null],
  ["王 芳", "王芳", "name.spaces"],
  ["王　芳", "王芳", "name.spaces"],
  [" 王芳", "王芳", "name.spaces"],
  ["王芳（离职）", "王芳", "name.suffix"],
  ["王芳(已离职)", "王芳", "name.suffix"],
  ["王芳（试用）", "王芳", "name.suffix"],
  ["Anna Lee", "Anna Lee", null],
  ["阿依古丽·买买提", "阿依古丽·买买提", null],
  ["王芳（大）", "王芳(大)", "name.spaces"],
])("the name %p is %p", (typed, name, problem) => {
  const { records, all } = roster([person("0001", typed)]);
  expect(records.people[0]?.name).toBe(name);
  expect(all.map((found) => found.problem)).toEqual(problem ? [problem] : []);
  if (problem) expect(all[0]?.fix).toEqual({ kind: "setText", text: name });
});

test.each([
  ["leave before hire", "离职日期", HIRED - 1, ["D-ORDER order.dates 花名册!F2"]],
  ["leave on the day of hire", "离职日期", HIRED, []],
  ["probation ends before hire", "试用期至", HIRED - 1, ["D-ORDER order.dates 花名册!F2"]],
  ["base pay below 0", "底薪", -1, ["D-RANGE cell.tooSmall 花名册!F2"]],
  ["base pay as text", "底薪", "2,000元", ["D-TEXTNUMBER cell.textNumber 花名册!F2"]],
  ["base pay that is none", "底薪", "面议", ["D-TYPE cell.notAmount 花名册!F2"]],
  ["base pay not filled in", "底薪", "--", []],
  ["an error for base pay", "底薪", "#REF!", ["D-ERRORCELL cell.errorValue 花名册!F2"]],
  ["housing fund at 7", "公积金比例", 7, ["D-SCALE cell.scaleUnclear 花名册!F2"]],
  [
    "an ID number with a wrong check digit",
    "证件号码",
    "110105194912310021",
    ["D-IDCARD idNumber.wrong 花名册!F2"],
  ],
  [
    "an ID number stored as a number",
    "证件号码",
    110105194912310020,
    ["D-ID-NUMBER idNumber.asNumber 花名册!F2"],
  ],
  ["a card number with a wrong digit", "银行账号", "4539148803436468", ["D-BANK account.wrong 花名册!F2"]],
  [
    "a card number stored as a number",
    "银行账号",
    4.539148803436467e18,
    ["D-BANK account.asNumber 花名册!F2"],
  ],
  ["a supervisor who is not there", "上级工号", "9999", ["D-ID-UNKNOWN id.supervisorUnknown 花名册!F2"]],
  ["a supervisor by name", "上级工号", "互联网事业部总经理", []],
] as [string, string, CellValue, string[]][])("%s", (_, header, cell, findings) => {
  expect(roster([person("0001", "王芳", cell)], [...ROSTER_HEADER, header]).findings).toEqual(findings);
});

test.each([
  ["the last day of the month", 46112, []],
  ["the day after", 46113, ["D-FUTURE date.hiredLater 花名册!E2"]],
])("hired on %s", (_, hired, findings) => {
  expect(roster([["0001", "王芳", "招商组", "招商专员", hired]]).findings).toEqual(findings);
});

test("a group merged over its people is theirs all", () => {
  const rows = [person("0001", "王芳"), person("0002", "李雷"), person("0003", "韩梅梅")];
  for (const row of rows.slice(1)) row[2] = "";
  const { records, findings } = roster(rows, ROSTER_HEADER, {
    merged: [{ top: 1, left: 2, bottom: 3, right: 2 }],
  });
  expect(records.people.map(({ group }) => group)).toEqual(["招商组", "招商组", "招商组"]);
  expect(findings).toEqual(["D-MERGED merged.filled 花名册!C2"]);
});

test("cells merged side by side group nothing", () => {
  const merged = [{ top: 1, left: 2, bottom: 1, right: 3 }];
  expect(roster([person("0001", "王芳")], ROSTER_HEADER, { merged }).findings).toEqual([]);
});

test("a merged amount counts once and is shown", () => {
  const rows = [person("0001", "王芳", 500), person("0002", "李雷", "")];
  const merged = [{ top: 1, left: 5, bottom: 2, right: 5 }];
  const { records, findings } = roster(rows, [...ROSTER_HEADER, "津贴"], { merged });
  expect(records.people.map(({ allowance }) => allowance)).toEqual([50000, null]);
  expect(findings).toEqual(["D-MERGED merged.notFilled 花名册!F2"]);
});

test("sums, notes, blank rows and repeated headers are no people", () => {
  const rows = [
    person("0001", "王芳"),
    ["", "", "招商组小计", "", ""],
    ["", "", "", "", ""],
    ROSTER_HEADER,
    person("0002", "李雷"),
    ["合计", 2, "", "", ""],
    ["制表：王芳", "", "", "", ""],
  ];
  const { records, findings } = roster(rows);
  expect(records.people.map(({ id }) => id)).toEqual(["0001", "0002"]);
  expect(findings).toEqual(["D-TOTALROW rows.total 花名册!A3", "D-TOTALROW rows.total 花名册!A7"]);
});

test("hidden rows are read and said once", () => {
  const rows = [person("0001", "王芳"), person("0002", "李雷"), person("0003", "韩梅梅")];
  const { records, all } = roster(rows, ROSTER_HEADER, { hiddenRows: new Set([2, 3, 9]) });
  expect(records.people).toHaveLength(3);
  expect(all).toMatchObject([{ code: "D-HIDDEN", place: { row: 2 }, fields: { count: 2 } }]);
});

test("one cell of text is said at the cell, a column of text at its header", () => {
  const header = [...ROSTER_HEADER, "底薪"];
  const some = roster([person("1", "甲", "2000"), person("2", "乙", 2000), person("3", "丙", 2000)], header);
  expect(some.findings).toEqual(["D-TEXTNUMBER cell.textNumber 花名册!F2"]);
  const whole = roster(
    [person("1", "甲", "2000"), person("2", "乙", "2000"), person("3", "丙", "2000"), person("4", "丁", "")],
    header,
  );
  expect(whole.findings).toEqual(["D-TEXTNUMBER column.textNumber 花名册!F1"]);
  expect(whole.all[0]?.fields).toMatchObject({ count: 3, column: "底薪" });
});

test("required cells left blank are named one by one", () => {
  const { records, findings } = roster([["0001", "", "", "", ""]]);
  expect(records.people).toMatchObject([
    { id: "0001", name: "", group: null, position: null, hireDate: null },
  ]);
  expect(findings).toEqual(["B2", "C2", "D2", "E2"].map((cell) => `D-REQUIRED cell.required 花名册!${cell}`));
});

test("what could not be read is among the unreadable, what is blank is not", () => {
  const { records } = roster([person("0001", "王芳", "面议", "")], [...ROSTER_HEADER, "底薪", "津贴"]);
  expect([...(records.people[0]?.unreadable ?? [])]).toEqual(["basePay"]);
});

test("both date systems", () => {
  const of1904 = sheetOf("花名册", [ROSTER_HEADER, ["1", "甲", "a", "b", 45000 - 1462]]);
  const of1900 = sheetOf("花名册", [ROSTER_HEADER, ["1", "甲", "a", "b", 45000]]);
  const hired = (sheet: SheetImage, date1904: boolean) =>
    readRecords(bookOf([sheet], date1904), MARCH).records.people[0]?.hireDate;
  expect(hired(of1904, true)).toBe(hired(of1900, false));
});
