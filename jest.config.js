/** Packages under Univer that come as ES modules only; Node 20 loads them, jest has to turn them first. */
const MODULES = [
  ...[
    "cjk-regex",
    "collapse-white-space",
    "franc-min",
    "kdbush",
    "lodash-es",
    "n-gram",
    "nanoid",
    "quickselect",
  ],
  ...["rbush", "regexp-util", "trigram-utils", "unicode-regex"],
].join("|");

/** All tests in one run. The last reporter closes with the plain count of the whole. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.(tsx?|js)$": "@swc/jest" },
  transformIgnorePatterns: [`/node_modules/(?!(?:@univerjs/[^/]+/node_modules/)?(?:${MODULES})/)`],
  reporters: ["default", "<rootDir>/test/closingLine.js"],
};
