import { always } from "../../figures/dated";
import { openParameter, parameter } from "../../figures/parameter";

/** 签字: who has made, checked and signed what. No sheet has a column for it, so it is entered in 政策. */
export const signing = {
  /** 制表人 of the payroll, by 工号 or 姓名. Not asked for until this or the reviewer has been entered once. */
  payrollPreparer: openParameter({ kind: "text", askedBy: ["R021"] }),
  /** 复核人 of the payroll: somebody else. */
  payrollReviewer: openParameter({ kind: "text", askedBy: ["R021"] }),
  /** The group whose work 工资奖金核算 is. */
  payrollOwnerGroup: parameter({ kind: "text", values: always("财务行政组", "R021") }),
  /**
   * 考勤签字人: who has signed the month's attendance, by 工号 or 姓名. Each month is signed anew: a row from before the
   * month signs an earlier one.
   */
  attendanceSignedBy: openParameter({ kind: "list", askedBy: ["R032"] }),
} as const;
