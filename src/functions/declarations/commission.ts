import { commissionDeadline } from "../../rules/commission/commissionDeadline";
import { commissionDue } from "../../rules/commission/commissionDue";
import { commissionPay } from "../../rules/commission/commissionPay";
import { tenure } from "../../rules/commission/tenure";
import { apply } from "../../rules/rule";
import { AS_OF, define, given } from "../declaration";

const LEAVER = {
  resignDate: { kind: "day" },
  paidDate: { kind: "day" },
  hireDate: { kind: "day", optional: true },
  misconduct: { kind: "harm", optional: true },
  asOf: AS_OF,
} as const;

/** 损害公司利益: TRUE, 查实 or 待查; FALSE and blank are none. */
function harmOf(misconduct: "proven" | "suspected" | "none" | null): "proven" | "suspected" | null {
  return misconduct === "none" ? null : misconduct;
}

/** Leavers' commission. */
export const commissionFunctions = [
  define({
    id: "TENURE",
    clauses: ["R099", "L29"],
    parameters: { hireDate: { kind: "day" }, leaveDate: { kind: "day" } },
    result: "number",
    evaluate: (values, circumstances) => apply(tenure, values, circumstances),
  }),
  define({
    id: "COMMISSIONDUE",
    clauses: ["R097", "R098", "R099", "R100"],
    parameters: LEAVER,
    result: "flag",
    evaluate({ resignDate, paidDate, hireDate, misconduct }, circumstances) {
      const inputs = { resignDate, paidDate, hireDate, harm: harmOf(misconduct) };
      const verdict = apply(commissionDue, inputs, circumstances);
      return verdict.ok ? given(verdict.value === "due") : verdict;
    },
  }),
  define({
    id: "COMMISSIONDEADLINE",
    clauses: ["R098", "R100", "L29"],
    parameters: { resignDate: { kind: "day" }, hireDate: { kind: "day", optional: true }, asOf: AS_OF },
    result: "day",
    evaluate: ({ resignDate, hireDate }, circumstances) =>
      apply(commissionDeadline, { resignDate, hireDate }, circumstances),
  }),
  define({
    id: "COMMISSIONPAY",
    clauses: ["R097", "R098", "R100"],
    parameters: {
      commission: { kind: "money" },
      orderAmount: { kind: "money" },
      received: { kind: "money" },
      ...LEAVER,
    },
    result: "money",
    evaluate(
      { commission, orderAmount, received, resignDate, paidDate, hireDate, misconduct },
      circumstances,
    ) {
      const dates = { resignDate, paidDate, hireDate, harm: harmOf(misconduct) };
      return apply(commissionPay, { commission, orderAmount, received, ...dates }, circumstances);
    },
  }),
];
