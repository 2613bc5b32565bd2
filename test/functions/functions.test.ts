import { CellError } from "../../src/functions/cellError";
import { Policy } from "../../src/policy/policy";
import { day, toSerial } from "../../src/kinds/day";
import { fromYuan } from "../../src/kinds/money";
import { cell, workbook } from "./calling";

const serial = (iso: string) => toSerial(day(iso), false);

test.each<[string, unknown[], unknown, string]>([
  ["PERFPAY", [0.3], 150, "R087"],
  ["PERFPAY", ["80%"], 400, "R087, a ratio as text"],
  ["PERFPAY", [1.2, "客服"], 500, "R087"],
  ["PERFPAY", [1, "运营经理"], 0, "A33"],
  ["SUPERVISORPERFPAY", [0.8, 0.8, 0.8], 400, "R090 without members"],
  ["SUPERVISORPERFPAY", [0.8, 0.8, 0.8, 0.3], 400, "R089, 30 % exactly"],
  ["SUPERVISORPERFPAY", [0.8, 0.8, 0.8, 0.29], 350, "R089"],
  ["SUPERVISORPERFPAY", [0.9, 0.29, 1, 0.9], 0, "R090"],
  ["EXCEEDBONUS", [1, true], 0, "R088"],
  ["EXCEEDBONUS", [1.01, "是"], 50, "R088"],
  ["EXCEEDBONUS", [1.01, "否"], 0, "R088"],
  ["EXCEEDBONUS", [1.01, "√", "80元"], 80, "R088"],
  ["EXCEEDBONUS", [1.01, false, 120, "招商主管"], 120, "R091 asks for no sales effect"],
  ["BASEPAY", ["主管"], 3500, "R081"],
  ["BASEPAY", ["member", 13, 22], 1195.4, "R081, A41"],
  ["FULLATTENDANCE", [22, "2026年3月"], true, "R060"],
  ["FULLATTENDANCE", [21.5, "2026.3"], false, "R060"],
  ["FULLATTENDANCE", [16, 202602], true, "R060, a month as a number"],
  ["FULLATTENDANCE", [22, "2026-03", 1], false, "R060"],
  ["PRORATE", ["2,000", 13, 22], 1195.4, "A41"],
  ["PRORATE", [2000, 13, 22, "workdays"], 1181.82, "A41"],
  ["PRORATE", [2000, 13, 22, "扣减"], 1172.41, "A41"],
  ["PRORATE", [2000, 13, 22, 21.75], 1195.4, "A41, the method as a number"],
  ["DAYWAGE", [2000], 91.95, "L17"],
  ["HOURWAGE", [2000], 11.49, "L17"],
  ["LATEMINUTES", [545 / 1440], 5, "R003, an Excel time"],
  ["LATEMINUTES", [serial("2026-03-05") + 541 / 1440], 1, "R003, a date with a time"],
  ["LATEMINUTES", ["9:00:59"], 0, "R003"],
  ["LATEMINUTES", ["9:40", "9:30"], 10, "R003"],
  ["EARLYMINUTES", ["17:50"], 10, "R003"],
  ["EARLYMINUTES", ["次日1:30", "26:00"], 30, "R003, over midnight"],
  ["WORKDAYS", [serial("2026-02-01")], 16, "R001"],
  ["WORKDAYS", ["2026-12"], 23, "R001"],
  ["DAYKIND", ["2026-02-14"], "工作日", "L18"],
  ["DAYKIND", [serial("2026-02-16")], "法定节假日", "L18"],
  ["DAYKIND", ["2026.3.7"], "休息日", "L18"],
  ["OVERTIMEPAY", [2000, 3, "工作日"], 51.72, "L04"],
  ["OVERTIMEPAY", [2000, "3小时", "rest day"], 68.97, "L04"],
  ["OVERTIMEPAY", [2000, 3, "法定节假日"], 103.45, "L04"],
  ["LEAVEDEDUCTION", [2000, 2, "事假"], 183.91, "R063"],
  ["LEAVEDEDUCTION", [2000, 2, "sick leave"], 0, "L20"],
  ["LEAVEDEDUCTION", [2000, 1, "矿工"], 91.95, "R063, as R042 spells it"],
  ["ANNUALLEAVE", [12], 10, "L19"],
  ["ANNUALLEAVE", ["10年", "2026-07-01", "2026-12-31"], 5, "L19, the year of hire"],
  ["ANNUALLEAVE", [12, "2026-07-01"], 5, "L19, without asOf the year of hire"],
  ["ANNUALLEAVE", [12, "2026-07-01", "2027-01-01"], 10, "L19, the year after"],
  ["TENURE", ["2024-02-29", "2025-02-28"], 1, "A23"],
  ["COMMISSIONDUE", ["2026-03-31", "2026-04-15"], true, "R100"],
  ["COMMISSIONDUE", ["2026-03-31", "2026-04-16"], false, "R100"],
  ["COMMISSIONDUE", ["2026-03-31", "2026-04-01", "2025-04-01"], false, "R098"],
  ["COMMISSIONDUE", ["2026-03-31", "2026-04-01", null, true], false, "R097"],
  ["COMMISSIONDUE", ["2026-03-31", "2026-04-01", null, "否"], true, "R097"],
  ["COMMISSIONDUE", ["2026-03-31", "2026-04-01", null, "待查"], false, "R097, held"],
  ["COMMISSIONDEADLINE", ["2026-03-31"], serial("2026-04-15"), "R100"],
  ["COMMISSIONDEADLINE", ["2026-03-31", "2025-04-01"], serial("2026-03-31"), "R098"],
  ["COMMISSIONPAY", [300, 10000, 5000, "2026-03-31", "2026-04-10"], 150, "A29"],
  ["COMMISSIONPAY", [300, 10000, 5000, "2026-03-31", "2026-04-16"], 0, "R100"],
  ["FINECHECK", [100], 100, "R076"],
  ["DEDUCTIONCAP", [5000, 2690, 3000], 1000, "L06, 20 %"],
  ["DEDUCTIONCAP", [3000, 2690, 3000], 310, "L06, the minimum wage is left"],
  ["DEDUCTIONCAP", [2690, 2690, 3000], 0, "L06"],
  ["POLICY", ["perfBase"], 500, "R084"],
  ["POLICY", ["thresholdRatio"], 0.3, "R087"],
  ["POLICY", ["shifts"], "9:00-12:00,14:00-18:00", "R033"],
  ["POLICY", ["thresholdInclusive"], true, "A06"],
  ["POLICY", ["positionLevel.招商主管"], "supervisor", "R081"],
  ["POLICY", ["orgProfile"], "D18", "A44"],
  [
    "CLAUSE",
    ["r084"],
    "《电商运营部招商、销售人员管理制度》三(二)1：绩效工资为500元,部门同事同等待遇",
    "R084",
  ],
])("%s%j = %j (%s)", (name, args, expected) => {
  expect(cell(name, args)).toEqual(expected);
});

describe("figures come from the workbook's policy, in the version of asOf", () => {
  const place = { sheet: "政策", row: 1, column: 1 };
  const own = new Policy([
    { key: "perfBase", value: fromYuan(600), from: day("2026-04-01"), source: "", place },
  ]);

  test("the newest, or that of a date", () => {
    const context = workbook({ policy: own });
    expect(cell("PERFPAY", [0.5], context)).toBe(300);
    expect(cell("PERFPAY", [0.5, null, "2026-03-31"], context)).toBe(250);
    expect(cell("PERFPAY", [0.5, null, "2026-04-01"], context)).toBe(300);
    expect(cell("PERFPAY", [0.5], workbook())).toBe(250);
  });

  test("a day in the middle of a month has its own version", () => {
    const amid = new Policy([
      { key: "perfBase", value: fromYuan(600), from: day("2026-03-16"), source: "", place },
    ]);
    const context = workbook({ policy: amid });
    expect(cell("POLICY", ["perfBase", "2026-03-15"], context)).toBe(500);
    expect(cell("POLICY", ["perfBase", "2026-03-16"], context)).toBe(600);
    expect(cell("PERFPAY", [0.5, null, "2026-03-15"], context)).toBe(250);
    expect(cell("PERFPAY", [0.5, null, "2026-03-16"], context)).toBe(300);
  });

  test("a workbook read as of a day uses that day's, unless a function names another", () => {
    const context = workbook({ policy: own, asOf: day("2026-03-31") });
    expect(cell("PERFPAY", [0.5], context)).toBe(250);
    expect(cell("PERFPAY", [0.5, null, "2026-04-01"], context)).toBe(300);
  });

  test("before the first version is an error that names key and date", () => {
    const error = cell("PERFPAY", [0.5, null, "1999-12-31"]) as CellError;
    expect(error.code).toBe("#VALUE!");
    expect(error.text).toMatch(/perfRoles.*1999-12-31/);
  });
});

test("dates in and out follow the workbook's date system", () => {
  const context = workbook({ date1904: true });
  const serial1904 = toSerial(day("2026-03-31"), true);
  expect(cell("COMMISSIONDEADLINE", [serial1904], context)).toBe(toSerial(day("2026-04-15"), true));
});

describe("errors", () => {
  test.each<[string, unknown[], string, RegExp]>([
    ["PERFPAY", [""], "#N/A", /^完成率未填写$/],
    ["PERFPAY", [null], "#N/A", /未填写/],
    ["PERFPAY", ["--"], "#N/A", /未填写/],
    ["PERFPAY", ["abc"], "#VALUE!", /“abc”不能识别/],
    ["PERFPAY", [-0.1], "#VALUE!", /完成率是 -10%，不能小于 0%/],
    ["PERFPAY", [80], "#VALUE!", /80% 请填 0.8/],
    ["PERFPAY", [true], "#VALUE!", /不能识别/],
    ["PERFPAY", ["#DIV/0!"], "#DIV/0!", /错误值/],
    ["PERFPAY", ["#REF!"], "#VALUE!", /#REF!/],
    ["PERFPAY", [{ code: "#N/A" }], "#N/A", /错误值/],
    ["BASEPAY", ["运营经理"], "#N/A", /经理底薪（baseManager）没有任何制度给出数值/],
    ["BASEPAY", ["组员", "", 22], "#N/A", /^出勤天数未填写$/],
    ["EXCEEDBONUS", [1.1, true, null, "招商主管", "1999-12-31"], "#VALUE!", /positionLevel.*1999-12-31/],
    ["BASEPAY", ["组员", 13], "#N/A", /应出勤天数未填写/],
    ["EXCEEDBONUS", [1.1, true, 101], "#VALUE!", /101\.00 元不在 50\.00 到 100\.00 元之间（条款 R088/],
    ["EXCEEDBONUS", [1.1, ""], "#N/A", /有效促进销售未填写/],
    ["FINECHECK", [49.99], "#VALUE!", /R076.*三\(五\)/],
    ["WORKDAYS", ["2027-01"], "#VALUE!", /2027 年的放假安排未知/],
    ["DAYKIND", ["2026-02-30"], "#VALUE!", /不能识别/],
    ["OVERTIMEPAY", [2000, 3, "周年庆"], "#VALUE!", /工作日、休息日或法定节假日/],
    ["LEAVEDEDUCTION", [2000, 32, "事假"], "#VALUE!", /天数是 32，应在 0 到 31 之间/],
    ["ANNUALLEAVE", ["", "2026-07-01"], "#N/A", /累计工作年限未填写/],
    ["ANNUALLEAVE", [-1], "#VALUE!", /应在 0 到 80 之间/],
    ["ANNUALLEAVE", [5, "2027-01-01", "2026-12-31"], "#VALUE!", /2027-01-01 在 2026 年之后.*条款 L19/],
    ["ANNUALLEAVE", [5, null, "2007-12-31"], "#VALUE!", /annualLeaveYears.*2007-12-31/],
    ["TENURE", ["2025-03-02", "2025-03-01"], "#VALUE!", /早于入职日期/],
    ["COMMISSIONDUE", ["2026-03-31", ""], "#N/A", /回款日期未填写/],
    ["COMMISSIONPAY", [300, 0, 0, "2026-03-31", "2026-04-10"], "#VALUE!", /订单金额/],
    ["DEDUCTIONCAP", [5000, "", 3000], "#N/A", /^最低工资未填写$/],
    ["DEDUCTIONCAP", [5000, 2690, null], "#N/A", /^损失未填写$/],
    ["DEDUCTIONCAP", [-1, 2690, 3000], "#VALUE!", /当月工资是 -1\.00，不能小于 0\.00/],
    ["POLICY", ["commissionRate"], "#N/A", /没有任何制度给出数值/],
    ["POLICY", ["perfBass"], "#VALUE!", /perfBase/],
    ["POLICY", ["minimumWage.上海", "2025-01-01"], "#VALUE!", /2025-04-01/],
    ["CLAUSE", ["R103"], "#VALUE!", /R001 到 R102/],
  ])("%s%j shows %s with a text", (name, args, code, text) => {
    const error = cell(name, args) as CellError;
    expect(error).toBeInstanceOf(CellError);
    expect(error.code).toBe(code);
    expect(error.text).toMatch(text);
  });

  test("speak English where the workbook does", () => {
    const error = cell("PERFPAY", [""], workbook({ language: "en" })) as CellError;
    expect(error.text).toBe("Achievement is not filled in");
  });
});
