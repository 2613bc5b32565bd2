import { ADJUSTMENTS, CALENDAR, DISCIPLINE, POLICY } from "../../../workbook/sheets";
import { characterOf, superiorOf } from "./people";
import { date, type SampleRow, type SampleSheet } from "./row";

/** 奖惩. Keys: "<工号> <day>". */
export function discipline(): SampleSheet {
  const rows = [
    disciplineRow("0203", "2026-03-06", "工作时间闲聊", "批评教育", "客服高峰时段离开座席聊天", "查实"),
    disciplineRow("0107", "2026-03-12", "浏览与工作无关的网站", "警告", "午后多次观看视频", "查实"),
    disciplineRow("0206", "2026-03-31", "销售之星", "通报表扬", "月度销售额第一", "查实"),
  ];
  return { definition: DISCIPLINE, rows, merged: [] };
}

export function disciplineRow(
  id: string,
  day: string,
  kind: string,
  sanction: string,
  facts: string,
  status: string,
  amount: number | "" = "",
): SampleRow {
  const character = characterOf(id);
  const { name } = character;
  const cells = {
    date: date(day),
    id,
    name,
    kind,
    sanction,
    amount,
    facts,
    status,
    approverId: superiorOf(character),
  };
  return { key: `${id} ${day}`, cells };
}

/** 调整. Keys: 工号. */
export function adjustments(): SampleSheet {
  const rows = [
    adjustmentRow("0102", "补发加班费", 86.21, "2 月加班 5 小时漏计"),
    adjustmentRow("0209", "扣回多发提成", -120, "XS260115-01 部分退货"),
  ];
  return { definition: ADJUSTMENTS, rows, merged: [] };
}

function adjustmentRow(id: string, item: string, amount: number, reason: string): SampleRow {
  const { name } = characterOf(id);
  return { key: id, cells: { month: date("2026-03-01"), id, name, item, amount, reason, by: "财务 沈洁" } };
}

/** 政策: figures that the documents leave open. Keys: 参数. */
export function policy(): SampleSheet {
  const from = date("2026-01-01");
  const minutes = "部门会议纪要 2025-12-29";
  const rows = [
    {
      key: "fullAttendanceBonus",
      cells: { key: "fullAttendanceBonus", value: 200, from, source: minutes, note: "全勤奖，元/月" },
    },
    {
      key: "commissionRate",
      cells: { key: "commissionRate", value: 0.02, from, source: minutes, note: "提成比例未填时的默认值" },
    },
    {
      key: "perfBase",
      cells: {
        key: "perfBase",
        value: 500,
        from,
        source: "招商、销售人员管理制度 三(二)1",
        note: "绩效工资，元/月",
      },
    },
  ];
  return { definition: POLICY, rows, merged: [] };
}

/** 日历: nothing differs from the State Council's calendar. */
export function calendar(): SampleSheet {
  return { definition: CALENDAR, rows: [], merged: [] };
}
