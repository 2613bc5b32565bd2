/** All tests in one run. The last reporter closes with the plain count of the whole. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.tsx?$": "@swc/jest" },
  reporters: ["default", "<rootDir>/test/closingLine.js"],
};
