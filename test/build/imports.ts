import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { preProcessFile } from "typescript";

const ROOT = join(__dirname, "../..");
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** The files that each file of a folder imports from it, for types too; by path from the root. */
export function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = new Set(sourcesIn(folder));
  return new Map([...files].map((file) => [file, importsOf(file, files)]));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });
}

function importsOf(file: string, files: ReadonlySet<string>): string[] {
  const { importedFiles } = preProcessFile(readFileSync(join(ROOT, file), "utf8"), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const path = posix.join(posix.dirname(file), fileName);
    const found = ENDINGS.map((ending) => path + ending).find((name) => files.has(name));
    if (found === undefined && !existsSync(join(ROOT, path))) throw new Error(`${file}: no ${fileName}`);
    return found ?? [];
  });
}

/** The groups of files of which each imports all others, by way of each other; by Tarjan's algorithm. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    let low = own;
    order.set(file, own);
    open.push(file);
    const imported = imports.get(file) ?? [];
    for (const next of imported) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === own) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || imported.includes(file)) circles.push(group.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}
