import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

export const SAMPLE = join(ROOT, "assets/sample/2026-03.xlsx");

export interface Ran {
  code: number | null;
  out: string[];
  err: string[];
}

/** Runs a headless command as npm does, from the project's root. */
export function run(command: "close" | "check" | "eval", ...args: string[]): Ran {
  const program = join(ROOT, `src/workbench/commands/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-r", "@swc-node/register", program, ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { code: status, out: linesOf(stdout), err: linesOf(stderr) };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
