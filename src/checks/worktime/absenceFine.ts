import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook } from "../../month/month";
import { policyCell } from "../../month/policyCell";
import { absentDays } from "../../month/days/presence";

/** More than a day's wage taken off for a day of 旷工 is a fine (R063, L-FINE; 工资支付暂行规定 15). */
export const absenceFine = clauseCheck({
  clauses: ["R063", "L-FINE"],
  feeds: {
    考勤: ["id", "date", "shift", "clockIn", "clockOut"],
    请假: ["type", "start", "end", "status"],
    政策: ["key", "value"],
  },
  figures: ["absenceMultiple"],
  find,
});

function find({ people, policy, last, records }: MonthBook): Finding[] {
  const { value: multiple, place } = policy.figure("absenceMultiple", last);
  if (multiple <= 1) return [];
  const absent = people.map(({ days }) => absentDays(days)).filter((days) => days > 0);
  if (absent.length === 0) return [];
  const fields = { multiple, people: absent.length, days: absent.reduce((total, days) => total + days, 0) };
  return [found("L-FINE", "absence.multiple", "error", place ?? policyCell(records), { fields })];
}
