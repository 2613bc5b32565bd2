import { folded, plain } from "../../kinds/content";

/**
 * What a 处理 may be, each with the Chinese and English ways of writing it: sanctions and outcomes that a document
 * names, some that none does (扣工资, 降薪, 降职, 取消奖励), and what is none yet (不处理). The first that fits at a place
 * is taken, so what contains another stands before it (扣绩效奖金 before 奖金).
 */
const WAYS = {
  不处理: ["不予?处[理罚分]|免[于予]?处[理罚分]|免罚|待处理|处理中|待定|待查|待核实", "no action|pending"],
  不予发放提成: [
    "(?:不予?|停|扣)[发减]?放?提成|提成[^,;、]{0,4}(?:不予|不发|暂缓|停发)|暂缓[^,;、]{0,4}提成",
  ],
  扣减绩效奖金: [
    "扣[^,;、]{0,6}(?:绩效(?:奖金|工资)?|奖金)|绩效[^,;、]{0,4}扣减?",
    "performance deduction|deduct(?:ion)? (?:from )?performance(?: pay| bonus)?",
  ],
  扣工资: ["扣[减除发]?(?:工资|薪|底薪|钱)", "wage deduction|deduct(?:ion)? (?:from )?wages?"],
  取消奖励: ["(?:取消|停发|不发|不予)[^,;、]{0,4}奖[励金]?"],
  批评教育: ["批评教育|批评|教育|谈话|约谈|提醒|训诫|检讨", "reprimand(?:ed)?|criticism|counsell?ing"],
  警告: ["警告|警示", "warning|warned"],
  罚款: ["罚款|罚", "fines?|fined"],
  停职: ["停职|停工|停薪|停岗", "suspension|suspended"],
  解除劳动合同: ["解除|开除|除名", "terminat(?:ion|ed)|dismiss(?:al|ed)"],
  辞退: ["辞退|劝退"],
  解雇: ["解雇|解聘", "fired"],
  纪律处分: ["处分|记大?过", "disciplinary action"],
  追究法律责任: ["法律责任|刑事责任|司法|公安|报警|报案|起诉", "legal action|prosecut(?:ion|ed)"],
  严肃处理: ["严肃处理"],
  降薪: ["降薪|减薪|降低工资", "pay cut"],
  降职: ["降职|降级|撤职|免职", "demot(?:ion|ed)"],
  调岗: ["调岗|转岗|换岗|调离|调动|调整(?:工作)?岗位", "transfer(?:red)?|reassign(?:ed|ment)"],
  表扬: ["表扬|表彰|嘉奖", "praised?|commend(?:ed|ation)"],
  晋升: ["晋升|升职|提拔", "promot(?:ion|ed)"],
  加薪: ["加薪|涨薪|涨工资", "raise|pay rise"],
  奖金: ["奖金|红包", "bonus"],
  奖励: ["奖励|奖品|奖状|礼品|荣誉证书", "award(?:ed)?|reward(?:ed)?"],
} as const satisfies Record<string, readonly [chinese: string, english?: string]>;

/** A sanction or outcome by its usual name. */
export type Sanction = keyof typeof WAYS;

const NAMES = Object.keys(WAYS) as Sanction[];
const NEVER = "(?!)";

/** One expression for all, with a group for each. */
const CHINESE = new RegExp(NAMES.map((name) => `(${WAYS[name][0]})`).join("|"), "g");
const ENGLISH = new RegExp(`\\b(?:${NAMES.map((name) => `(${WAYS[name][1] ?? NEVER})`).join("|")})\\b`, "g");

/** The sanctions and outcomes that a text names: "通报批评，罚款50元" → 批评教育, 罚款. */
export function sanctionsIn(text: string): ReadonlySet<Sanction> {
  const found = [...folded(text).matchAll(CHINESE), ...plain(text).toLowerCase().matchAll(ENGLISH)];
  return new Set(found.flatMap(([, ...groups]) => NAMES.filter((_, index) => groups[index] !== undefined)));
}
