import { folded } from "../../kinds/content";

/** The metrics that the documents name (R030, R040, R044–R047), and how a name in 指标 shows that it is meant. */
const WORDS = {
  /** 销售额 */
  sales: /销售(?!转化|数据)|营业额|成交额|成交金额|业绩|gmv|sales(?!conversion|data)|revenue/,
  /** 流量 */
  traffic: /(?:流量|访客)(?!转化)|访问量|浏览量|traffic(?!conversion)|visitors/,
  /** 转化率 */
  conversion: /转化|成交率|conversion/,
  /** 客户满意度 */
  satisfaction: /满意|好评|satisfaction/,
  /** 活动效果 */
  campaign: /活动|促销|campaign/,
  /** 数据分析 */
  analysis: /数据|分析|策略|analysis|strategy/,
  /** 店铺运营 */
  shop: /店铺|网店|^运营|shop|store/,
  /** 客户服务 */
  service: /服务|客服|售后|满意|service|satisfaction/,
  /** 团队协作与个人表现 */
  teamwork: /团队|协作|个人表现|team/,
} as const;

/** One of those metrics. */
export type Metric = keyof typeof WORDS;

/** Whether the name of a metric says that it is that one, or contains it: 店铺销售额 is 销售额 and 店铺运营. */
export function isMetric(name: string, metric: Metric): boolean {
  return WORDS[metric].test(folded(name));
}
