const { include } = require("./tsconfig.pure.json");

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

/** Where the tests of the pure rooms lie: under test/ as the rooms under src/. */
const pure = include.map((room) => room.replace("src/", "<rootDir>/test/"));

const common = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/sentences.ts"],
  transform: { "^.+\\.(tsx?|js)$": "@swc/jest" },
  transformIgnorePatterns: [`/node_modules/(?!(?:@univerjs/[^/]+/node_modules/)?(?:${MODULES})/)`],
};

const tests = (folder) => [`${folder}/**/*.test.ts`, `${folder}/**/*.test.tsx`];

/**
 * All tests in one run. `unit` is those of the pure rooms, which need no workbook host, no build and no browser
 * (npm run test:unit); `whole` is all others. The last reporter closes with the plain count of the whole.
 */
module.exports = {
  projects: [
    { ...common, displayName: "unit", testMatch: pure.flatMap(tests) },
    {
      ...common,
      displayName: "whole",
      testMatch: tests("<rootDir>/test"),
      testPathIgnorePatterns: pure.map((folder) => `${folder}/`),
    },
  ],
  reporters: ["default", "<rootDir>/test/closingLine.js"],
};
