/** Findings of interpretations that nobody has decided. */
export const interpretations = {
  "interpretation.more.message":
    "{clause}“{words}”现读作“{asRead}”。若读作“{other}”，本月应发合计多 {difference} 元，为 {total} 元（涉及 {people} 人，如{example}）",
  "interpretation.more.found": "“政策”表没有“{name}”（{key}）",
  "interpretation.more.expected":
    "在“政策”表加一行 {key}：同意现在读法的填“{kept}”，改用另一读法的填“{changed}”",
  "interpretation.less.message":
    "{clause}“{words}”现读作“{asRead}”。若读作“{other}”，本月应发合计少 {difference} 元，为 {total} 元（涉及 {people} 人，如{example}）",
  "interpretation.less.found": "“政策”表没有“{name}”（{key}）",
  "interpretation.less.expected":
    "在“政策”表加一行 {key}：同意现在读法的填“{kept}”，改用另一读法的填“{changed}”",
  "interpretation.even.message":
    "{clause}“{words}”现读作“{asRead}”。若读作“{other}”，本月应发合计仍为 {total} 元，但个人金额有变（涉及 {people} 人，如{example}）",
  "interpretation.even.found": "“政策”表没有“{name}”（{key}）",
  "interpretation.even.expected":
    "在“政策”表加一行 {key}：同意现在读法的填“{kept}”，改用另一读法的填“{changed}”",
} as const;
