import type { Trial } from "../drawing/trialSheet";
import { date, time } from "./row";

/** What the finance department tries out with the functions. */
export const TRIALS: readonly Trial[] = [
  {
    question: "完成 80% 计划，绩效工资（元）",
    function: "PERFPAY",
    typed: "0.8",
    values: [0.8],
    look: "amount",
  },
  {
    question: "完成 29.995%（显示为 30.00%），绩效工资（元）",
    function: "PERFPAY",
    typed: "5999/20000",
    values: [5999 / 20000],
    look: "amount",
  },
  {
    question: "主管三项完成 90%、95%、85%，组员最低 20%（元）",
    function: "SUPERVISORPERFPAY",
    typed: "0.9,0.95,0.85,0.2",
    values: [0.9, 0.95, 0.85, 0.2],
    look: "amount",
  },
  {
    question: "组员超额完成且有效促进销售，未批金额（元）",
    function: "EXCEEDBONUS",
    typed: "1.14,TRUE",
    values: [1.14, true],
    look: "amount",
  },
  {
    question: "3 月 16 日入职，出勤 12 天，应出勤 22 天，底薪（元）",
    function: "BASEPAY",
    typed: '"销售专员",12,22',
    values: ["销售专员", 12, 22],
    look: "amount",
  },
  {
    question: "9:01 打卡，迟到（分钟）",
    function: "LATEMINUTES",
    typed: "TIME(9,1,0)",
    values: [time("9:01")],
    look: "count",
  },
  {
    question: "2026 年 3 月应出勤（天）",
    function: "WORKDAYS",
    typed: '"2026-03"',
    values: ["2026-03"],
    look: "count",
  },
  {
    question: "2026-04-06（清明假期）",
    function: "DAYKIND",
    typed: "DATE(2026,4,6)",
    values: [date("2026-04-06")],
    look: "centred",
  },
  {
    question: "2026-02-10 离职、满一年，货款最晚到账日",
    function: "COMMISSIONDEADLINE",
    typed: "DATE(2026,2,10),DATE(2024,9,2)",
    values: [date("2026-02-10"), date("2024-09-02")],
    look: "day",
  },
  {
    question: "休息日加班 7 小时，底薪 2,000（元）",
    function: "OVERTIMEPAY",
    typed: '2000,7,"休息日"',
    values: [2000, 7, "休息日"],
    look: "amount",
  },
];
