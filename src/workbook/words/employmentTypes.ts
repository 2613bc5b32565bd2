import { folded } from "../../kinds/content";

/** 用工形式 by its usual name, and the words that people write for each. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  全职: ["全日制", "正式", "正式工", "正式员工", "full-time", "full time", "permanent", "regular"],
  兼职: ["非全日制", "小时工", "钟点工", "兼职员工", "part-time", "part time"],
  劳务: ["劳务工", "劳务用工", "劳务合同", "劳务协议", "返聘", "退休返聘", "service contract", "contractor"],
  实习: ["实习生", "见习", "见习生", "intern", "internship", "trainee"],
  临时工: ["临时", "临工", "短期工", "季节工", "temporary", "temp", "casual"],
  管理层: ["管理", "管理人员", "高管", "management"],
  普通员工: ["员工", "一般员工", "普通职工", "普工", "staff", "employee"],
  合同工: ["合同", "合同制", "合同制员工", "劳动合同", "劳动合同工", "contract"],
  派遣: ["劳务派遣", "派遣工", "派遣员工", "劳务派遣工", "agency", "agency worker", "dispatched"],
};

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([type, words]) =>
    [type, ...words].map((word) => [folded(word), type] as const),
  ),
);

/** The usual name of a form of employment; the word as it is compared where it is unknown. */
export function employmentTypeOf(text: string): string {
  const word = folded(text);
  return BY_WORD.get(word) ?? word;
}
