import { exceedBonus as memberBonus } from "../../rules/pay/exceedBonus";
import { supervisorExceedBonus as supervisorBonus } from "../../rules/pay/supervisorExceedBonus";
import { apply, type Circumstances, type Outcome } from "../../rules/rule";
import type { Fen } from "../../units/money";
import type { Performance } from "../../workbook/records";
import type { PersonMonth } from "./monthBook";
import { achievementOf, MEASURES, overallOf, pairsOf } from "./results";

/** R088, R091 超额奖金: by promotion for members, by the three measures for supervisors. */
export function exceedBonus(
  row: Performance,
  subject: PersonMonth,
  circumstances: Circumstances,
): Outcome<Fen> {
  const { recorder: _unheard, ...silently } = circumstances;
  const approvedAmount = row.approvedBonus;
  if (subject.level !== "supervisor") {
    const reached = achievementOf(row, "promotion", silently);
    if (!reached.ok) return reached;
    const given = { achievement: reached.value, salesEffective: row.salesEffective, approvedAmount };
    return apply(memberBonus, given, circumstances);
  }
  const reached: number[] = [];
  for (const measure of MEASURES) {
    const outcome = achievementOf(row, measure, silently);
    if (!outcome.ok) return outcome;
    reached.push(outcome.value);
  }
  const overall = overallOf(pairsOf(row, MEASURES));
  return apply(
    supervisorBonus,
    { lowestMetric: Math.min(...reached), overall, approvedAmount },
    circumstances,
  );
}
