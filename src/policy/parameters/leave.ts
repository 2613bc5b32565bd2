import { always } from "../../figures/dated";
import { nullableParameter, parameter } from "../../figures/parameter";

/** 请假与加班: requests for leave and overtime, and their approval. */
export const leave = {
  /** How long before its start a leave or an overtime must be applied for; at 0, at the start is too late. */
  leaveAdvanceMinutes: parameter({
    kind: "number",
    unit: "minutes",
    min: 0,
    values: always(0, "R004", "R050"),
    midMonth: "byDay",
  }),
  /** The hours in which a leave may be asked for; null: at any time (A03). */
  leaveRequestWindow: nullableParameter({ kind: "shifts", values: always(null, "R033", "A03") }),
  leaveNeedsReason: parameter({ kind: "flag", values: always(true, "R034") }),
  /** Who may approve: positions as in 花名册, or the words of the documents. */
  approverRoles: parameter({
    kind: "list",
    values: always(
      [
        "部门负责人",
        "部门经理",
        "运营经理",
        "经理",
        "部门主管",
        "招商主管",
        "销售主管",
        "主管",
        "团队长",
        "组长",
        "上级领导",
      ],
      "R004",
      "R023",
      "R043",
      "R075",
      "A36",
    ),
    midMonth: "byDay",
  }),
  /** What happens with overtime that nobody approved: flagged and unpaid, paid, or unpaid. */
  otWithoutApproval: parameter({
    kind: "choice",
    choices: ["flag", "pay", "reject"],
    words: { 标记: "flag", 照付: "pay", 不付: "reject" },
    values: always("flag", "R023", "A39"),
  }),
} as const;
