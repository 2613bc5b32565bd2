const { join } = require("node:path");
const { createNodeResolver, importX } = require("eslint-plugin-import-x");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/**
 * The rooms of src/, from the ground up: a room imports only itself and those that stand before it. Law stands on two
 * floors: the figures of each subject, which policy joins with the department's, and the rules that read them. The host,
 * apart from the rooms, imports none; the workbench, on top, is a user of the host and of the add-in.
 */
const ROOMS = [
  "kinds",
  "text",
  "findings",
  "figures",
  "law/*/{figures.ts,*.json}",
  "policy",
  "engine",
  "law",
  "rules",
  "workbook",
  "month",
  "checks",
  "payroll",
  "excel",
  "functions",
  "commands",
  "taskpane",
];

/** The files of a room: all in its folder, or those that the room names itself. */
function filesOf(room) {
  return join(__dirname, "src", room.includes("/") ? room : `${room}/**`);
}

function zone(room, allowed) {
  return {
    target: filesOf(room),
    from: join(__dirname, "src/**"),
    except: allowed.map(filesOf),
    message: `src/${room} may import only: ${allowed.join(", ")}.`,
  };
}

const oneWay = [
  ...ROOMS.map((room, index) => zone(room, ROOMS.slice(0, index + 1))),
  zone("host", ["host"]),
  zone("workbench", ["workbench", "host", ...ROOMS]),
];

/** Microsoft's own recommendations, without the second copies of prettier and typescript-eslint they bring. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((part) => Object.entries(part.rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/"))
    .map(([name]) => [name, "error"]),
);

/** The only files that name Excel's and Office's globals; all others go through src/excel. */
const OFFICE_FILES = [
  "src/excel/**",
  "src/taskpane/index.tsx",
  "src/commands/ribbon.ts",
  "src/functions/register.ts",
  "src/host/client/**",
];

const OFFICE_NAMES = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const OFFICE_MESSAGE = "Only src/excel and the entry points name it.";

module.exports = tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/"] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, importX.flatConfigs.typescript],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
    },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A function that promises is async also without an await: what it throws is then a rejection.
      "@typescript-eslint/require-await": "off",
      // A getter of Excel gives null where its setter takes none: mixed values.
      "@typescript-eslint/related-getter-setter-pairs": "off",
      // What office.js hands over is unknown, and becomes text as it is.
      "@typescript-eslint/no-base-to-string": "off",
      // A type parameter says what parsed JSON is taken for.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // The zoom of a file that is opened stands there.
      "@typescript-eslint/no-deprecated": ["error", { allow: ["zoomRatio"] }],
      // Univer's data and its files carry enums as plain numbers.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "import-x/no-duplicates": ["error", { "prefer-inline": true }],
      "import-x/no-extraneous-dependencies": "error",
      "import-x/no-restricted-paths": ["error", { basePath: __dirname, zones: oneWay }],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // jest's matchers (expect.any …) and the values of Excel's ranges are any.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // A test looks at what its types exclude, and hands methods on.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: OFFICE_FILES,
    rules: {
      "no-restricted-globals": ["error", ...OFFICE_NAMES.map((name) => ({ name, message: OFFICE_MESSAGE }))],
      "no-restricted-syntax": [
        "error",
        { selector: `TSQualifiedName[left.name=/^(${OFFICE_NAMES.join("|")})$/]`, message: OFFICE_MESSAGE },
      ],
    },
  },
  {
    files: [
      "src/excel/**/*.ts",
      "src/commands/**/*.ts",
      "src/taskpane/**/*.{ts,tsx}",
      "src/functions/**/*.ts",
    ],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/page/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/workbench/{commands,serve,bench}/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js"],
    extends: [tseslint.configs.base],
    languageOptions: { sourceType: "commonjs" },
    rules: { "no-undef": "off", eqeqeq: "error", "@typescript-eslint/no-unused-vars": "error" },
  },
);
