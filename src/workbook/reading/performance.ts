import type { Performance, PerformanceColumn } from "../records";
import type { PERFORMANCE } from "../sheets";
import type { Built, Table } from "../table";
import { Once } from "./overlap";

/** The month's plans and results. A blank plan or result is for the rules to judge (R086). */
export function readPerformance(table: Table<(typeof PERFORMANCE)["columns"]>): Performance[] {
  const once = new Once(table, "overlap.month", "id");
  return table.records((row): Built<Performance> => {
    const month = row.read("month");
    const id = row.readPerson();
    if (month !== null && table.setting.month !== null && month !== table.setting.month) return "elsewhere";
    const rest = {
      place: row.place,
      promotionPlan: row.read("promotionPlan"),
      promotionDone: row.read("promotionDone"),
      feedbackPlan: row.read("feedbackPlan"),
      feedbackDone: row.read("feedbackDone"),
      recruitmentPlan: row.read("recruitmentPlan"),
      recruitmentDone: row.read("recruitmentDone"),
      salesEffective: row.read("salesEffective"),
      approvedBonus: row.read("approvedBonus"),
      planSetBy: row.read("planSetBy"),
    };
    if (month === null || id === null) return "incomplete";
    once.check(row, `${id} ${month}`, { month: { month } });
    return { month, id, ...rest, unreadable: row.unreadable<PerformanceColumn>() };
  });
}
