import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { isFine } from "../../month/discipline/sanctions";
import type { MonthBook } from "../../month/month";

/** 调整: a fine by another name (L-FINE), and amounts for people who were not employed in the month (R080). */
export const adjustments = clauseCheck({
  clauses: ["L-FINE", "R080"],
  feeds: { 调整: ["id", "item", "amount", "reason"], 花名册: ["hireDate", "leaveDate"] },
  figures: [],
  find,
});

function find({ people, month }: MonthBook): Finding[] {
  return people.flatMap(({ person, employment, adjustments }) =>
    adjustments.flatMap(({ item, reason, amount, place }) => {
      const employee = person.id;
      const findings: Finding[] = [];
      if (amount === null) return findings;
      const fields = { item: item ?? reason ?? "", amount: { money: amount }, month: { month } };
      const details = { employee, fields, amountAtRisk: amount };
      if (amount < 0 && (isFine(item ?? "") || isFine(reason ?? ""))) {
        findings.push(found("L-FINE", "adjustment.fine", "error", cellOf(place, "amount"), details));
      }
      if (!employment) {
        findings.push(found("R080", "adjustment.notEmployed", "warning", cellOf(place, "id"), details));
      }
      return findings;
    }),
  );
}
