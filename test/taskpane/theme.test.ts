import { isDark } from "../../src/taskpane/theme";

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#808080", false],
  ["#7F7F7F", true],
  ["#1F1F1F", true],
  ["#000000", true],
])("the background %s is dark: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
