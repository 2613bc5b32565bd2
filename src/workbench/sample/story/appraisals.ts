import { APPRAISAL } from "../../../workbook/sheets";
import { characterOf } from "./people";
import { date, type SampleRow, type SampleSheet } from "./row";

/** The four metrics of everybody who is appraised, with their weights (电商运营管理制度 第十条). */
const METRICS = [
  ["店铺运营", 0.3],
  ["客户服务", 0.3],
  ["数据分析", 0.2],
  ["团队协作与个人表现", 0.2],
] as const;

/** For each metric target, actual and the three scores: by the superior, the colleagues, the person. */
const RESULTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  "0202": [
    [96, 97, 92, 90, 93],
    [95, 96.5, 94, 92, 95],
    [10, 10, 88, 86, 90],
    [90, 93, 93, 95, 92],
  ],
  "0203": [
    [96, 94, 85, 84, 88],
    [95, 91, 82, 85, 86],
    [10, 8, 80, 78, 82],
    [90, 88, 84, 86, 90],
  ],
  "0204": [
    [96, 95, 88, 87, 90],
    [95, 95.5, 90, 91, 92],
    [10, 9, 83, 85, 85],
    [90, 91, 90, 92, 91],
  ],
  "0205": [
    [96, 92, 80, 79, 85],
    [95, 90, 78, 82, 85],
    [10, 7, 75, 76, 80],
    [90, 86, 80, 83, 88],
  ],
};

/** 考核 of the customer service. Keys: "<工号> <metric>". */
export function appraisals(): SampleSheet {
  const rows = Object.entries(RESULTS).flatMap(([id, results]) =>
    METRICS.map(([metric, weight], index) => rowOf(id, metric, weight, results[index] ?? [])),
  );
  return { definition: APPRAISAL, rows, merged: [] };
}

function rowOf(id: string, metric: string, weight: number, results: readonly number[]): SampleRow {
  const [target = "", actual = "", bySupervisor = "", byColleagues = "", bySelf = ""] = results;
  const { name } = characterOf(id);
  const month = date("2026-03-01");
  const cells = { month, id, name, metric, weight, target, actual, bySupervisor, byColleagues, bySelf };
  return { key: `${id} ${metric}`, cells };
}
