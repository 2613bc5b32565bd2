import { folded } from "../../kinds/content";

const TOTAL = /(小计|合计|总计|共计|汇总)[:;]?$|^(sub-?total|grandtotal|total)[:]?$/;
const FOOTNOTE = /^(制表|制单|填表|编制|审核|复核|核对|批准人|负责人|签字|注[:]|注意|备注[:]|说明[:]|note:)/;

/** Whether the text marks a row of sums (小计, 合计, 招商组小计, Total). */
export function isTotal(text: string): boolean {
  return TOTAL.test(folded(text));
}

/** Whether the text is a line under a table (制表:…, 注:…). */
export function isFootnote(text: string): boolean {
  return FOOTNOTE.test(folded(text));
}
