/** Univer's rules as cfRule elements. */
import { toFileFormula } from "../formulas/form";
import { element, escapeText, type AttributeValues } from "../package/xml";
import { argb } from "../styles/colour";
import type { StyleTable } from "../styles/writeStyles";
import type { ColourScale, ConditionalRule, DataBar, Highlight, IconSet, Threshold } from "./conditionalRule";

/** `cell` is the first cell of the rule's first range: the formulas are written from there. */
export function conditionXml(
  rule: ConditionalRule,
  priority: number,
  cell: string,
  styles: StyleTable,
): string {
  const head = { priority, stopIfTrue: rule.stopIfTrue ? 1 : undefined };
  switch (rule.rule.type) {
    case "colorScale":
      return element("cfRule", { type: "colorScale", ...head }, colourScaleXml(rule.rule));
    case "dataBar":
      return element("cfRule", { type: "dataBar", ...head }, dataBarXml(rule.rule));
    case "iconSet":
      return element("cfRule", { type: "iconSet", ...head }, iconSetXml(rule.rule));
    case "highlightCell": {
      const says = Object.keys(rule.rule.style).length > 0;
      const dxfId = says ? styles.differenceOf(rule.rule.style) : undefined;
      const { attrs, formulas } = highlightFacts(rule.rule, cell);
      const inside = formulas.map((one) => element("formula", {}, escapeText(one))).join("");
      return element("cfRule", { ...attrs, dxfId, ...head }, inside);
    }
  }
}

interface Facts {
  attrs: AttributeValues;
  formulas: string[];
}

function highlightFacts(rule: Highlight, cell: string): Facts {
  const { value, operator } = rule;
  switch (rule.subType) {
    case "formula":
      return { attrs: { type: "expression" }, formulas: [toFileFormula(String(value ?? "TRUE"))] };
    case "number": {
      const values = Array.isArray(value) ? value : [value ?? 0];
      return { attrs: { type: "cellIs", operator }, formulas: values.map(String) };
    }
    case "text":
      return textFacts(operator ?? "", String(value ?? ""), cell);
    case "timePeriod":
      return {
        attrs: { type: "timePeriod", timePeriod: operator },
        formulas: [periodFormula(operator ?? "", cell)],
      };
    case "rank":
      return {
        attrs: {
          type: "top10",
          rank: Number(value ?? 10),
          bottom: rule.isBottom ? 1 : undefined,
          percent: rule.isPercent ? 1 : undefined,
        },
        formulas: [],
      };
    case "average": {
      const attrs = {
        type: "aboveAverage",
        aboveAverage: operator?.startsWith("lessThan") ? 0 : undefined,
        equalAverage: operator?.endsWith("OrEqual") ? 1 : undefined,
      };
      return { attrs, formulas: [] };
    }
    default:
      return { attrs: { type: rule.subType }, formulas: [] };
  }
}

function textFacts(operator: string, text: string, cell: string): Facts {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const length = text.length;
  switch (operator) {
    case "containsText":
      return {
        attrs: { type: operator, operator, text },
        formulas: [`NOT(ISERROR(SEARCH(${quoted},${cell})))`],
      };
    case "notContainsText":
      return {
        attrs: { type: operator, operator: "notContains", text },
        formulas: [`ISERROR(SEARCH(${quoted},${cell}))`],
      };
    case "beginsWith":
      return { attrs: { type: operator, operator, text }, formulas: [`LEFT(${cell},${length})=${quoted}`] };
    case "endsWith":
      return { attrs: { type: operator, operator, text }, formulas: [`RIGHT(${cell},${length})=${quoted}`] };
    case "containsBlanks":
      return { attrs: { type: operator }, formulas: [`LEN(TRIM(${cell}))=0`] };
    case "notContainsBlanks":
      return { attrs: { type: operator }, formulas: [`LEN(TRIM(${cell}))>0`] };
    case "containsErrors":
      return { attrs: { type: operator }, formulas: [`ISERROR(${cell})`] };
    case "notContainsErrors":
      return { attrs: { type: operator }, formulas: [`NOT(ISERROR(${cell}))`] };
    default:
      return { attrs: { type: "cellIs", operator }, formulas: [quoted] };
  }
}

function periodFormula(period: string, cell: string): string {
  const month = (offset: string) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
  const day = `ROUNDDOWN(${cell},0)`;
  const formulas: Record<string, string> = {
    today: `FLOOR(${cell},1)=TODAY()`,
    yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    thisWeek: `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`,
    lastWeek: `AND(TODAY()-${day}>=(WEEKDAY(TODAY())),TODAY()-${day}<(WEEKDAY(TODAY())+7))`,
    nextWeek: `AND(${day}-TODAY()>(7-WEEKDAY(TODAY())),${day}-TODAY()<(15-WEEKDAY(TODAY())))`,
    thisMonth: month("0"),
    lastMonth: month("-1"),
    nextMonth: month("1"),
  };
  return formulas[period] ?? "FALSE";
}

function thresholdXml({ type, value }: Threshold, more: AttributeValues = {}): string {
  const val = value === undefined ? undefined : type === "formula" ? toFileFormula(String(value)) : value;
  return element("cfvo", { type, val, ...more });
}

function colourXml(colour: string): string {
  return element("color", { rgb: argb(colour) ?? "FFFFFFFF" });
}

function colourScaleXml({ config }: ColourScale): string {
  const inside =
    config.map((one) => thresholdXml(one.value)).join("") +
    config.map((one) => colourXml(one.color)).join("");
  return element("colorScale", {}, inside);
}

function dataBarXml({ config, isShowValue }: DataBar): string {
  const inside = thresholdXml(config.min) + thresholdXml(config.max) + colourXml(config.positiveColor);
  return element("dataBar", { showValue: isShowValue ? undefined : 0 }, inside);
}

function iconSetXml({ config, isShowValue }: IconSet): string {
  const lowest = thresholdXml({ type: "percent", value: 0 });
  const others = config
    .slice(0, -1)
    .reverse()
    .map((one) => thresholdXml(one.value, { gte: one.operator === "greaterThan" ? 0 : undefined }));
  const attrs = { iconSet: config[0]?.iconType, showValue: isShowValue ? undefined : 0 };
  return element("iconSet", attrs, lowest + others.join(""));
}
