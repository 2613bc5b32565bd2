import { basePay } from "../../rules/pay/basePay";
import { prorate } from "../../rules/pay/prorate";
import { dayWage } from "../../law/wage/dayWage";
import { hourWage } from "../../law/wage/hourWage";
import { apply } from "../../engine/rule";
import { AS_OF, define, inputsOf, optional } from "../declaration";
import { term } from "../../text/field";

/** Base pay, parts of a month, and the wage of a day and an hour. */
export const basePayFunctions = [
  define({
    id: "BASEPAY",
    clauses: ["R081", "L17"],
    parameters: {
      ...inputsOf(basePay, "position"),
      workedDays: optional(prorate.inputs.workedDays),
      workdays: optional(prorate.inputs.workdays),
      asOf: AS_OF,
    },
    result: "money",
    example: { arguments: [term("level.member"), 13, 22], result: 1195.4 },
    errors: [[term("level.member"), 13], [term("level.manager")]],
    evaluate({ position, workedDays, workdays }, circumstances) {
      const base = apply(basePay, { position }, circumstances);
      if (!base.ok || (workedDays === null && workdays === null)) return base;
      return apply(prorate, { amount: base.value, workedDays, workdays }, circumstances);
    },
  }),
  define({
    id: "PRORATE",
    clauses: ["L17", "R081"],
    parameters: prorate.inputs,
    result: "money",
    example: { arguments: [2000, 13, 22], result: 1195.4 },
    errors: [
      [2000, 13, ""],
      [2000, 32, 22],
    ],
    evaluate: (values, circumstances) => apply(prorate, values, circumstances),
  }),
  define({
    id: "DAYWAGE",
    clauses: ["L17"],
    parameters: dayWage.inputs,
    result: "money",
    example: { arguments: [2000], result: 91.95 },
    errors: [[""], [-1]],
    evaluate: (values, circumstances) => apply(dayWage, values, circumstances),
  }),
  define({
    id: "HOURWAGE",
    clauses: ["L17"],
    parameters: hourWage.inputs,
    result: "money",
    example: { arguments: [2000], result: 11.49 },
    errors: [[""], [-1]],
    evaluate: (values, circumstances) => apply(hourWage, values, circumstances),
  }),
];
