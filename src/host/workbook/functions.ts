import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { MAX_COLUMNS } from "./address";
import { ERROR_VALUES } from "./cellValue";

/** An error cell handed to a custom function that asked for errors (allowErrorForDataTypeAny). */
export class CellError {
  constructor(readonly code: string) {}
}

/** How a function is declared: what functions.json says of it, as far as calling it needs. */
export interface FunctionShape {
  /** With its namespace, e.g. "XZ.PERFPAY". */
  name: string;
  /** Without them arguments come as the formula gives them. */
  parameters?: { dimensionality?: string; repeating?: boolean }[];
  /** Excel does not call a function with an error argument unless it asks for that. */
  allowErrors?: boolean;
}

/** Where a function is called from. */
interface CallSite {
  sheetId: string;
  row: number;
  column: number;
}

/**
 * Calls a custom function. It may throw; what it throws becomes the cell's error.
 * @returns a scalar, a two-dimensional array, a custom-function error, or an array with errors in it.
 */
export type FunctionCall = (name: string, args: unknown[], site: CallSite) => unknown;

/** Error text of cells, by sheet and cell. */
export class ErrorMessages {
  private readonly sheets = new Map<string, Map<number, string>>();

  get(sheetId: string, row: number, column: number): string | undefined {
    return this.sheets.get(sheetId)?.get(row * MAX_COLUMNS + column);
  }

  set(sheetId: string, row: number, column: number, message: string | undefined): void {
    const key = row * MAX_COLUMNS + column;
    if (message === undefined || message === "") this.sheets.get(sheetId)?.delete(key);
    else if (this.sheets.has(sheetId)) this.sheets.get(sheetId)?.set(key, message);
    else this.sheets.set(sheetId, new Map([[key, message]]));
  }
}

/** Makes the functions known to Univer's formulas; those with the same name before are replaced. */
export function registerFunctions(
  injector: Injector,
  shapes: FunctionShape[],
  call: FunctionCall,
  messages: ErrorMessages,
): void {
  const service = injector.get(IFunctionService);
  for (const shape of shapes) {
    service.unregisterExecutors(shape.name);
    service.registerExecutors(new ExcelFunction(shape, call, messages));
  }
  // Univer keeps parsed formulas of more than 64 characters under a hash, where no name finds them: forget them all.
  service.deleteFormulaAstCacheKey("");
}

/**
 * A custom function as Excel calls it. Univer's own CustomFunction would hand over single cells as [[value]] and
 * blanks as 0, read "TRUE" and "80%" as values, and end all calculation when the function throws.
 */
class ExcelFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly shape: FunctionShape,
    private readonly call: FunctionCall,
    private readonly messages: ErrorMessages,
  ) {
    super(shape.name);
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const site = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    this.messages.set(site.sheetId, site.row, site.column, undefined);
    try {
      const args = this.arguments(given);
      if (args instanceof ErrorValueObject) return args;
      return this.result(this.call(this.shape.name, args, site), site);
    } catch (thrown) {
      return this.error(thrown, site.sheetId, site.row, site.column);
    }
  }

  /** The arguments in Excel's shapes, or the error that keeps the function from being called. */
  private arguments(given: FunctionVariantType[]): unknown[] | ErrorValueObject {
    const values = given.map((argument, index) => shapeArgument(argument, this.dimensionality(index)));
    if (!this.shape.allowErrors) {
      const error = values.flat(2).find((value): value is CellError => value instanceof CellError);
      if (error) return ErrorValueObject.create(error.code as ErrorType);
    }
    return this.pad(values);
  }

  private dimensionality(index: number): string | undefined {
    const parameters = this.shape.parameters ?? [];
    const last = parameters[parameters.length - 1];
    return (parameters[index] ?? (last?.repeating ? last : undefined))?.dimensionality;
  }

  /** Excel passes every declared parameter: null for those left out, one array for a repeating one. */
  private pad(values: unknown[]): unknown[] {
    const parameters = this.shape.parameters;
    if (!parameters) return values;
    const repeats = parameters[parameters.length - 1]?.repeating ?? false;
    const fixed = repeats ? parameters.length - 1 : parameters.length;
    const padded = Array.from({ length: fixed }, (_, index) => values[index] ?? null);
    return repeats ? [...padded, values.slice(fixed)] : padded;
  }

  private result(result: unknown, { sheetId, row, column }: CallSite): BaseValueObject {
    if (!Array.isArray(result)) return this.scalar(result, sheetId, row, column);
    const rows = result as unknown[];
    const width = Array.isArray(rows[0]) ? (rows[0] as unknown[]).length : 0;
    if (width === 0 || rows.some((line) => !Array.isArray(line) || line.length !== width)) {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    const values = (rows as unknown[][]).map((line, r) =>
      line.map((item, c) => this.scalar(item, sheetId, row + r, column + c)),
    );
    return ArrayValueObject.create({
      calculateValueList: values,
      rowCount: values.length,
      columnCount: width,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private scalar(item: unknown, sheetId: string, row: number, column: number): BaseValueObject {
    this.messages.set(sheetId, row, column, undefined);
    // Excel shows 0 for null in a result (office-js #1503).
    if (item === null || item === undefined) return NumberValueObject.create(0);
    if (typeof item === "string") return StringValueObject.create(item);
    if (typeof item === "boolean") return BooleanValueObject.create(item);
    if (typeof item === "number") {
      return Number.isFinite(item) ? NumberValueObject.create(item) : ErrorValueObject.create(ErrorType.NUM);
    }
    const entity = item as { type?: unknown; basicValue?: unknown; numberFormat?: unknown };
    if (entity.type === "FormattedNumber" && typeof entity.basicValue === "number") {
      return NumberValueObject.create(entity.basicValue, String(entity.numberFormat ?? ""));
    }
    return this.error(item, sheetId, row, column);
  }

  /**
   * The error value of something thrown or returned. Only CustomFunctions.Error names an error; of any other Excel
   * makes #VALUE! and drops the text, which is kept here for whoever looks for the defect.
   */
  private error(thrown: unknown, sheetId: string, row: number, column: number): ErrorValueObject {
    const { code, message } = Object(thrown) as { code?: unknown; message?: unknown };
    this.messages.set(sheetId, row, column, typeof message === "string" ? message : undefined);
    const known = typeof code === "string" && ERROR_VALUES.has(code) ? code : ErrorType.VALUE;
    return ErrorValueObject.create(known as ErrorType);
  }
}

/**
 * One argument as Excel on the web gives it: a range or array is any[][], in which blanks are 0 (office-js #1951,
 * #5262); a single cell is a scalar, null when blank (#4702; the desktop gives 0); what is left out is null. A
 * parameter declared as a matrix is always any[][], a single blank cell [[null]].
 */
function shapeArgument(argument: FunctionVariantType, dimensionality: string | undefined): unknown {
  const value = argument.isReferenceObject()
    ? (argument as BaseReferenceObject).toArrayValueObject()
    : (argument as BaseValueObject);
  const isCell = argument.isReferenceObject() && (argument as BaseReferenceObject).isCell();
  if (value.isArray() && (!isCell || dimensionality === "matrix")) {
    return matrix(value as ArrayValueObject, isCell ? null : 0);
  }
  const single = value.isArray() ? (value as ArrayValueObject).get(0, 0) : value;
  const scalar = single ? scalarOf(single, null) : null;
  return dimensionality === "matrix" && scalar !== null ? [[scalar]] : scalar;
}

function matrix(array: ArrayValueObject, blank: 0 | null): unknown[][] {
  return array
    .getArrayValue()
    .map((line) => Array.from(line, (item) => (item ? scalarOf(item, blank) : blank)));
}

function scalarOf(value: BaseValueObject, blank: 0 | null): unknown {
  if (value instanceof ErrorValueObject) return new CellError(value.getErrorType());
  return value.isNull() ? blank : value.getValue();
}
