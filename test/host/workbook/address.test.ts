import {
  columnName,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseArea,
  quoteSheet,
  splitAddresses,
  subtract,
} from "../../../src/host/workbook/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [MAX_COLUMNS - 1, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ["A1", "A1"],
  ["$B$2:C3", "B2:C3"],
  ["c3:b2", "B2:C3"],
  ["A:C", "A:C"],
  ["3:1", "1:3"],
  ["XFD1048576", "XFD1048576"],
  ["A1:XFD1048576", "1:1048576"],
])("%s is read as %s", (text, written) => {
  const area = parseArea(text);
  expect(area && formatArea(area)).toBe(written);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:2", "A1:B2:C3", "AAAA1", "甲1"])(
  "%j is no address",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test.each([
  ["工资表!A1", "工资表"],
  ["'It''s 3月'!A1:B2", "It's 3月"],
  ["A1", null],
])("%s names the sheet %j", (text, sheet) => {
  expect(parseAddress(text)?.sheet).toBe(sheet);
});

test.each([
  ["工资表", "工资表"],
  ["3月", "'3月'"],
  ["a b", "'a b'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["It's", "'It''s'"],
])("a formula writes the sheet %s as %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test("a list of addresses is parted at commas outside quotes", () => {
  expect(splitAddresses("A1, 'a,b'!B2,C3:D4")).toEqual(["A1", "'a,b'!B2", "C3:D4"]);
});

test("a hole leaves four pieces around it, and all of an area that it does not touch", () => {
  const area = parseArea("A1:D4") ?? { row: 0, column: 0, rows: MAX_ROWS, columns: 1 };
  const left = (hole: string) => subtract(area, parseArea(hole) ?? area).map((piece) => formatArea(piece));
  expect(left("B2:C3")).toEqual(["A1:D1", "A4:D4", "A2:A3", "D2:D3"]);
  expect(left("F1")).toEqual(["A1:D4"]);
  expect(left("A1:D4")).toEqual([]);
});
