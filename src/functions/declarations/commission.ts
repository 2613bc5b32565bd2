import { commissionDeadline } from "../../rules/commission/commissionDeadline";
import { commissionDue } from "../../rules/commission/commissionDue";
import { commissionPay } from "../../rules/commission/commissionPay";
import { tenure } from "../../rules/commission/tenure";
import { apply } from "../../engine/rule";
import { AS_OF, define, given, inputsOf, needed } from "../declaration";

const LEAVER = {
  resignDate: needed(commissionDue.inputs.resignDate),
  paidDate: needed(commissionDue.inputs.paidDate),
  hireDate: commissionDue.inputs.hireDate,
  /** 损害公司利益: TRUE, 查实 or 待查; FALSE and blank are none. */
  misconduct: commissionDue.inputs.harm,
  asOf: AS_OF,
} as const;

/** Leavers' commission. */
export const commissionFunctions = [
  define({
    id: "TENURE",
    clauses: ["R099", "L29"],
    parameters: tenure.inputs,
    result: "number",
    unit: "years",
    example: { arguments: ["2024-02-29", "2025-02-28"], result: 1 },
    errors: [
      ["2024-02-29", ""],
      ["2025-03-02", "2025-03-01"],
    ],
    evaluate: (values, circumstances) => apply(tenure, values, circumstances),
  }),
  define({
    id: "COMMISSIONDUE",
    clauses: ["R097", "R098", "R099", "R100"],
    parameters: LEAVER,
    result: "flag",
    example: { arguments: ["2026-03-31", "2026-04-15"], result: true },
    errors: [["2026-03-31", ""]],
    evaluate({ resignDate, paidDate, hireDate, misconduct }, circumstances) {
      const inputs = { resignDate, paidDate, hireDate, harm: misconduct };
      const verdict = apply(commissionDue, inputs, circumstances);
      return verdict.ok ? given(verdict.value === "due") : verdict;
    },
  }),
  define({
    id: "COMMISSIONDEADLINE",
    clauses: ["R098", "R100", "L29"],
    parameters: { ...commissionDeadline.inputs, asOf: AS_OF },
    result: "day",
    example: { arguments: ["2026-03-31"], result: "2026-04-15" },
    errors: [[""], ["2026-02-30"]],
    evaluate: ({ resignDate, hireDate }, circumstances) =>
      apply(commissionDeadline, { resignDate, hireDate }, circumstances),
  }),
  define({
    id: "COMMISSIONPAY",
    clauses: ["R097", "R098", "R100"],
    parameters: {
      ...inputsOf(commissionPay, "commission", "orderAmount", "received"),
      ...LEAVER,
    },
    result: "money",
    example: { arguments: [300, 10000, 5000, "2026-03-31", "2026-04-10"], result: 150 },
    errors: [
      [300, 10000, "", "2026-03-31", "2026-04-10"],
      [300, 0, 0, "2026-03-31", "2026-04-10"],
    ],
    evaluate(
      { commission, orderAmount, received, resignDate, paidDate, hireDate, misconduct },
      circumstances,
    ) {
      const dates = { resignDate, paidDate, hireDate, harm: misconduct };
      return apply(commissionPay, { commission, orderAmount, received, ...dates }, circumstances);
    },
  }),
];
