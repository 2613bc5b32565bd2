/** Sheets of our own that exist only during a run, or as long as it can be undone; always very hidden. */
const SCRATCH_NAME = /^~薪则 (\d+)$/;

/** Whether a sheet is one of our scratch sheets. */
export function isScratch(name: string): boolean {
  return SCRATCH_NAME.test(name);
}

/** Names for new scratch sheets, above all that are taken. */
export function* scratchNames(taken: Iterable<string>): Generator<string, never> {
  let last = 0;
  for (const name of taken) last = Math.max(last, Number(SCRATCH_NAME.exec(name)?.[1] ?? 0));
  for (;;) yield `~薪则 ${++last}`;
}
