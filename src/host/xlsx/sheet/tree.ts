import { rawOf, replace, type Part } from "../package/sections";
import { element, parseXml, type AttributeValues, type XmlElement } from "../package/xml";
import { SHEET_ORDER } from "./order";

/** One top-level element of a worksheet as a tree. */
export function treeOf(part: Part, tag: string): XmlElement | undefined {
  const raw = rawOf(part, tag);
  return raw === undefined ? undefined : parseXml(raw);
}

/** Puts one top-level element of a worksheet; "" takes it out. */
export function put(part: Part, tag: string, raw: string): void {
  replace(part, tag, raw ? [raw] : [], SHEET_ORDER);
}

/** An element with some attributes and children changed, all others kept; "" when nothing is left to say. */
export function patched(
  tag: string,
  kept: XmlElement | undefined,
  attrs: AttributeValues,
  inside: string = kept?.children.map((one) => one.raw).join("") ?? "",
): string {
  const all = { ...kept?.attrs, ...attrs };
  const says = inside !== "" || Object.values(all).some((value) => value !== undefined);
  return says ? element(tag, all, inside) : "";
}
