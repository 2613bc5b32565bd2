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
    extends: [tseslint.configs.strict, importX.flatConfigs.typescript],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
    },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/only-throw-error": "error",
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
