import type { IRange } from "@univerjs/core";
import { parseRange, rangeName } from "../address";
import type { Part } from "../package/sections";
import { childrenOf, element } from "../package/xml";
import { put, treeOf } from "./tree";

/** Merged cells of a sheet. */
export function mergesOf(part: Part): IRange[] {
  return childrenOf(treeOf(part, "mergeCells"), "mergeCell")
    .map((one) => parseRange(one.attrs["ref"] ?? ""))
    .filter((range): range is IRange => range !== undefined);
}

export function writeMerges(part: Part, merges: readonly IRange[]): void {
  const inside = merges.map((range) => element("mergeCell", { ref: rangeName(range) })).join("");
  put(part, "mergeCells", inside ? element("mergeCells", { count: merges.length }, inside) : "");
}
