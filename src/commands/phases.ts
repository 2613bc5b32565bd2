import type { ClosingPart } from "../payroll/close";

/** The phases of a command, in order. */
export type Phase = "read" | "close" | "write" | "flag";

/** How far a command is within a phase: pieces done, of all. */
export interface PhaseProgress {
  phase: Phase;
  done: number;
  total: number;
}

/** How the one who starts a command follows its phases, and stops it. */
export interface PhaseOptions {
  progress?: (progress: PhaseProgress) => void;
  /** Cancels the command, until the moment it changes what the user sees. */
  signal?: AbortSignal;
}

/** The parts of a command that are timed: closing has several. */
type Part = ClosingPart | "write" | "flag";

/** Milliseconds that each part took. */
export type PartTimes = Partial<Record<Part, number>>;

/** Reports a command's phases and measures its parts. */
export class PhaseTimer {
  readonly ms: PartTimes = {};
  private since = 0;

  constructor(private readonly options: PhaseOptions) {}

  /** Runs one phase; the step gets a way to report how far it is. */
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

/** Lets the pane paint and take a click on Cancel before the next piece of pure work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
