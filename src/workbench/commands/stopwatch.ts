import type { OfficeHost } from "../../host/office/officeHost";

/** The phases that a report names, in their order. */
const PARTS = ["open", "read", "check", "run", "write", "save"] as const;

/** Milliseconds of named phases. */
export class Stopwatch {
  readonly ms: Record<string, number> = {};

  async time<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.ms[phase] = performance.now() - start;
    return result;
  }
}

/** What the add-in asked of the host until now. */
export function costOf({ statistics }: OfficeHost): { syncs: number; maxRequestBytes: number } {
  const { syncs, maxRequestBytes } = statistics;
  return { syncs, maxRequestBytes };
}

/** Whole milliseconds of the phases that took place; the flags are written too. */
export function partsOf(ms: Readonly<Record<string, number>>): Record<string, number> {
  const { flag = 0, ...phases } = ms;
  const took = ms.write === undefined ? phases : { ...phases, write: ms.write + flag };
  return Object.fromEntries(
    PARTS.flatMap((phase) => (took[phase] === undefined ? [] : [[phase, Math.round(took[phase])]])),
  );
}
