import type { Language } from "../text/language";
import type { Month } from "../kinds/month";

/** The phases of a job, in order. */
export type Phase = "read" | "close" | "write" | "flag";

/** How far a job is within a phase: pieces done, of all. */
export interface PhaseProgress {
  phase: Phase;
  done: number;
  total: number;
}

export interface CommandOptions {
  month: Month;
  /** Language of the sheets that are written. */
  language: Language;
  /** Whether the findings are flagged in the sheets; yes unless given. */
  flags?: boolean;
  progress?: (progress: PhaseProgress) => void;
  /** Cancels the job with an AbortError, until the moment the new sheets are swapped in. */
  signal?: AbortSignal;
}

/** The parts of a job whose time is told. */
type Part = "read" | "check" | "run" | "write" | "flag";

/** Milliseconds that each part took. */
export type Milliseconds = Partial<Record<Part, number>>;

/** Tells of a job's phases and measures its parts. */
export class PhaseTimer {
  readonly ms: Milliseconds = {};
  private since = 0;

  constructor(private readonly options: Pick<CommandOptions, "progress" | "signal">) {}

  /** Runs one phase; the step gets a way to tell how far it is. */
  async run<T>(
    phase: Phase,
    step: (progress: (done: number, total: number) => void) => T | Promise<T>,
  ): Promise<T> {
    const { progress, signal } = this.options;
    signal?.throwIfAborted();
    progress?.({ phase, done: 0, total: 1 });
    await nextTask();
    signal?.throwIfAborted();
    this.since = performance.now();
    const result = await step((done, total) => progress?.({ phase, done, total }));
    if (phase !== "close") this.over(phase);
    return result;
  }

  /** A part is over: what passed since the last one, or since the phase began, is its time. */
  readonly over = (part: Part): void => {
    const now = performance.now();
    this.ms[part] = (this.ms[part] ?? 0) + now - this.since;
    this.since = now;
  };
}

/** Whether a job ended because it was cancelled. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** The error that a cancelled job ends with. */
export function cancelled(): Error {
  return new DOMException("The job was cancelled.", "AbortError");
}

/** Lets the pane paint and take a click on Cancel before the next piece of pure work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
