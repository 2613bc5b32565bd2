import { miscopied } from "./identity";
import { leaveRow } from "./leaves";
import { account, characterOf, idNumber } from "./people";
import { disciplineRow } from "./records";
import { date, moment, time, type Cell, type SampleRow } from "./row";

/** What somebody did to a sheet that gave the problem. */
type Slip =
  | { put: Readonly<Record<string, Cell>> }
  | { insert: SampleRow; after: string | null }
  | { hide: true }
  | { mergeTo: string };

/** One problem of the sample as it really occurs: what happened, and the finding that it yields at which cell. */
export interface StoryProblem {
  what: string;
  code: string;
  sheet: string;
  /** Key of the row where the finding stands. */
  row: string;
  /** Field of the cell; of a merged group or a hidden row, its first. */
  field: string;
  /** Null: nobody wrote anything wrong; the facts are the problem. */
  slip: Slip | null;
}

/** An order already in the list, entered once more with the same numbers. */
const REPEATED = {
  order: "XS260303-01",
  id: "0106",
  name: "陈佳怡",
  commission: 1125,
  rate: 0.03,
  orderAmount: 37500,
  received: 37500,
  receivedOn: date("2026-03-16"),
  contract: "HT260303-01",
  salesData: "SJ260303-01",
  deliveryNote: "FH260303-01",
  paymentProof: "SK260303-01",
  paidOut: "否",
};

/** Every problem of the sample, in the order of the sheets. */
export const PROBLEMS: readonly StoryProblem[] = [
  {
    what: "姓名中间打了空格",
    code: "D-NAME",
    sheet: "花名册",
    row: "0104",
    field: "name",
    slip: { put: { name: "张 凯" } },
  },
  {
    what: "入职日期写成文本",
    code: "D-TEXTDATE",
    sheet: "花名册",
    row: "0105",
    field: "hireDate",
    slip: { put: { hireDate: "2024.5.13" } },
  },
  {
    what: "劳动合同晚签了两个多月",
    code: "L-CONTRACT",
    sheet: "花名册",
    row: "0213",
    field: "contractDate",
    slip: { put: { contractDate: date("2026-02-02") } },
  },
  {
    what: "公积金比例 7% 写成 7",
    code: "D-SCALE",
    sheet: "花名册",
    row: "0205",
    field: "housingFundRate",
    slip: { put: { housingFundRate: 7 } },
  },
  {
    what: "身份证号抄错一位",
    code: "D-IDCARD",
    sheet: "花名册",
    row: "0209",
    field: "idNumber",
    slip: { put: { idNumber: miscopied(idNumber(characterOf("0209")), 12) } },
  },
  {
    what: "银行卡号抄错一位",
    code: "D-BANK",
    sheet: "花名册",
    row: "0203",
    field: "account",
    slip: { put: { account: miscopied(account(characterOf("0203")), 15) } },
  },
  {
    what: "小组列合并了单元格",
    code: "D-MERGED",
    sheet: "花名册",
    row: "0101",
    field: "group",
    slip: { mergeTo: "0111" },
  },
  {
    what: "工号变成数字，丢了前导零",
    code: "D-ID-ZEROS",
    sheet: "考勤",
    row: "0107 2026-03-12",
    field: "id",
    slip: { put: { id: 107 } },
  },
  {
    what: "9:01 才打卡",
    code: "R003",
    sheet: "考勤",
    row: "0203 2026-03-04",
    field: "clockIn",
    slip: { put: { clockIn: time("9:01") } },
  },
  {
    what: "17:30 就打卡下班",
    code: "R003",
    sheet: "考勤",
    row: "0213 2026-03-19",
    field: "clockOut",
    slip: { put: { clockOut: time("17:30") } },
  },
  {
    what: "下班忘了打卡",
    code: "R016",
    sheet: "考勤",
    row: "0210 2026-03-06",
    field: "clockOut",
    slip: { put: { clockOut: "" } },
  },
  {
    what: "一整天没有打卡，也没有请假",
    code: "R063",
    sheet: "考勤",
    row: "0109 2026-03-09",
    field: "clockIn",
    slip: { put: { clockIn: "", clockOut: "" } },
  },
  {
    what: "签退时间写成 18.05",
    code: "D-TYPE",
    sheet: "考勤",
    row: "0202 2026-03-16",
    field: "clockOut",
    slip: { put: { clockOut: 18.05 } },
  },
  {
    what: "请假当天才补申请",
    code: "R004",
    sheet: "请假",
    row: "0205 2026-03-11",
    field: "appliedAt",
    slip: { put: { appliedAt: moment("2026-03-11 10:20") } },
  },
  {
    what: "自己审批自己的请假",
    code: "R004",
    sheet: "请假",
    row: "0108 2026-03-13",
    field: "approverId",
    slip: { put: { approverId: "0108" } },
  },
  {
    what: "请假开始写成 2026.3.24 9:00",
    code: "D-TEXTDATE",
    sheet: "请假",
    row: "0210 2026-03-24",
    field: "start",
    slip: { put: { start: "2026.3.24 9:00" } },
  },
  {
    what: "婚假期间又登记了一次事假",
    code: "D-OVERLAP",
    sheet: "请假",
    row: "0208 2026-03-25",
    field: "start",
    slip: {
      insert: leaveRow({
        id: "0208",
        type: "事假",
        start: "2026-03-25 9:00",
        end: "2026-03-25 18:00",
        days: 1,
        applied: "2026-03-20 9:10",
        reason: "搬家",
        substitute: "0209",
      }),
      after: "0105 2026-03-26",
    },
  },
  {
    what: "加班还没有批准",
    code: "R023",
    sheet: "加班",
    row: "0109 2026-03-20",
    field: "status",
    slip: { put: { status: "待批" } },
  },
  {
    what: "一天加班 4 小时",
    code: "L-OT36",
    sheet: "加班",
    row: "0207 2026-03-24",
    field: "hours",
    slip: { put: { end: time("22:30"), hours: 4 } },
  },
  {
    what: "工号不在花名册里",
    code: "D-ID-UNKNOWN",
    sheet: "加班",
    row: "0290 2026-03-25",
    field: "id",
    slip: {
      insert: {
        key: "0290 2026-03-25",
        cells: {
          id: "0290",
          name: "郭婷婷",
          date: date("2026-03-26"),
          start: time("18:30"),
          end: time("20:30"),
          hours: 2,
          appliedAt: moment("2026-03-26 16:00"),
          approverId: "0201",
          status: "批准",
          timeOffInLieu: "否",
        },
      },
      after: "0207 2026-03-24",
    },
  },
  {
    what: "没有定计划，计划量填了 0",
    code: "R086",
    sheet: "绩效",
    row: "0104",
    field: "promotionPlan",
    slip: { put: { promotionPlan: 0 } },
  },
  {
    what: "组员的超额奖金批了 120 元，超过 100 元",
    code: "R088",
    sheet: "绩效",
    row: "0206",
    field: "approvedBonus",
    slip: { put: { approvedBonus: 120 } },
  },
  {
    what: "中间插了一行小计",
    code: "D-TOTALROW",
    sheet: "绩效",
    row: "招商组小计",
    field: "id",
    slip: {
      insert: { key: "招商组小计", cells: { id: "小计", promotionPlan: 142000, promotionDone: 118000 } },
      after: "0110",
    },
  },
  {
    what: "没有收款证明",
    code: "R096",
    sheet: "提成",
    row: "XS260225-01",
    field: "paymentProof",
    slip: { put: { paymentProof: "无" } },
  },
  {
    what: "同一订单登记了两次",
    code: "R096",
    sheet: "提成",
    row: "XS260303-01 again",
    field: "order",
    slip: { insert: { key: "XS260303-01 again", cells: REPEATED }, after: "XS260312-01" },
  },
  {
    what: "满一年的员工离职，货款过了 15 天才到",
    code: "R100",
    sheet: "提成",
    row: "XS260128-01",
    field: "receivedOn",
    slip: null,
  },
  {
    what: "未满一年离职，离职后货款才到",
    code: "R098",
    sheet: "提成",
    row: "XS260304-01",
    field: "receivedOn",
    slip: null,
  },
  {
    what: "金额带“元”，成了文本",
    code: "D-TEXTNUMBER",
    sheet: "提成",
    row: "XS260306-02",
    field: "orderAmount",
    slip: { put: { orderAmount: "10,900.00元", commission: 218 } },
  },
  {
    what: "提成金额的公式查不到，显示 #N/A",
    code: "D-ERRORCELL",
    sheet: "提成",
    row: "XS260316-01",
    field: "commission",
    slip: { put: { commission: { formula: '=VLOOKUP("XS260316-99",A2:F9,4,FALSE)', value: "#N/A" } } },
  },
  {
    what: "有一行被隐藏",
    code: "D-HIDDEN",
    sheet: "提成",
    row: "XS260310-01",
    field: "order",
    slip: { hide: true },
  },
  {
    what: "4 月才回款的订单",
    code: "D-FUTURE",
    sheet: "提成",
    row: "XS260324-01",
    field: "receivedOn",
    slip: { put: { received: 20600, receivedOn: date("2026-04-02"), paymentProof: "SK260324-01" } },
  },
  {
    what: "把旷工写成“矿工”",
    code: "R042",
    sheet: "奖惩",
    row: "0109 2026-03-09",
    field: "kind",
    slip: {
      insert: disciplineRow("0109", "2026-03-09", "矿工", "警告", "未请假缺勤一天", "查实"),
      after: "0203 2026-03-06",
    },
  },
  {
    what: "罚款 200 元，超出 50-100 元",
    code: "R076",
    sheet: "奖惩",
    row: "0205 2026-03-17",
    field: "amount",
    slip: {
      insert: disciplineRow(
        "0205",
        "2026-03-17",
        "用公司电脑处理私人照片",
        "罚款",
        "下班后打印私人照片",
        "查实",
        200,
      ),
      after: "0107 2026-03-12",
    },
  },
  {
    what: "涉嫌收回扣，尚未查实，提成暂缓",
    code: "R097",
    sheet: "奖惩",
    row: "0214 2026-03-24",
    field: "status",
    slip: {
      insert: disciplineRow("0214", "2026-03-24", "疑似收受回扣", "停职调查", "客户举报，待核实", "待查"),
      after: "0205 2026-03-17",
    },
  },
  {
    what: "代班人自己也请了婚假",
    code: "R035",
    sheet: "请假",
    row: "0210 2026-03-24",
    field: "substituteId",
    slip: null,
  },
  {
    what: "考核权重加起来只有 95%",
    code: "R052",
    sheet: "考核",
    row: "0205 店铺运营",
    field: "weight",
    slip: { put: { weight: 0.25 } },
  },
  {
    what: "17 日没有开早会",
    code: "R036",
    sheet: "会议",
    row: "2026-03-16 早会",
    field: "type",
    slip: null,
  },
  {
    what: "电话响了五声才接",
    code: "R058",
    sheet: "通话",
    row: "0213 2026-03-20",
    field: "rings",
    slip: { put: { rings: 5 } },
  },
  {
    what: "大客户的电话没有记录",
    code: "R059",
    sheet: "通话",
    row: "0203 2026-03-16",
    field: "record",
    slip: { put: { record: "" } },
  },
  {
    what: "午间值班到 13:00 就走了",
    code: "R057",
    sheet: "值班",
    row: "2026-03-18",
    field: "slot",
    slip: { put: { slot: "12:00-13:00" } },
  },
];
