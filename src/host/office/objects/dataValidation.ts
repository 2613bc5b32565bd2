import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
  type IRange,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import {
  formatArea,
  fromRange,
  intersect,
  quoteSheet,
  subtract,
  toRange,
  type Area,
} from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { OfficeError } from "../errors";
import { HostObject, RangeObject, type Session } from "../hostObject";
import { assertAllowed } from "./access";

/** One condition of Excel.DataValidationRule. */
interface Condition {
  formula1?: unknown;
  formula2?: unknown;
  operator?: string;
  formula?: string;
  source?: unknown;
  inCellDropDown?: boolean;
}

/** Excel's names of the conditions, with Univer's types. */
const TYPES: { key: string; excel: string; univer: DataValidationType }[] = [
  { key: "wholeNumber", excel: "WholeNumber", univer: DataValidationType.WHOLE },
  { key: "decimal", excel: "Decimal", univer: DataValidationType.DECIMAL },
  { key: "textLength", excel: "TextLength", univer: DataValidationType.TEXT_LENGTH },
  { key: "list", excel: "List", univer: DataValidationType.LIST },
  { key: "date", excel: "Date", univer: DataValidationType.DATE },
  { key: "time", excel: "Time", univer: DataValidationType.TIME },
  { key: "custom", excel: "Custom", univer: DataValidationType.CUSTOM },
];

const OPERATORS: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS: Record<string, DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

type Rule = IDataValidationRule & { ranges: IRange[] };

/** Excel.DataValidation of some areas: one rule for all their cells. */
export class DataValidation extends HostObject {
  readonly type = "DataValidation";

  constructor(
    session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(session);
  }

  /** "None" without a rule, "MixedCriteria" with several. */
  get Type(): string {
    const rules = this.rules();
    if (rules.length === 0) return "None";
    if (rules.length > 1) return "MixedCriteria";
    return TYPES.find((type) => type.univer === rules[0]?.type)?.excel ?? "None";
  }

  get Rule(): Record<string, Condition> | null {
    const rule = this.single();
    const type = TYPES.find((one) => one.univer === rule?.type);
    return rule && type ? { [type.key]: conditionOf(rule) } : null;
  }

  set Rule(given: unknown) {
    const [key, condition] = Object.entries(Object(given) as Record<string, Condition>)[0] ?? [];
    const type = TYPES.find((one) => one.key === key);
    if (!type || !condition) throw new OfficeError("InvalidArgument");
    const now = this.single();
    this.replace({ ...optionsOf(now), ...this.ruleOf(type.univer, condition) });
  }

  get IgnoreBlanks(): boolean {
    return this.single()?.allowBlank ?? true;
  }

  set IgnoreBlanks(ignore: unknown) {
    this.change({ allowBlank: ignore === true });
  }

  get ErrorAlert(): Record<string, unknown> | null {
    const rule = this.single();
    if (!rule) return null;
    const style = Object.keys(ALERTS).find((word) => ALERTS[word] === rule.errorStyle) ?? "Stop";
    return {
      message: rule.error ?? "",
      showAlert: rule.showErrorMessage ?? true,
      style,
      title: rule.errorTitle ?? "",
    };
  }

  set ErrorAlert(given: unknown) {
    const { message, showAlert, style, title } = Object(given) as Record<string, unknown>;
    this.change({
      error: String(message ?? ""),
      errorTitle: String(title ?? ""),
      showErrorMessage: showAlert !== false,
      errorStyle: ALERTS[String(style ?? "Stop")] ?? DataValidationErrorStyle.STOP,
    });
  }

  get Prompt(): Record<string, unknown> | null {
    const rule = this.single();
    return (
      rule && {
        message: rule.prompt ?? "",
        showPrompt: rule.showInputMessage ?? false,
        title: rule.promptTitle ?? "",
      }
    );
  }

  set Prompt(given: unknown) {
    const { message, showPrompt, title } = Object(given) as Record<string, unknown>;
    this.change({
      prompt: String(message ?? ""),
      promptTitle: String(title ?? ""),
      showInputMessage: showPrompt !== false,
    });
  }

  /** Cells of the areas lose their rules; the rules go on outside. */
  Clear(): void {
    assertAllowed(this.sheet);
    for (const rule of this.rules()) {
      const left = this.areas.reduce<Area[]>(
        (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
        (rule.ranges as IRange[]).map(fromRange),
      );
      this.remove(rule);
      if (left.length > 0) this.add({ ...rule, uid: generateRandomId(8), ranges: left.map(toRange) });
    }
  }

  private rules(): Rule[] {
    const { book } = this.sheet;
    const rules = book.injector.get(DataValidationModel).getRules(book.unitId, this.sheet.id) as Rule[];
    return rules.filter((rule) =>
      (rule.ranges as IRange[]).some((range) => this.areas.some((area) => intersect(fromRange(range), area))),
    );
  }

  private single(): Rule | null {
    const rules = this.rules();
    return rules.length === 1 ? (rules[0] as Rule) : null;
  }

  /** What is set before there is a rule has nothing to hold on to: Excel takes "Any value" then, which allows all. */
  private change(options: Partial<IDataValidationRule>): void {
    const now = this.single();
    this.replace({ type: DataValidationType.ANY, ...(now ?? {}), ...options });
  }

  private replace(rule: Omit<Rule, "uid" | "ranges">): void {
    this.Clear();
    this.add({ ...rule, uid: generateRandomId(8), ranges: this.areas.map(toRange) });
  }

  private ruleOf(type: DataValidationType, condition: Condition): Omit<Rule, "uid" | "ranges"> {
    if (type === DataValidationType.LIST) {
      const source = this.listSource(condition.source);
      return { type, formula1: source, showDropDown: condition.inCellDropDown !== false };
    }
    if (type === DataValidationType.CUSTOM) {
      if (typeof condition.formula !== "string") throw new OfficeError("InvalidArgument");
      return { type, formula1: condition.formula };
    }
    const operator = OPERATORS[String(condition.operator)];
    if (!operator || condition.formula1 === undefined) throw new OfficeError("InvalidArgument");
    const formula2 = condition.formula2 === undefined ? undefined : this.operand(condition.formula2);
    return { type, operator, formula1: this.operand(condition.formula1), formula2 };
  }

  /** A list's values as Univer keeps them: "a,b" or a reference as a formula. */
  private listSource(source: unknown): string {
    if (typeof source === "string" && source !== "") return source;
    if (source instanceof RangeObject) return this.operand(source);
    throw new OfficeError("InvalidArgument");
  }

  private operand(given: unknown): string {
    if (given instanceof RangeObject)
      return `=${quoteSheet(given.sheet.name)}!${formatArea(given.area, "$")}`;
    return String(given);
  }

  private add(rule: Rule): void {
    const { book } = this.sheet;
    const target = { unitId: book.unitId, subUnitId: this.sheet.id };
    book.journal.mutate(AddDataValidationMutation.id, { ...target, rule, source: "command" }, [
      { id: RemoveDataValidationMutation.id, params: { ...target, ruleId: rule.uid, source: "command" } },
    ]);
  }

  private remove(rule: Rule): void {
    const { book } = this.sheet;
    const target = { unitId: book.unitId, subUnitId: this.sheet.id };
    book.journal.mutate(RemoveDataValidationMutation.id, { ...target, ruleId: rule.uid, source: "command" }, [
      { id: AddDataValidationMutation.id, params: { ...target, rule, source: "command" } },
    ]);
  }
}

function conditionOf(rule: Rule): Condition {
  if (rule.type === DataValidationType.LIST) {
    return { source: rule.formula1 ?? "", inCellDropDown: rule.showDropDown !== false };
  }
  if (rule.type === DataValidationType.CUSTOM) return { formula: rule.formula1 ?? "" };
  const operator = Object.keys(OPERATORS).find((word) => OPERATORS[word] === rule.operator);
  return { formula1: operandOf(rule.formula1), formula2: operandOf(rule.formula2), operator };
}

/** Numbers come back as numbers, as from Excel. */
function operandOf(formula: string | undefined): unknown {
  if (formula === undefined || formula === "") return undefined;
  return Number.isNaN(Number(formula)) ? formula : Number(formula);
}

/** What a rule keeps when its condition is replaced: messages and blanks. */
function optionsOf(rule: Rule | null): Partial<Rule> {
  if (!rule) return {};
  const {
    allowBlank,
    error,
    errorStyle,
    errorTitle,
    prompt,
    promptTitle,
    showErrorMessage,
    showInputMessage,
  } = rule;
  return {
    allowBlank,
    error,
    errorStyle,
    errorTitle,
    prompt,
    promptTitle,
    showErrorMessage,
    showInputMessage,
  };
}
