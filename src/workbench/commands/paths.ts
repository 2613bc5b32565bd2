import { readFile, rename, writeFile } from "node:fs/promises";
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { CommandProblem } from "./problem";

/** The bytes of a file. Throws CommandProblem noFile or unreadable. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CommandProblem("noFile", { path });
    throw new CommandProblem("unreadable", { path, reason: message });
  }
}

/**
 * Holds, before any work begins, that the results can be written without harm: the workbook that is opened is never
 * overwritten, and two results do not meet in one file.
 */
export function checkTargets(book: string, { out, report }: { out?: string; report?: string }): void {
  if (out && extname(out).toLowerCase() !== ".xlsx") throw new CommandProblem("notXlsx", { path: out });
  for (const path of [out, report]) {
    if (!path) continue;
    if (!isFolder(dirname(path))) throw new CommandProblem("noFolder", { path: dirname(path) });
    if (isSameFile(path, book)) throw new CommandProblem("wouldOverwrite", { path });
  }
  if (out && report && isSameFile(out, report)) throw new CommandProblem("sameFile", { path: out });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isSameFile(path: string, other: string): boolean {
  const real = (file: string): string => (existsSync(file) ? realpathSync(file) : resolve(file));
  return real(path) === real(other);
}

/** Writes a file whole or not at all. Throws CommandProblem unwritable. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    throw new CommandProblem("unwritable", { path, reason: (error as Error).message });
  }
}
