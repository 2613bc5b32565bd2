import { builtIn, interpretation, toFill } from "../interpretation";
import { leave as parameters } from "../parameters/leave";

/** Leave and overtime: where their clauses can be read in more than one way. */
export const leave = [
  interpretation("A36", ["R004", "R023", "R043", "R075"], {
    anySuperior: { approverRoles: builtIn(parameters.approverRoles) },
    supervisorsOnly: { approverRoles: ["部门主管", "招商主管", "销售主管", "主管"] },
    otherRoles: toFill("approverRoles"),
  }),
  interpretation("A39", ["R023"], {
    flagged: { otWithoutApproval: "flag" },
    paid: { otWithoutApproval: "pay" },
    refused: { otWithoutApproval: "reject" },
  }),
] as const;
