/** The reference page of the custom functions. Keys start with "reference.". */
export const reference = {
  "reference.title": "薪则函数",
  "reference.about": "说明",
  "reference.about.ranges":
    "参数可以填单元格或区域：区域得到同样大小的结果，单个值对每个元素重复使用；区域大小不一致时为 #VALUE!。某一行有错，只在该行显示错误。注明“整个区域”的参数把区域作为一组数，合起来只得一个结果。",
  "reference.about.blank":
    "需要的值未填写时为 #N/A，不按 0 计算。但 Excel 桌面版把空白单元格、各平台把区域中的空白单元格按 0 交给函数，函数无法区分，请用“检查”核对。",
  "reference.about.errors":
    "不能识别、超出范围或条款不允许的值为 #VALUE!，错误说明写明原因和条款；引用的单元格是错误值时，结果也是错误值。",
  "reference.about.policy":
    "数值取自工作簿的“政策”表，表中没有的取内置默认；asOf 指定按哪一天的版本，省略时用最新的。",
  "reference.parameters": "参数",
  "reference.parameter": "（{word}）：{meaning}。类型：{kind}",
  "reference.optional": "，可省略",
  "reference.whole": "，整个区域",
  "reference.repeating": "，可多个",
  "reference.result": "结果：{kind}",
  "reference.unit": "，单位：{unit}",
  "reference.example": "例：{formula} 得 {result}",
  "reference.errors": "错误",
  "reference.error": "{formula} 得 {code}：{reason}",
  "reference.clauses": "条款：{clauses}",
  "reference.and": "；",
  "reference.money": "金额（元）",
  "reference.number": "数值",
  "reference.flag": "TRUE 或 FALSE",
  "reference.day": "日期序号",
  "reference.text": "文字",
  "reference.cell": "参数的值：数值、文字或 TRUE/FALSE",
} as const;
