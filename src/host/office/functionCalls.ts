import { OfficeError } from "./errors";
import type { InvocationResult } from "./services";

/** The error values by the numbers that the functions runtime sends. */
const ERROR_CODES: Record<number, string> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
};

/** The outcome of one call: a value, or an error value with its text. */
export type CallOutcome = { value: unknown } | { error: string; message?: string };

interface Waiting {
  resolve: (outcome: CallOutcome) => void;
}

/** Calls of custom functions over the message channel, as Excel makes them; each waits for its result. */
export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;

  /** @param send sends entries of the message channel. */
  constructor(private readonly send: (entries: unknown[][]) => void) {}

  /** Calls functions in one message. `name` is the id that the add-in associated, e.g. "PERFPAY". */
  invoke(calls: { name: string; args: unknown[]; address?: string }[]): Promise<CallOutcome[]> {
    const entries: unknown[][] = [];
    const outcomes = calls.map(({ name, args, address = "" }) => {
      const id = this.next++;
      entries.push([1, 1000, "", JSON.stringify([id, name, args, address, 0]), 0]);
      return new Promise<CallOutcome>((resolve) => this.waiting.set(id, { resolve }));
    });
    this.send(entries);
    return Promise.all(outcomes);
  }

  /** Takes the results that the runtime sent. */
  answered(results: InvocationResult[]): void {
    for (const [id, ok, value, errorCode] of results) {
      const call = this.waiting.get(id);
      if (!call) throw new OfficeError("InvalidArgument", `no function call ${id} is waiting`);
      this.waiting.delete(id);
      call.resolve(ok ? { value } : failed(value, errorCode));
    }
  }
}

function failed(value: unknown, errorCode = 7): CallOutcome {
  const error = ERROR_CODES[errorCode] ?? "#VALUE!";
  return typeof value === "string" && value !== "" ? { error, message: value } : { error };
}
