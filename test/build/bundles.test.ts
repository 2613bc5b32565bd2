import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Compilation, type Configuration, type Module, type Stats } from "webpack";

const ROOT = join(__dirname, "../..");

// A build takes a while where none was made before.
jest.setTimeout(300_000);

type Env = Readonly<Record<string, string>>;

/** The add-in as `webpack --env …` builds it, in a folder of its own. */
interface Built {
  folder: string;
  /** Every module in it, by its path below the project. */
  modules: string[];
  complaints: Error[];
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

async function build(env: Env = {}): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), "xinze-build-"));
  folders.push(folder);
  const configurations = jest.requireActual<(env: Env) => Configuration[]>("../../webpack.config")(env);
  const addIn = configurations.find(({ name }) => name === "add-in");
  const compiler = webpack({ ...addIn, context: ROOT, output: { ...addIn?.output, path: folder } });
  const { compilation } = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, stats) =>
      stats ? resolve(stats) : reject(error ?? new Error("webpack gave no result")),
    );
  });
  await new Promise((resolve) => compiler.close(resolve));
  const { errors, warnings } = compilation;
  return { folder, modules: modulesOf(compilation), complaints: [...errors, ...warnings] };
}

/** All modules, also those that webpack joined into one. */
function modulesOf({ modules }: Compilation): string[] {
  return [...modules].flatMap((module) =>
    "modules" in module ? (module.modules as Module[]).map(pathOf) : [pathOf(module)],
  );
}

function pathOf(module: Module): string {
  return relative(ROOT, module.nameForCondition() ?? ROOT);
}

const text = ({ folder }: Built, file: string): string => readFileSync(join(folder, file), "utf8");
const kilobytes = (built: Built, file: string): number => gzipSync(text(built, file)).length / 1024;

let built: Built;
beforeAll(async () => {
  built = await build();
});

test("builds without errors or warnings", () => {
  expect(built.complaints).toEqual([]);
});

test("what Excel loads knows nothing of the workbench", () => {
  expect(built.modules).toContain("src/functions/register.ts");
  expect(built.modules).toContain("src/taskpane/index.tsx");
  expect(built.modules).toContain("src/excel/read.ts");
  const foreign = /^(src\/workbench|test)\/|node_modules\/(@univerjs|@microsoft\/office-js|commander)\//;
  expect(built.modules.filter((path) => foreign.test(path))).toEqual([]);
});

test("it is what npm start serves", () => {
  const files = (folder: string): string[] => readdirSync(folder, { recursive: true }) as string[];
  expect(files(join(ROOT, "dist")).sort()).toEqual(files(built.folder).sort());
  for (const file of files(built.folder).filter((path) => /\.(js|json|html|xml)$/.test(path))) {
    expect({ file, same: readFileSync(join(ROOT, "dist", file), "utf8") === text(built, file) }).toEqual({
      file,
      same: true,
    });
  }
});

test("the functions are a bundle of their own, small, without the pane's libraries, loaded before the pane", () => {
  const scripts = [...text(built, "taskpane.html").matchAll(/<script [^>]*src="([^"?]*)/g)].map(
    ([, source]) => source,
  );
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "vendor.js",
    "taskpane.js",
  ]);
  expect(text(built, "functions.js")).not.toMatch(/react|fluent/i);
  expect(kilobytes(built, "functions.js")).toBeLessThan(100);
});

test("the pane's bundles stay within their weight: the libraries, and every clause with its sentences in two languages", () => {
  expect(kilobytes(built, "vendor.js")).toBeLessThan(160);
  expect(kilobytes(built, "taskpane.js")).toBeLessThan(120);
});

test("what closes a month is a script of its own, loaded with the first month that is checked or generated", () => {
  const closing = readdirSync(built.folder).filter((file) => /^closing\.\w+\.js$/.test(file));
  expect(closing).toHaveLength(1);
  expect(text(built, closing[0] ?? "")).toContain("D-HANDCHANGED");
  expect(kilobytes(built, closing[0] ?? "")).toBeLessThan(60);
  expect(text(built, "taskpane.html")).not.toContain("closing");
});

test("the page may load scripts of its own and office.js, and connect to its own address", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
    text(built, "taskpane.html"),
  )?.[1];
  const directives = Object.fromEntries(
    (policy ?? "").split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
  expect(directives).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
  expect(policy).not.toMatch(/unsafe|\*|http:/);
});

test("no script, style or address of the page is written into it", () => {
  const html = text(built, "taskpane.html");
  expect(html).not.toMatch(/<style|style=|<script[^>]*>[^<]| on\w+=/);
  expect(html.match(/https:\/\/[^"' ;]*/g)).toEqual([
    "https://appsforoffice.microsoft.com",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  ]);
});

test("no source map, and nothing of package.json but the version", () => {
  const files = readdirSync(built.folder);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  for (const file of files.filter((path) => path.endsWith(".js"))) {
    expect(text(built, file)).not.toMatch(/sourceMappingURL|devDependencies/);
  }
});

test("the licences of what is built in come with it", () => {
  const licences = text(built, "licences.txt");
  for (const name of ["react", "react-dom", "@fluentui/react-components", "chinese-days"]) {
    expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, "m"));
  }
  expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(20);
});

test("for an address of one's own, in the 21Vianet cloud", async () => {
  const other = await build({ baseUrl: "https://xinze.example.com/pay", officeJs: "21vianet" });
  expect(text(other, "manifest.xml")).not.toContain("localhost");
  expect(text(other, "manifest.xml")).toContain('"https://xinze.example.com/pay/taskpane.html"');
  const html = text(other, "taskpane.html");
  expect(html).toContain(
    'src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"',
  );
  expect(html).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  expect(html).not.toContain("appsforoffice.microsoft.com");
});

test.each([
  [{ baseUrl: "http://xinze.example.com/" }, "baseUrl must be an https address"],
  [{ baseUrl: "xinze.example.com" }, "baseUrl must be an https address"],
  [{ officeJs: "china" }, "officeJs must be one of global, 21vianet"],
])("refuses %j", async (env, reason) => {
  await expect(build(env as unknown as Env)).rejects.toThrow(reason);
});
