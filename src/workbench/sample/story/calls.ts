import { CALLS } from "../../../workbook/sheets";
import { characterOf } from "./people";
import { date, type SampleSheet } from "./row";

const TABLE = `
2026-03-03 0202 2 否
2026-03-04 0203 1 否
2026-03-05 0204 3 是 客户要求更换发票抬头，已转财务
2026-03-09 0205 2 否
2026-03-10 0213 2 是 厂家询问发货时间，已回复
2026-03-12 0202 3 否
2026-03-16 0203 2 是 大客户投诉包装破损，已补发
2026-03-18 0204 1 否
2026-03-20 0213 3 否
2026-03-24 0202 2 是 平台通知活动延期，已报主管
2026-03-26 0205 2 否
2026-03-30 0203 2 否
`;

/** 通话. Keys: "<工号> <day>". */
export function calls(): SampleSheet {
  const rows = TABLE.trim()
    .split("\n")
    .map((line) => {
      const [on = "", id = "", rings = "", important = "", record = ""] = line.split(" ");
      const { name } = characterOf(id);
      const cells = { date: date(on), id, name, rings: Number(rings), important, record };
      return { key: `${id} ${on}`, cells };
    });
  return { definition: CALLS, rows, merged: [] };
}
