import { isMetric, type Metric } from "../../../src/workbook/words/metrics";

const METRICS: Metric[] = [
  "sales",
  "traffic",
  "conversion",
  "satisfaction",
  "campaign",
  "analysis",
  "shop",
  "service",
  "teamwork",
];

/** Names as they stand in 指标, and the documents' metrics that each of them is. */
test.each<[string, Metric[]]>([
  ["销售额", ["sales"]],
  [" 月 销售额（万元）", ["sales"]],
  ["成交额", ["sales"]],
  ["GMV", ["sales"]],
  ["Sales", ["sales"]],
  ["流量", ["traffic"]],
  ["访客数", ["traffic"]],
  ["转化率", ["conversion"]],
  ["销售转化率", ["conversion"]],
  ["流量转化率", ["conversion"]],
  ["Conversion rate", ["conversion"]],
  ["客户满意度", ["satisfaction", "service"]],
  ["客户服务", ["service"]],
  ["活动效果", ["campaign"]],
  ["数据分析", ["analysis"]],
  ["销售数据分析", ["analysis"]],
  ["策略实施效果", ["analysis"]],
  ["店铺运营指标", ["shop"]],
  ["店铺销售额", ["sales", "shop"]],
  ["团队协作与个人表现", ["teamwork"]],
  ["退货率", []],
])("%s", (name, metrics) => {
  expect(METRICS.filter((metric) => isMetric(name, metric))).toEqual(metrics);
});
