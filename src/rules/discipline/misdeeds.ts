import type { ClauseId } from "../../findings/codes";

/** Whom policy's `fineScope` reaches with the fine of R076: the last clause of D17 三(五), all of it, or 三(三) too. */
export type FineScope = "lastClause" | "wholeItem" | "withItemThree";

/**
 * A kind of misdeed: the clause that forbids it, and the words by which a record of 奖惩 speaks of it. A word in
 * several parts (打印 私人) needs each of them. `words` tell in 类型 and in 事由; `kinds` only in 类型, for in an account
 * of what happened they may mean something else (录错客户信息).
 */
export interface Misdeed {
  clause: ClauseId;
  words: readonly string[];
  kinds?: readonly string[];
  /** Harm to the company or fraud: it stops commission that is not paid out (R097). */
  harms?: true;
  /** The narrowest scope in which R076 fines it; absent: no document does. */
  fined?: FineScope;
}

/** Every kind that a document names. The first that fits decides, so the more specific stand before the general. */
export const MISDEEDS: readonly Misdeed[] = [
  {
    clause: "R062",
    words: ["回扣", "受贿", "行贿", "贿赂", "好处费", "私收 佣金", "违规 佣金", "kickback", "bribe"],
    kinds: ["佣金", "commission from"],
    harms: true,
  },
  {
    clause: "R067",
    words: ["误导", "虚假宣传", "夸大宣传", "虚假承诺", "虚假描述", "mislead", "false advertis"],
    harms: true,
  },
  {
    clause: "R007",
    words: [
      "泄密",
      "泄露",
      "外泄",
      "外传",
      "商业秘密",
      "商业机密",
      "透露 客户",
      "透露 公司",
      "透漏 公司",
      "trade secret",
      "disclos customer",
    ],
    kinds: ["泄漏", "保密", "机密", "客户信息", "客户资料", "leak", "confidential"],
    harms: true,
  },
  {
    clause: "R008",
    words: ["谋私", "私利", "飞单", "接私单", "职务之便", "工作之便", "private gain", "self-dealing"],
    harms: true,
  },
  {
    clause: "R097",
    words: ["损害公司", "损害客户", "欺诈", "诈骗", "骗取", "舞弊", "侵占", "挪用公款", "fraud", "embezzl"],
    kinds: ["损害", "虚假", "欺骗", "harm"],
    harms: true,
  },
  {
    clause: "R076",
    words: [
      "打印 私",
      "私人 图片",
      "私人 照片",
      "私人 文件",
      "私自 图片",
      "私自 照片",
      "private photo",
      "private file",
      "personal photo",
      "personal file",
      "print private",
      "print personal",
    ],
    fined: "lastClause",
  },
  {
    clause: "R076",
    words: [
      "拾 未交",
      "拾 不交",
      "拾 未上交",
      "拾 不上交",
      "捡 未上交",
      "捡 不上交",
      ...["未关", "没关", "忘关", "忘记关"].flatMap((not) =>
        ["电源", "电脑", "灯", "门", "窗", "空调"].map((what) => `${not} ${what}`),
      ),
      "未锁门",
      "浪费 耗材",
      "浪费 纸",
      "损坏 设备",
      "损坏 电脑",
      "lights on",
      "switch off",
      "found item",
    ],
    kinds: ["拾到", "爱护设备", "节约耗材"],
    fined: "wholeItem",
  },
  {
    clause: "R073",
    words: [
      ...["无关", "游戏", "聊天", "购物", "视频", "电影", "炒股", "私事", "私活"].map(
        (what) => `电脑 ${what}`,
      ),
      ...["网络", "网上", "上网"].flatMap((where) => [`${where} 游戏`, `${where} 聊天`]),
      "computer unrelated",
      "computer game",
      "computer chat",
      "online game",
    ],
    fined: "withItemThree",
  },
  {
    clause: "R075",
    words: ["擅自上网", "私自上网", "违规上网", "未经 上网", "without internet"],
    kinds: ["上网", "internet"],
  },
  {
    clause: "R074",
    words: ["脱岗", "私人电话", "私事电话", "长途", "private call", "personal call", "long distance"],
  },
  {
    clause: "R051",
    words: ["玩游戏", "打游戏", "聊天"],
    kinds: ["游戏", "game", "chat"],
    fined: "withItemThree",
  },
  {
    clause: "R051",
    words: ["离岗", "串岗", "闲聊", "网站", "离开岗位", "website", "left post", "gossip"],
    kinds: ["网购", "看视频", "追剧"],
  },
  {
    clause: "R025",
    words: ["吸烟", "抽烟", "喧哗", "嬉戏", "打闹", "smoking", "smoked", "horseplay", "noisy"],
  },
  {
    clause: "R026",
    words: ["私人活动", "私事", "私活", "与工作无关", "private activit", "private matter", "personal errand"],
  },
  { clause: "R068", words: ["指甲", "fingernail", "long nail"] },
  {
    clause: "R069",
    words: ["饮酒", "喝酒", "酒后", "酗酒", "刺激性气味", "alcohol", "drunk", "pungent"],
    kinds: ["异味", "drinking"],
  },
  { clause: "R070", words: ["普通话", "方言", "mandarin", "dialect"] },
  { clause: "R071", words: ["拖鞋", "布鞋", "凉鞋", "slippers", "sandals", "cloth shoes"] },
  { clause: "R063", words: ["旷工", "矿工", "逃班", "擅自请假", "awol"], kinds: ["absence", "absent"] },
  { clause: "R003", words: ["迟到", "早退", "late arrival", "left early"], kinds: ["lateness", "tardy"] },
];
