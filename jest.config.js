/** Unit, contract and host tests run in Node; browser tests have a configuration of their own. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.tsx?$": "@swc/jest" },
};
