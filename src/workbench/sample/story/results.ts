import { PERFORMANCE } from "../../../workbook/sheets";
import { CHARACTERS, isSupervisor, superiorOf, type Character } from "./people";
import { date, type Cell, type SampleRow, type SampleSheet } from "./row";

/** Plan and done, in people reached; 0106 did 29.995 %, which a cell shows as 30.00%. Supervisors have three measures; then 有效促进销售 and the approved bonus. */
const RESULTS: Readonly<Record<string, readonly Cell[]>> = {
  "0101": [180000, 162469, 300, 285, 40, 34],
  "0102": [20000, 19175],
  "0103": [20000, 16801],
  "0104": [18000, 14286],
  "0105": [20000, 11676],
  "0106": [20000, 5999],
  "0107": [18000, 17517],
  "0108": [16000, 8229],
  "0109": [16000, 16573, "", "", "", "", "否", ""],
  "0110": [10000, 7876],
  "0201": [240000, 253123, 450, 468, 20, 21, "", 120],
  "0202": [24000, 23550],
  "0203": [24000, 20738],
  "0204": [24000, 19805],
  "0205": [24000, 13230],
  "0206": [30000, 34173, "", "", "", "", "是", 80],
  "0207": [30000, 32607, "", "", "", "", "是", 60],
  "0208": [28000, 18449],
  "0209": [28000, 25336],
  "0210": [28000, 26656],
  "0211": [12000, 8973],
  "0212": [14000, 10313],
  "0213": [20000, 15365],
  "0214": [28000, 22414],
};

const FIELDS = [
  "promotionPlan",
  "promotionDone",
  "feedbackPlan",
  "feedbackDone",
  "recruitmentPlan",
  "recruitmentDone",
  "salesEffective",
  "approvedBonus",
];

/** 绩效. Keys: 工号. */
export function results(): SampleSheet {
  const present = CHARACTERS.filter(({ id }) => RESULTS[id]);
  return { definition: PERFORMANCE, rows: present.map(rowOf), merged: [] };
}

function rowOf(character: Character): SampleRow {
  const { id, name } = character;
  const values = Object.fromEntries(FIELDS.map((field, index) => [field, RESULTS[id]?.[index] ?? ""]));
  const effective = values["salesEffective"] || (isSupervisor(character) ? "" : "否");
  const cells = {
    month: date("2026-03-01"),
    id,
    name,
    ...values,
    salesEffective: effective,
    planSetBy: superiorOf(character),
  };
  return { key: id, cells };
}
