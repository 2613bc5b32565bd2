import { headerWord } from "../../../src/workbook/header";
import { SHEETS } from "../../../src/workbook/sheets";

test("the sheets of the contract", () => {
  expect(SHEETS.map(({ zh }) => zh)).toEqual(
    "花名册 考勤 请假 加班 绩效 考核 提成 奖惩 调整 个税累计 会议 通话 值班 政策 日历".split(" "),
  );
});

test.each(SHEETS.map((sheet) => [sheet.zh, sheet] as const))(
  "%s: no header means two columns",
  (_, { columns }) => {
    const meant = new Map<string, string>();
    for (const [field, { zh, en, aliases = [] }] of Object.entries(columns)) {
      for (const word of new Set([zh, en, ...aliases].map(headerWord))) {
        expect([word, meant.get(word) ?? field]).toEqual([word, field]);
        meant.set(word, field);
      }
    }
  },
);
