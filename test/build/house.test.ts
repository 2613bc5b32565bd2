import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ESLint, type Linter } from "eslint";
import { include as pure } from "../../tsconfig.pure.json";

// The first text waits for the whole project to be read.
jest.setTimeout(120_000);

const ROOT = join(__dirname, "../..");

const lint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: true,
  overrideConfig: jest.requireActual<Linter.Config[]>("../../eslint.config"),
});

/** The rules broken by a text, were it that file's. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await lint.lintText(text, { filePath: file });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId ?? "cannot be read"))];
}

const PATHS = "import-x/no-restricted-paths";
const GLOBALS = "no-restricted-globals";
const SYNC_IN_LOOP =
  "export async function f(context: Excel.RequestContext): Promise<void> { for (;;) await context.sync(); }";

test.each([
  ["the engine knows of no workbook", "src/engine/rule.ts", 'export * from "../excel/read";', [PATHS]],
  ["kinds know of nothing", "src/kinds/money.ts", 'export * from "../policy/policy";', [PATHS]],
  [
    "the workbook's meaning knows of no Excel",
    "src/workbook/table.ts",
    'export * from "../excel/read";',
    [PATHS],
  ],
  [
    "the add-in knows of no workbench",
    "src/commands/check.ts",
    'export * from "../workbench/text/serve";',
    [PATHS],
  ],
  [
    "the workbench may know the add-in",
    "src/workbench/text/serve.ts",
    'export * from "../../commands/check";',
    [],
  ],
  ["the way is open downwards", "src/commands/check.ts", 'export * from "../excel/read";', []],
  [
    "Excel is not named outside of src/excel",
    "src/commands/check.ts",
    "void Excel.run(() => null);",
    [GLOBALS],
  ],
  [
    "nor are its types",
    "src/commands/check.ts",
    "export type Sheet = Excel.Worksheet;",
    ["no-restricted-syntax"],
  ],
  ["nor is Office", "src/engine/rule.ts", "void Office.onReady();", [GLOBALS]],
  ["src/excel names it", "src/excel/read.ts", "export type Sheet = Excel.Worksheet;", []],
  ["no sync in a loop", "src/excel/read.ts", SYNC_IN_LOOP, ["office-addins/no-context-sync-in-loop"]],
  [
    "a promise is not dropped",
    "src/excel/read.ts",
    "Excel.run(async () => null);",
    ["@typescript-eslint/no-floating-promises"],
  ],
])("%s", async (_, file, text, rules) => {
  expect(existsSync(join(ROOT, file))).toBe(true);
  expect(await broken(file, text)).toEqual(rules);
});

test("every room but those of Excel, the browser and Node is compiled without the types of these", () => {
  const impure = ["excel", "commands", "taskpane", "host", "workbench"];
  const rooms = readdirSync(join(ROOT, "src")).filter((room) => !impure.includes(room));
  expect([...pure].sort()).toEqual(rooms.map((room) => `src/${room}`).sort());
});
