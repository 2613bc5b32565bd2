import { Refusal, type Figures, type Given, type Inputs, type Note, type Workdays } from "../../engine/rule";
import { DEADLINE_FIGURES, deadlineOf } from "./deadline";
import { term } from "../../text/field";

/**
 * What becomes of a commission. due: it is paid. notReceived: the money has not come in. late: it came in after the
 * last day. forfeited: lost by harm to the company. held: waits until a suspicion of harm is settled.
 */
export type Verdict = "due" | "notReceived" | "late" | "forfeited" | "held";

/** The verdict with the clause that decides: R097 harm, R098 less than a year of work, R100 a year or more, else R096. */
export interface Decision {
  verdict: Verdict;
  clause: "R096" | "R097" | "R098" | "R100";
}

/** What the verdict depends on. Without `resignDate` the person is still employed. */
export const VERDICT_INPUTS = {
  resignDate: { kind: "day", optional: true },
  /** 回款日期; blank: not received. */
  paidDate: { kind: "day", optional: true },
  /** Blank: the person counts as one year or more. */
  hireDate: { kind: "day", optional: true },
  /** 损害公司利益、欺诈: 查实 or 待查. */
  harm: { kind: "harm", optional: true },
} as const satisfies Inputs;

/** The figures of the policy by which commission is due or not. */
export const VERDICT_FIGURES = ["fraudNeedsProof", "receiptBasis", ...DEADLINE_FIGURES] as const;

/** R097–R100: whether the commission is due, and if not, why. */
export function decide(
  { resignDate, paidDate, hireDate, harm }: Given<typeof VERDICT_INPUTS>,
  figures: Figures<(typeof VERDICT_FIGURES)[number]>,
  note: Note | undefined,
  calendar: Workdays,
): Decision | Refusal {
  if (harm) {
    const forfeited = harm === "proven" || !figures.fraudNeedsProof;
    note?.(forfeited ? "commission.forfeited" : "commission.held", {}, false, "R097");
    return { verdict: forfeited ? "forfeited" : "held", clause: "R097" };
  }
  if (paidDate === null) {
    note?.("commission.notReceived", {}, false, "R096");
    return { verdict: "notReceived", clause: "R096" };
  }
  const paid = { day: paidDate };
  const basis = term(`receiptBasis.${figures.receiptBasis}`);
  if (resignDate === null) {
    note?.("commission.received", { paid, basis }, true, "R096");
    return { verdict: "due", clause: "R096" };
  }
  const deadline = deadlineOf(resignDate, hireDate, figures, note, calendar);
  if (deadline instanceof Refusal) return deadline;
  const { last, clause } = deadline;
  const inTime = paidDate <= last;
  note?.(
    inTime ? "commission.inTime" : "commission.late",
    { paid, basis, deadline: { day: last } },
    inTime,
    clause,
  );
  return { verdict: inTime ? "due" : "late", clause };
}
