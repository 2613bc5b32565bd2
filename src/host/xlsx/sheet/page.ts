/** Print set-up of a sheet. Print areas and titles are names of the workbook and stand in names.ts. */
import type { PageLayout } from "../../workbook/bookData";
import type { Part } from "../package/sections";
import { child, element, escapeText, isOn } from "../package/xml";
import { patched, put, treeOf } from "./tree";

/** Paper sizes by number (ECMA-376 part 1, 18.18.50) in office.js's words. */
const PAPER: Readonly<Record<string, string>> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export function readPage(part: Part): PageLayout {
  const setup = treeOf(part, "pageSetup")?.attrs ?? {};
  const fits = isOn(child(treeOf(part, "sheetPr"), "pageSetUpPr")?.attrs["fitToPage"]);
  const headerFooter = treeOf(part, "headerFooter");
  const header = child(headerFooter, "oddHeader")?.text;
  const footer = child(headerFooter, "oddFooter")?.text;
  const page: PageLayout = {};
  if (setup["orientation"] === "landscape") page.orientation = "Landscape";
  if (setup["orientation"] === "portrait") page.orientation = "Portrait";
  const paper = PAPER[setup["paperSize"] ?? ""];
  if (paper) page.paperSize = paper;
  if (fits) {
    page.fitToPagesWide = Number(setup["fitToWidth"] ?? 1);
    page.fitToPagesTall = Number(setup["fitToHeight"] ?? 1);
  } else if (setup["scale"]) page.scale = Number(setup["scale"]);
  if (isOn(treeOf(part, "printOptions")?.attrs["horizontalCentered"])) page.centerHorizontally = true;
  if (header) page.header = header;
  if (footer) page.footer = footer;
  return page;
}

/** A sheet whose print set-up nobody touched keeps the file's own elements. */
export function writePage(part: Part, page: PageLayout): void {
  const opened = readPage(part);
  const keys = Object.keys({ ...opened, ...page }) as (keyof PageLayout)[];
  const changed = new Set(keys.filter((key) => opened[key] !== page[key]));
  if (changed.has("centerHorizontally")) {
    const attrs = { horizontalCentered: page.centerHorizontally ? 1 : undefined };
    put(part, "printOptions", patched("printOptions", treeOf(part, "printOptions"), attrs));
  }
  if (changed.has("header") || changed.has("footer")) writeHeaderFooter(part, page);
  const sizes = ["orientation", "paperSize", "fitToPagesWide", "fitToPagesTall", "scale"] as const;
  if (sizes.some((key) => changed.has(key))) writeSetup(part, page);
}

function writeSetup(part: Part, page: PageLayout): void {
  const fits = page.fitToPagesWide !== undefined || page.fitToPagesTall !== undefined;
  const properties = treeOf(part, "sheetPr");
  const setUp = child(properties, "pageSetUpPr");
  const others = properties?.children.filter((one) => one.tag !== "pageSetUpPr").map((one) => one.raw) ?? [];
  const fitXml = patched("pageSetUpPr", setUp, { fitToPage: fits ? 1 : undefined });
  put(part, "sheetPr", patched("sheetPr", properties, {}, others.join("") + fitXml));
  if (!treeOf(part, "pageMargins")) put(part, "pageMargins", element("pageMargins", DEFAULT_MARGINS));
  const paper = Object.entries(PAPER).find(([, name]) => name === page.paperSize)?.[0];
  const attrs = {
    paperSize: paper ?? treeOf(part, "pageSetup")?.attrs["paperSize"],
    scale: fits ? undefined : page.scale,
    // One side left open means "as many pages as it takes": Excel writes that as 0.
    fitToWidth: fits ? (page.fitToPagesWide ?? 0) : undefined,
    fitToHeight: fits ? (page.fitToPagesTall ?? 0) : undefined,
    orientation: page.orientation?.toLowerCase(),
  };
  put(part, "pageSetup", patched("pageSetup", treeOf(part, "pageSetup"), attrs));
}

function writeHeaderFooter(part: Part, page: PageLayout): void {
  const kept = treeOf(part, "headerFooter");
  const others = kept?.children.filter((one) => one.tag !== "oddHeader" && one.tag !== "oddFooter") ?? [];
  const inside = [
    page.header ? element("oddHeader", {}, escapeText(page.header)) : "",
    page.footer ? element("oddFooter", {}, escapeText(page.footer)) : "",
    ...others.map((one) => one.raw),
  ];
  put(part, "headerFooter", patched("headerFooter", kept, {}, inside.join("")));
}
