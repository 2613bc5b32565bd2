import type { Appraisal, AppraisalColumn } from "../records";
import type { APPRAISAL } from "../sheets";
import type { Built, Table } from "../table";
import { plain } from "../../kinds/content";
import { Once } from "./overlap";

/** The month's appraisal, metric by metric. A blank weight, target or score is for the rules to judge. */
export function readAppraisals(table: Table<(typeof APPRAISAL)["columns"]>): Appraisal[] {
  const once = new Once(table, "overlap.metric", "metric");
  return table.records((row): Built<Appraisal> => {
    const month = row.read("month");
    const id = row.readPerson();
    if (month !== null && table.setting.month !== null && month !== table.setting.month) return "elsewhere";
    const metric = row.read("metric");
    const rest = {
      place: row.place,
      weight: row.read("weight"),
      target: row.read("target"),
      actual: row.read("actual"),
      bySupervisor: row.read("bySupervisor"),
      byColleagues: row.read("byColleagues"),
      bySelf: row.read("bySelf"),
    };
    if (month === null || id === null || metric === null) return "incomplete";
    once.check(row, `${id} ${month} ${plain(metric)}`, { metric });
    return { month, id, metric: plain(metric), ...rest, unreadable: row.unreadable<AppraisalColumn>() };
  });
}
