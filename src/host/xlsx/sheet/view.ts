/** How a sheet is shown: gridlines, direction, frozen panes, selection, tab colour. */
import { BooleanNumber, type IFreeze, type IWorksheetData } from "@univerjs/core";
import { cellName } from "../address";
import type { Part } from "../package/sections";
import { child, element, isOn, type XmlElement } from "../package/xml";
import { argb, type Colours } from "../styles/colour";
import { patched, put, treeOf } from "./tree";

const NOT_FROZEN: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

export interface SheetView {
  showGridlines: BooleanNumber;
  rightToLeft: BooleanNumber;
  freeze: IFreeze;
  tabColor: string;
  zoomRatio: number;
  selection: string | undefined;
}

export function readView(part: Part, colours: Colours): SheetView {
  const view = child(treeOf(part, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const selections = view?.children.filter((one) => one.tag === "selection") ?? [];
  const selection =
    selections.find((one) => one.attrs["pane"] === pane?.attrs["activePane"]) ?? selections.at(-1);
  return {
    showGridlines: flag(isOn(view?.attrs["showGridLines"], true)),
    rightToLeft: flag(isOn(view?.attrs["rightToLeft"])),
    freeze: readFreeze(pane),
    tabColor: colours.rgb(child(treeOf(part, "sheetPr"), "tabColor")) ?? "",
    zoomRatio: Number(view?.attrs["zoomScale"] ?? 100) / 100,
    selection: selection?.attrs["sqref"]?.split(" ")[0],
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function readFreeze(pane: XmlElement | undefined): IFreeze {
  if (!pane?.attrs["state"]?.startsWith("frozen")) return NOT_FROZEN;
  const xSplit = Number(pane.attrs["xSplit"] ?? 0);
  const ySplit = Number(pane.attrs["ySplit"] ?? 0);
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

/** `active` tells whether this is the sheet that the workbook opens on. */
export function writeView(
  part: Part,
  sheet: Partial<IWorksheetData>,
  selection: string | undefined,
  active: boolean,
  colours: Colours,
): void {
  writeTabColour(part, sheet.tabColor, colours);
  const views = treeOf(part, "sheetViews");
  const view = child(views, "sheetView");
  const freeze = sheet.freeze ?? NOT_FROZEN;
  const attrs = {
    showGridLines: sheet.showGridlines === BooleanNumber.FALSE ? 0 : undefined,
    rightToLeft: sheet.rightToLeft === BooleanNumber.TRUE ? 1 : undefined,
    tabSelected: active ? 1 : undefined,
    zoomScale: zoomOf(sheet.zoomRatio, view),
    workbookViewId: view?.attrs["workbookViewId"] ?? 0,
  };
  const kept = view?.children.filter((one) => one.tag !== "pane" && one.tag !== "selection") ?? [];
  const inside =
    paneXml(freeze, view) + selectionXml(freeze, selection) + kept.map((one) => one.raw).join("");
  const others = views?.children.slice(1).map((one) => one.raw) ?? [];
  put(
    part,
    "sheetViews",
    element("sheetViews", {}, patched("sheetView", view, attrs, inside) + others.join("")),
  );
}

function zoomOf(ratio: number | undefined, view: XmlElement | undefined): number | undefined {
  const zoom = Math.round((ratio ?? 1) * 100);
  return zoom === 100 && !view?.attrs["zoomScale"] ? undefined : zoom;
}

function paneXml(freeze: IFreeze, view: XmlElement | undefined): string {
  const kept = child(view, "pane");
  const { xSplit, ySplit } = freeze;
  const opened = readFreeze(kept);
  // A pane that nobody moved keeps its scroll position; a split that is no freeze is not the host's matter.
  if (kept && opened.xSplit === xSplit && opened.ySplit === ySplit) return kept.raw;
  if (xSplit <= 0 && ySplit <= 0) return "";
  return element("pane", {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: cellName(Math.max(0, ySplit), Math.max(0, xSplit)),
    activePane: activePane(freeze),
    state: "frozen",
  });
}

function activePane({ xSplit, ySplit }: IFreeze): string | undefined {
  if (xSplit > 0 && ySplit > 0) return "bottomRight";
  if (ySplit > 0) return "bottomLeft";
  return xSplit > 0 ? "topRight" : undefined;
}

/** Without a word from the host a sheet without panes has no selection of its own: Excel takes A1. */
function selectionXml(freeze: IFreeze, selection: string | undefined): string {
  const pane = activePane(freeze);
  if (selection === undefined && pane === undefined) return "";
  const sqref = selection ?? "A1";
  const others = pane === "bottomRight" ? ["topRight", "bottomLeft"] : [];
  return (
    others.map((name) => element("selection", { pane: name })).join("") +
    element("selection", { pane, activeCell: sqref.split(":")[0], sqref })
  );
}

function writeTabColour(part: Part, colour: string | undefined, colours: Colours): void {
  const properties = treeOf(part, "sheetPr");
  const kept = child(properties, "tabColor");
  if ((colours.rgb(kept) ?? "") === (colour ?? "")) return;
  const rgb = argb(colour);
  const others = properties?.children.filter((one) => one.tag !== "tabColor").map((one) => one.raw) ?? [];
  const inside = (rgb ? element("tabColor", { rgb }) : "") + others.join("");
  put(part, "sheetPr", patched("sheetPr", properties, {}, inside));
}
