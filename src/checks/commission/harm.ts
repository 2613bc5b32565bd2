import { sum } from "../../kinds/money";
import { cellOf } from "../../kinds/place";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { CommissionCase } from "../../month/commission/commissionCase";
import { groupedBy } from "../../month/groupedBy";
import type { PersonMonth } from "../../month/month";
import { MONEY, ofEachPerson } from "./ofEachOrder";

/** Harm to the company stops unpaid commission, a suspicion holds it (R097). */
export const commissionOfHarm = clauseCheck({
  clauses: ["R097"],
  feeds: {
    奖惩: ["id", "date", "kind", "sanction", "facts", "status"],
    提成: [...MONEY, "commission", "rate"],
  },
  figures: ["fraudNeedsProof", "fraudScope"],
  find: (book) => ofEachPerson(book, (cases, subject) => harm(cases, subject)),
});

/** One finding a record of harm, with all that it stops (查实) or holds (待查). */
function harm(cases: readonly CommissionCase[], { person }: PersonMonth): Finding[] {
  const stopped = cases.filter(({ state }) => state === "forfeited" || state === "held");
  return [...groupedBy(stopped, (order) => order.harm)].flatMap(([record, orders]) => {
    if (!record) return [];
    const problem = orders[0]?.state === "forfeited" ? "commission.forfeited" : "commission.held";
    const amountAtRisk = sum(orders.map(({ worth }) => worth));
    const fields = { kind: record.kind, orders: orders.length, worth: { money: amountAtRisk } };
    const details = { employee: person.id, fields, amountAtRisk };
    const place = cellOf(record.place, "status");
    return [found("R097", problem, "warning", place, details)];
  });
}
