import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUILT } from "../serve/server";

/** What Excel loads, in KB gzipped: the functions first, then the pane. */
export interface BundleFigures {
  functions: number;
  pane: number;
}

/** Weighs the bundles of the last build. */
export function measureBundles(): BundleFigures {
  return { functions: kilobytes("functions.js"), pane: kilobytes("vendor.js") + kilobytes("taskpane.js") };
}

function kilobytes(file: string): number {
  return gzipSync(readFileSync(join(BUILT.addIn, file))).length / 1024;
}
