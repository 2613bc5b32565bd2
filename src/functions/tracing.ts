import type { Recorder, Step } from "../engine/step";
import type { CellResult, ListenTo } from "./call";
import { CellError } from "./cellError";

/** One element of a traced call: what it shows and the steps on the way. */
interface TracedElement {
  /** Place within the result, zero-based; 0, 0 where the result is one cell. */
  row: number;
  column: number;
  result: CellResult | null;
  steps: readonly Step[];
}

/** A call of a function made while tracing was on. */
export interface TracedCall {
  name: string;
  arguments: readonly unknown[];
  elements: readonly TracedElement[];
  /** How many more elements there were, past the limit or not asked for. */
  omitted: number;
}

export interface TraceOptions {
  /** Only this element of each result; else all of them up to `limit`. */
  element?: { row: number; column: number };
  limit?: number;
}

const DEFAULT_LIMIT = 100;

interface Trace extends TraceOptions {
  calls: TracedCall[];
}

let active: Trace | null = null;

/** From now until `stop`, every call of a function keeps its arguments and the steps of its elements. */
export function traceCalls(options: TraceOptions = {}): { stop(): TracedCall[] } {
  const trace: Trace = { ...options, calls: [] };
  active = trace;
  return {
    stop() {
      if (active === trace) active = null;
      return trace.calls;
    },
  };
}

/** Runs a call, keeping its steps when a trace is on. The steps are those of this very run. */
export function traced<R extends CellResult[][] | CellError>(
  name: string,
  args: readonly unknown[],
  run: (listenTo?: ListenTo) => R,
): R {
  const trace = active;
  if (!trace) return run();
  const elements: { row: number; column: number; steps: Step[] }[] = [];
  const results = run((row, column) => listener(trace, elements, row, column));
  const shown = elements.map((element) => ({ ...element, result: resultAt(results, element) }));
  const total = results instanceof CellError ? 0 : results.length * (results[0]?.length ?? 0);
  trace.calls.push({ name, arguments: args, elements: shown, omitted: Math.max(total - shown.length, 0) });
  return results;
}

function listener(
  { element, limit = DEFAULT_LIMIT }: Trace,
  elements: { row: number; column: number; steps: Step[] }[],
  row: number,
  column: number,
): Recorder | undefined {
  const wanted = element ? element.row === row && element.column === column : elements.length < limit;
  if (!wanted) return undefined;
  const steps: Step[] = [];
  elements.push({ row, column, steps });
  return (step) => steps.push(step);
}

function resultAt(
  results: CellResult[][] | CellError,
  { row, column }: { row: number; column: number },
): CellResult | null {
  return results instanceof CellError ? results : (results[row]?.[column] ?? null);
}
