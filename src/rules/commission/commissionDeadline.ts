import { Refusal, rule } from "../../engine/rule";
import { DEADLINE_FIGURES, deadlineOf } from "./deadline";

/** R098, R100 回款截止日: the last day on which a leaver's money may come in. */
export const commissionDeadline = rule({
  clause: "R100",
  inputs: { resignDate: { kind: "day" }, hireDate: { kind: "day", optional: true } },
  reads: DEADLINE_FIGURES,
  evaluate({ resignDate, hireDate }, figures, note, calendar) {
    const deadline = deadlineOf(resignDate, hireDate, figures, note, calendar);
    return deadline instanceof Refusal ? deadline : deadline.last;
  },
});
