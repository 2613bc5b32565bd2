/** Data validation of a sheet as Univer's rules, from both places that Excel writes it to. */
import {
  type ISheetDataValidationRule,
  DataValidationErrorStyle,
  DataValidationType,
  type DataValidationOperator,
} from "@univerjs/core";
import { parseRanges, rangeNames } from "../address";
import { toFileFormula, toHostFormula } from "../formulas/form";
import { rawOf, replace, type Part } from "../package/sections";
import { child, childrenOf, element, escapeText, isOn, parseXml, type XmlElement } from "../package/xml";
import { serialOfIso } from "../serial";
import { SHEET_ORDER } from "../sheet/order";
import { treeOf } from "../sheet/tree";
import { toSheetEnds, withinGrid } from "./ends";

/** Name of Univer's resource: sheet id → rules. */
export const VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";

/** Lists that take their values from another sheet stand in this extension (MS-XLSX 2.2.4.2). */
const EXTENSION = "x14:dataValidations";

const ERROR_STYLE: Readonly<Record<string, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

const WITH_OPERATOR: ReadonlySet<string> = new Set(["whole", "decimal", "date", "time", "textLength"]);

interface Size {
  rowCount?: number;
  columnCount?: number;
}

export function readValidations(part: Part, size: Size): ISheetDataValidationRule[] {
  const plain = childrenOf(treeOf(part, "dataValidations"), "dataValidation").map((one) => ({
    xml: one,
    sqref: one.attrs["sqref"] ?? "",
    formula: (n: 1 | 2) => child(one, `formula${n}`)?.text,
  }));
  const extended = extensionOf(part).map((one) => ({
    xml: one,
    sqref: child(one, "xm:sqref")?.text ?? "",
    formula: (n: 1 | 2) => child(child(one, `x14:formula${n}`), "xm:f")?.text,
  }));
  return [...plain, ...extended]
    .map(({ xml, sqref, formula }, i) => readRule(xml, sqref, formula, `dv${i + 1}`, size))
    .filter((rule) => rule.ranges.length > 0);
}

function extensionOf(part: Part): XmlElement[] {
  const raw = rawOf(part, "extLst");
  if (!raw?.includes(`<${EXTENSION}`)) return [];
  return parseXml(raw).children.flatMap((one) => childrenOf(child(one, EXTENSION), "x14:dataValidation"));
}

function readRule(
  { attrs }: XmlElement,
  sqref: string,
  formula: (n: 1 | 2) => string | undefined,
  uid: string,
  size: Size,
): ISheetDataValidationRule {
  const type = attrs["type"] ?? "none";
  const rule: ISheetDataValidationRule = {
    uid,
    type: type === "none" ? DataValidationType.ANY : type,
    ranges: withinGrid(parseRanges(sqref), size),
    allowBlank: isOn(attrs["allowBlank"]),
    showErrorMessage: isOn(attrs["showErrorMessage"]),
    showInputMessage: isOn(attrs["showInputMessage"]),
    errorStyle: ERROR_STYLE[attrs["errorStyle"] ?? "stop"] ?? DataValidationErrorStyle.STOP,
  };
  const first = formula(1);
  const second = formula(2);
  if (first !== undefined) rule.formula1 = hostValue(type, first);
  if (second !== undefined) rule.formula2 = hostValue(type, second);
  if (WITH_OPERATOR.has(type)) rule.operator = (attrs["operator"] ?? "between") as DataValidationOperator;
  // The file's showDropDown hides the arrow: it says the opposite of its name (ECMA-376 part 1, 18.3.1.32).
  if (type === "list") rule.showDropDown = !isOn(attrs["showDropDown"]);
  for (const key of ["error", "errorTitle", "prompt", "promptTitle"] as const) {
    const text = attrs[key];
    if (text !== undefined) rule[key] = text;
  }
  return rule;
}

/** `"是,否"` is a list of its own; a number is a figure; all else is a formula. */
function hostValue(type: string, text: string): string {
  const list = /^"((?:[^"]|"")*)"$/.exec(text);
  if (type === "list" && list) return (list[1] as string).replace(/""/g, '"');
  if (type !== "custom" && type !== "list" && text.trim() !== "" && Number.isFinite(Number(text)))
    return text;
  return toHostFormula(text);
}

export function writeValidations(part: Part, rules: readonly ISheetDataValidationRule[], size: Size): void {
  const written = rules.filter((rule) => rule.ranges.length > 0).map((rule) => ruleXml(rule, size));
  const inside = written.join("");
  replace(
    part,
    "dataValidations",
    inside ? [element("dataValidations", { count: written.length }, inside)] : [],
    SHEET_ORDER,
  );
  // What the extension held is among the rules now.
  const extension = rawOf(part, "extLst");
  if (!extension?.includes(`<${EXTENSION}`)) return;
  const kept = parseXml(extension).children.filter((one) => !child(one, EXTENSION));
  const raw = kept.length > 0 ? `<extLst>${kept.map((one) => one.raw).join("")}</extLst>` : "";
  replace(part, "extLst", [raw], SHEET_ORDER);
}

function ruleXml(rule: ISheetDataValidationRule, size: Size): string {
  const type = typeOf(rule.type);
  const style = Object.entries(ERROR_STYLE).find(([, value]) => value === rule.errorStyle)?.[0];
  const formula = (n: 1 | 2) => {
    const text = rule[`formula${n}`];
    return text === undefined || text === ""
      ? ""
      : element(`formula${n}`, {}, escapeText(fileValue(type, text)));
  };
  return element(
    "dataValidation",
    {
      type: type === "none" ? undefined : type,
      errorStyle: style === "stop" ? undefined : style,
      operator: WITH_OPERATOR.has(type) && rule.operator !== "between" ? rule.operator : undefined,
      allowBlank: rule.allowBlank ? 1 : undefined,
      showDropDown: type === "list" && rule.showDropDown === false ? 1 : undefined,
      showInputMessage: rule.showInputMessage ? 1 : undefined,
      showErrorMessage: rule.showErrorMessage ? 1 : undefined,
      errorTitle: rule.errorTitle,
      error: rule.error,
      promptTitle: rule.promptTitle,
      prompt: rule.prompt,
      sqref: rangeNames(toSheetEnds(rule.ranges, size)),
    },
    formula(1) + formula(2),
  );
}

/** Univer knows two kinds more than Excel: a list of several answers and a checkbox. */
function typeOf(type: string): string {
  if (type === DataValidationType.ANY || type === DataValidationType.NONE) return "none";
  if (type === DataValidationType.LIST_MULTIPLE || type === DataValidationType.CHECKBOX) return "list";
  return type;
}

function fileValue(type: string, text: string): string {
  if (text.startsWith("=")) return toFileFormula(text);
  if (type === "list") return `"${listOf(text).join(",").replace(/"/g, '""')}"`;
  if (type === "date" && !Number.isFinite(Number(text))) return String(serialOfIso(text));
  return text;
}

/** Univer writes the choices of a list as JSON or parted by commas. */
function listOf(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    // Parted by commas.
  }
  return text.split(",");
}
