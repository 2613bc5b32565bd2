import type { Catalogue } from "../../catalogue";

/** Findings of readings that nobody has decided. */
export const readings: Catalogue = {
  "reading.more.message":
    "{clause} 的“{words}”按默认读作“{asRead}”；若读作“{other}”，本月应发合计为 {total} 元（多 {difference} 元，涉及 {people} 人，如{example}）",
  "reading.more.found": "政策没有定{name}（{key}）",
  "reading.more.expected": "认可默认读法的，在“政策”表中写明；另有读法的填 {key} 的其他值",
  "reading.less.message":
    "{clause} 的“{words}”按默认读作“{asRead}”；若读作“{other}”，本月应发合计为 {total} 元（少 {difference} 元，涉及 {people} 人，如{example}）",
  "reading.less.found": "政策没有定{name}（{key}）",
  "reading.less.expected": "认可默认读法的，在“政策”表中写明；另有读法的填 {key} 的其他值",
  "reading.even.message":
    "{clause} 的“{words}”按默认读作“{asRead}”；若读作“{other}”，本月应发合计为 {total} 元（合计不变，涉及 {people} 人，如{example}）",
  "reading.even.found": "政策没有定{name}（{key}）",
  "reading.even.expected": "认可默认读法的，在“政策”表中写明；另有读法的填 {key} 的其他值",
};
