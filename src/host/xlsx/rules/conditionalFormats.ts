/** Conditional formats of a sheet: those that Univer knows as its rules, the others kept as they came. */
import { cellName, parseRanges, rangeNames } from "../address";
import { replace, type Part } from "../package/sections";
import { childrenOf, element, isOn, parseXml, type XmlElement } from "../package/xml";
import { SHEET_ORDER } from "../sheet/order";
import { canonical } from "../styles/fileStyle";
import type { Styles } from "../styles/readStyles";
import type { StyleTable } from "../styles/writeStyles";
import type { ConditionalRule } from "./conditionalRule";
import { toSheetEnds, withinGrid } from "./ends";
import { readCondition } from "./readConditions";
import { conditionXml } from "./writeConditions";

/** What a sheet's file said, so that what nobody touched is written letter by letter. */
export interface OpenedConditions {
  /** By cfId: the rule as it was read and its element. */
  known: Map<string, { rule: string; raw: string; priority: number }>;
  /** Kinds that Univer lacks. */
  others: { sqref: string; raw: string; priority: number }[];
}

interface Size {
  rowCount?: number;
  columnCount?: number;
}

export function readConditions(
  part: Part,
  styles: Styles,
  size: Size,
): { rules: ConditionalRule[]; opened: OpenedConditions } {
  const rules: ConditionalRule[] = [];
  const opened: OpenedConditions = { known: new Map(), others: [] };
  for (const { sqref, xml, priority } of conditionsByPriority(part)) {
    const ranges = withinGrid(parseRanges(sqref), size);
    const config = ranges.length > 0 ? readCondition(xml, sqref, styles) : undefined;
    if (!config) {
      opened.others.push({ sqref, raw: xml.raw, priority });
      continue;
    }
    const cfId = `cf${rules.length + 1}`;
    const rule: ConditionalRule = { cfId, ranges, stopIfTrue: isOn(xml.attrs["stopIfTrue"]), rule: config };
    opened.known.set(cfId, { rule: contentOf(rule), raw: xml.raw, priority });
    rules.push(rule);
  }
  return { rules, opened };
}

function conditionsByPriority(part: Part): { sqref: string; xml: XmlElement; priority: number }[] {
  return part.sections
    .filter((section) => section.tag === "conditionalFormatting")
    .flatMap((section) => {
      const block = parseXml(section.raw);
      const sqref = block.attrs["sqref"] ?? "";
      return childrenOf(block, "cfRule").map((xml) => ({
        sqref,
        xml,
        priority: Number(xml.attrs["priority"] ?? 1),
      }));
    })
    .sort((a, b) => a.priority - b.priority);
}

/** All that a rule says except where it stands: ranges may move with rows and columns. */
function contentOf({ rule, stopIfTrue }: ConditionalRule): string {
  return canonical({ rule, stopIfTrue });
}

export function writeConditions(
  part: Part,
  rules: readonly ConditionalRule[],
  opened: OpenedConditions | undefined,
  styles: StyleTable,
  size: Size,
): void {
  const waiting = [...(opened?.others ?? [])];
  const blocks: { sqref: string; raw: string }[] = [];
  const prioritised = (raw: string, priority: number) =>
    raw.replace(/^<cfRule[^>]*>/, (tag) => tag.replace(/\spriority="[^"]*"/, ` priority="${priority}"`));
  for (const rule of rules) {
    const ranges = toSheetEnds(rule.ranges, size);
    const first = ranges[0];
    if (!first) continue;
    const known = opened?.known.get(rule.cfId);
    while (known && waiting[0] && waiting[0].priority < known.priority)
      blocks.push(waiting.shift() as { sqref: string; raw: string });
    const untouched = known?.rule === contentOf(rule);
    const cell = cellName(first.startRow, first.startColumn);
    const raw = untouched ? known.raw : conditionXml(rule, 1, cell, styles);
    blocks.push({ sqref: rangeNames(ranges), raw });
  }
  blocks.push(...waiting);
  const written = blocks.map(({ sqref, raw }, i) =>
    element("conditionalFormatting", { sqref }, prioritised(raw, i + 1)),
  );
  replace(part, "conditionalFormatting", written, SHEET_ORDER);
}
