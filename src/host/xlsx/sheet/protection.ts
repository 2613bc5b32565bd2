/** Sheet protection: the file's own attributes (what stays allowed, the password's hash) are kept as they came. */
import type { SheetProtection } from "../../workbook/bookData";
import type { Part } from "../package/sections";
import { element, isOn } from "../package/xml";
import { put, treeOf } from "./tree";

export function readProtection(part: Part): SheetProtection {
  const attrs = treeOf(part, "sheetProtection")?.attrs;
  return attrs ? { protected: isOn(attrs["sheet"]), options: attrs } : { protected: false };
}

export function writeProtection(part: Part, protection: SheetProtection): void {
  if (!protection.protected) {
    if (readProtection(part).protected) put(part, "sheetProtection", "");
    return;
  }
  const { options } = protection;
  put(
    part,
    "sheetProtection",
    element("sheetProtection", options ? { ...options, sheet: 1 } : { sheet: 1, objects: 1, scenarios: 1 }),
  );
}
