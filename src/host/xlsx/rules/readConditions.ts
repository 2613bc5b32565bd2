/** cfRule elements as Univer's rules. */
import type { IStyleBase } from "@univerjs/core";
import { parseRanges, cellName } from "../address";
import { toHostFormula } from "../formulas/form";
import { child, childrenOf, isOn, type XmlElement } from "../package/xml";
import type { Styles } from "../styles/readStyles";
import type { ConditionalRule, Highlight, Threshold } from "./conditionalRule";

const COMPARE: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Univer's rule for a cfRule element over an sqref; undefined for a kind that Univer lacks. */
export function readCondition(
  xml: XmlElement,
  sqref: string,
  styles: Styles,
): ConditionalRule["rule"] | undefined {
  const { attrs } = xml;
  const style = styles.differences[Number(attrs["dxfId"] ?? -1)] ?? {};
  switch (attrs["type"]) {
    case "colorScale":
      return readColourScale(xml, styles);
    case "dataBar":
      return readDataBar(xml, styles);
    case "iconSet":
      return readIconSet(xml);
    default:
      return readHighlight(xml, sqref, style);
  }
}

function readHighlight(xml: XmlElement, sqref: string, style: IStyleBase): Highlight | undefined {
  const { attrs } = xml;
  const formulas = childrenOf(xml, "formula").map((one) => one.text);
  const highlight = (fields: Omit<Highlight, "type" | "style">): Highlight => ({
    type: "highlightCell",
    style,
    ...fields,
  });
  const type = attrs["type"] ?? "";
  switch (type) {
    case "expression":
      return highlight({ subType: "formula", value: toHostFormula(formulas[0] ?? "") });
    case "cellIs":
      return highlight(readComparison(attrs["operator"] ?? "equal", formulas, sqref));
    case "duplicateValues":
    case "uniqueValues":
      return highlight({ subType: type });
    case "top10":
      return highlight({
        subType: "rank",
        isBottom: isOn(attrs["bottom"]),
        isPercent: isOn(attrs["percent"]),
        value: Number(attrs["rank"] ?? 10),
      });
    case "aboveAverage": {
      if (attrs["stdDev"]) return undefined;
      const side = isOn(attrs["aboveAverage"], true) ? "greaterThan" : "lessThan";
      return highlight({
        subType: "average",
        operator: isOn(attrs["equalAverage"]) ? `${side}OrEqual` : side,
      });
    }
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return highlight({ subType: "text", operator: type, value: attrs["text"] ?? "" });
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
      return highlight({ subType: "text", operator: type });
    case "timePeriod":
      return highlight({ subType: "timePeriod", operator: attrs["timePeriod"] ?? "today" });
    default:
      return undefined;
  }
}

/** Univer compares with figures only; anything else becomes the formula that says the same. */
function readComparison(
  operator: string,
  formulas: readonly string[],
  sqref: string,
): Omit<Highlight, "type" | "style"> {
  const [first = "", second = ""] = formulas;
  const between = operator === "between" || operator === "notBetween";
  const figures = (between ? [first, second] : [first]).map(Number);
  if (figures.every(Number.isFinite) && first.trim() !== "") {
    const value = between ? (figures as [number, number]) : figures[0];
    return { subType: "number", operator, value };
  }
  const origin = parseRanges(sqref)[0];
  const cell = cellName(origin?.startRow ?? 0, origin?.startColumn ?? 0);
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  const test = operator === "between" ? inside : operator === "notBetween" ? `NOT(${inside})` : "";
  return { subType: "formula", value: toHostFormula(test || `${cell}${COMPARE[operator] ?? "="}${first}`) };
}

function readThresholds(xml: XmlElement | undefined): Threshold[] {
  return childrenOf(xml, "cfvo").map(({ attrs }) => {
    const type = attrs["type"] ?? "num";
    if (attrs["val"] === undefined || type === "min" || type === "max") return { type };
    const number = Number(attrs["val"]);
    if (type === "formula" || !Number.isFinite(number))
      return { type: "formula", value: toHostFormula(attrs["val"]) };
    return { type, value: number };
  });
}

function readColourScale(xml: XmlElement, styles: Styles): ConditionalRule["rule"] | undefined {
  const scale = child(xml, "colorScale");
  const colours = childrenOf(scale, "color");
  const config = readThresholds(scale).map((value, index) => ({
    index,
    color: styles.colours.rgb(colours[index]) ?? "#FFFFFF",
    value,
  }));
  return config.length >= 2 ? { type: "colorScale", config } : undefined;
}

function readDataBar(xml: XmlElement, styles: Styles): ConditionalRule["rule"] | undefined {
  const bar = child(xml, "dataBar");
  const [min, max] = readThresholds(bar);
  if (!min || !max) return undefined;
  const positiveColor = styles.colours.rgb(child(bar, "color")) ?? "#638EC6";
  const config = { min, max, isGradient: true, positiveColor, nativeColor: "#FF0000" };
  return { type: "dataBar", isShowValue: isOn(bar?.attrs["showValue"], true), config };
}

function readIconSet(xml: XmlElement): ConditionalRule["rule"] | undefined {
  const set = child(xml, "iconSet");
  if (!set || isOn(set.attrs["reverse"])) return undefined;
  const iconType = set.attrs["iconSet"] ?? "3TrafficLights1";
  const thresholds = childrenOf(set, "cfvo");
  const values = readThresholds(set);
  // Univer lists the icons from the highest; the last takes all that is left.
  const config = values
    .map((value, i) => {
      const operator = isOn(thresholds[i]?.attrs["gte"], true) ? "greaterThanOrEqual" : "greaterThan";
      return {
        operator: i === 0 ? "lessThanOrEqual" : operator,
        value,
        iconType,
        iconId: String(values.length - 1 - i),
      };
    })
    .reverse();
  return config.length >= 3
    ? { type: "iconSet", isShowValue: isOn(set.attrs["showValue"], true), config }
    : undefined;
}
