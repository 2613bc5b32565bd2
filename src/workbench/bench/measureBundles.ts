import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUILT } from "../serve/server";

/** What Excel loads, in KB gzipped: the functions first, then the pane, and what closes a month with the first one. */
export interface BundleFigures {
  functions: number;
  pane: number;
  closing: number;
}

/** Weighs the bundles of the last build. */
export function measureBundles(): BundleFigures {
  const closing = readdirSync(BUILT.addIn).filter((file) => file.startsWith("closing."));
  return {
    functions: kilobytes("functions.js"),
    pane: kilobytes("vendor.js") + kilobytes("taskpane.js"),
    closing: closing.reduce((sum, file) => sum + kilobytes(file), 0),
  };
}

function kilobytes(file: string): number {
  return gzipSync(readFileSync(join(BUILT.addIn, file))).length / 1024;
}
