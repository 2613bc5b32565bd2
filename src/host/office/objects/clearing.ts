import { formatArea, type Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { clearContents, clearFormats } from "../../workbook/styling";
import { OfficeError } from "../errors";
import { assertAllowed, assertEditable } from "./access";
import { removeHyperlinks } from "./hyperlink";

/** Clears an area: "All", "Contents", "Formats", "Hyperlinks" (the link), "RemoveHyperlinks" (with its format). */
export function clearArea(sheet: Sheet, area: Area, applyTo: string): void {
  switch (applyTo) {
    case "All":
      assertEditable(sheet, area);
      clearContents(sheet, area);
      clearFormats(sheet, area);
      return;
    case "Contents":
      assertEditable(sheet, area);
      return clearContents(sheet, area);
    case "Formats":
      assertAllowed(sheet, "allowFormatCells");
      return clearFormats(sheet, area);
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return removeHyperlinks(sheet, area, applyTo === "RemoveHyperlinks");
    default:
      throw new OfficeError("InvalidArgument", `${formatArea(area)}: "${applyTo}" cannot be cleared`);
  }
}
