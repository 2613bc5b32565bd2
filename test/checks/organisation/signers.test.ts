import { day } from "../../../src/kinds/day";
import { policyToFill } from "../../../src/findings/fix";
import {
  close,
  figure,
  month,
  person,
  punches,
  WORKDAYS,
  type Row,
  type Sheets,
} from "../../payroll/workbook";
import { told } from "./company";

/** Rows of 政策 below the clean month's four: from row 6 on, each with its key, value and first day. */
function entered(...rows: [key: string, value: string | number, from?: string][]): Sheets {
  return month((sheets) => {
    for (const [key, value, from = "2026-01-01"] of rows) {
      sheets["政策"]?.push({ ...figure(key, value), 生效日期: from });
    }
  });
}

describe("who prepares and who reviews the payroll (R021)", () => {
  const MISSING = "payroll.signerMissing";
  test.each<[string, Sheets, string[]]>([
    ["neither has ever been entered", month(), []],
    ["two people", entered(["payrollPreparer", "王明"], ["payrollReviewer", "李芳"]), []],
    [
      "two people from outside the roster",
      entered(["payrollPreparer", "孙会计"], ["payrollReviewer", "赵总"]),
      [],
    ],
    ["no reviewer", entered(["payrollPreparer", "王明"]), [`warning R021 政策!A7 ${MISSING}`]],
    ["no preparer", entered(["payrollReviewer", "李芳"]), [`warning R021 政策!A7 ${MISSING}`]],
    [
      "a reviewer from April on",
      entered(["payrollPreparer", "王明"], ["payrollReviewer", "李芳", "2026-04-01"]),
      [`warning R021 政策!A8 ${MISSING}`],
    ],
    ["both from April on", entered(["payrollPreparer", "王明", "2026-04-01"]), []],
    [
      "the same person by name",
      entered(["payrollPreparer", "王明"], ["payrollReviewer", " 王 明"]),
      ["warning R021 政策!B7 payroll.sameSigner"],
    ],
    [
      "the same person by name and ID, whose zeros Excel has dropped",
      entered(["payrollPreparer", "王明"], ["payrollReviewer", 2]),
      ["warning R021 政策!B7 payroll.sameSigner"],
    ],
    [
      "the same person from outside",
      entered(["payrollPreparer", "孙会计"], ["payrollReviewer", "孙 会计"]),
      ["warning R021 政策!B7 payroll.sameSigner"],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });

  const owned = (orgProfile: string, preparer: string, more: Row = {}): string[] => {
    const sheets = entered(
      ["orgProfile", orgProfile],
      ["payrollPreparer", preparer],
      ["payrollReviewer", "李芳"],
    );
    sheets["花名册"]?.push(person("0003", "钱进", "组长", { 小组: "财务行政", ...more }));
    return told(sheets).filter((text) => text.includes("R021"));
  };
  test.each<[string, string[], string[]]>([
    ["of 财务行政组", owned("D6", "钱进"), []],
    ["of another group", owned("D6", "王明"), ["warning R021 政策!B7 payroll.preparerElsewhere"]],
    ["not on the roster", owned("D6", "孙会计"), ["warning R021 政策!B7 payroll.preparerElsewhere"]],
    ["of another group by D18, which has no such group", owned("D18", "王明"), []],
    ["of another group while nobody is of 财务行政组", owned("D6", "王明", { 离职日期: "2026-02-28" }), []],
  ])("the preparer is %s", (_, texts, expected) => {
    expect(texts).toEqual(expected);
  });

  test("offers the missing row of 政策", () => {
    const { findings } = close(entered(["payrollPreparer", "王明"]));
    expect(findings).toMatchObject([{ fix: policyToFill("payrollReviewer", day("2026-03-01")) }]);
  });
});

describe("who has signed the attendance (R032)", () => {
  const KEY = "attendanceSignedBy";
  /** 李芳 of the 招商组 and 陈立 of the 销售组. */
  const twoGroups = (...rows: Parameters<typeof entered>): Sheets => {
    const sheets = entered(...rows);
    sheets["花名册"]?.push(person("0003", "陈立", "销售主管", { 小组: "销售组", 上级工号: "" }));
    sheets["考勤"]?.push(...punches("0003", WORKDAYS));
    return sheets;
  };
  const OPEN = "warning R032 政策!B6 attendance.notSigned";
  const EARLIER = "warning R032 政策!B6 attendance.signedEarlier";

  test.each<[string, Sheets, string[]]>([
    ["never entered", twoGroups(), []],
    ["both", twoGroups([KEY, "0001、陈立", "2026-03-31"]), []],
    ["on the first of the month", twoGroups([KEY, "李芳,陈立", "2026-03-01"]), []],
    ["after the month", twoGroups([KEY, "李芳,陈立", "2026-04-02"]), []],
    ["on the last day before it", twoGroups([KEY, "李芳,陈立", "2026-02-28"]), [EARLIER]],
    ["one of two", twoGroups([KEY, "李芳", "2026-03-31"]), [OPEN]],
    ["somebody who leads no group", twoGroups([KEY, "王明、陈立", "2026-03-31"]), [OPEN]],
    ["by an ID without its zeros", entered([KEY, 1, "2026-03-31"]), []],
    [
      "the month's own row holds, not the next month's",
      twoGroups([KEY, "李芳、陈立", "2026-03-31"], [KEY, "李芳", "2026-04-30"]),
      [],
    ],
    [
      "an old row and the month's",
      twoGroups([KEY, "李芳、陈立", "2026-02-28"], [KEY, "李芳、陈立", "2026-03-31"]),
      [],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(told(sheets)).toEqual(expected);
  });

  test("one of a group's leaders is enough; a 团队长 leads", () => {
    const sheets = entered([KEY, "周洋", "2026-03-31"]);
    sheets["花名册"]?.push(person("0003", "周洋", "团队长", { 小组: "招商 " }));
    expect(told(sheets)).toEqual([]);
  });

  test("names who is missing; who left before the month is not", () => {
    const sheets = twoGroups([KEY, "李芳", "2026-03-31"]);
    expect(close(sheets).findings.find(({ code }) => code === "R032")?.fields).toMatchObject({
      leaders: "陈立",
    });
    sheets["花名册"] = (sheets["花名册"] ?? []).map((row) =>
      row["姓名"] === "陈立" ? { ...row, 离职日期: "2026-02-28" } : row,
    );
    expect(told(sheets)).toEqual([]);
  });

  test("is not asked where no attendance is kept", () => {
    const sheets = twoGroups([KEY, "李芳", "2026-03-31"]);
    delete sheets["考勤"];
    expect(told(sheets)).toEqual([]);
  });
});
