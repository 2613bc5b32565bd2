import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
const EXCEL = join(ROOT, "src/excel");

// Reading all of office.js's types takes a while.
jest.setTimeout(120_000);

/** The members of Excel that src/excel uses, with the version of ExcelApi that brought each. */
function membersUsed(): Map<string, number> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => readFileSync(path, "utf8")).config,
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram(ts.sys.readDirectory(EXCEL, [".ts"]), options);
  const checker = program.getTypeChecker();
  const used = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    for (const declaration of symbol?.declarations ?? []) note(declaration);
    ts.forEachChild(node, visit);
  };
  const note = (declaration: ts.Declaration): void => {
    const file = declaration.getSourceFile();
    if (!file.fileName.includes("@types/office-js")) return;
    const comment = file.text.slice(declaration.getFullStart(), declaration.getStart());
    const version = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment)?.[1];
    if (version) used.set(nameOf(declaration), Number(version));
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(EXCEL)) visit(file);
  }
  return used;
}

function nameOf(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? "";
  const parent = declaration.parent as ts.NamedDeclaration;
  return `${parent.name?.getText() ?? ""}.${own}`;
}

test("the manifest asks for the ExcelApi that the calls need, and for no newer one", () => {
  const asked = /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(
    readFileSync(join(ROOT, "manifest.xml"), "utf8"),
  )?.[1];
  const used = membersUsed();
  expect(used.size).toBeGreaterThan(50);
  const newest = Math.max(...used.values());
  const because = [...used].filter(([, version]) => version === newest).map(([name]) => name);
  expect({ asked: Number(asked), because }).toEqual({ asked: newest, because });
});
