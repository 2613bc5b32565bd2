/** Text as people type it, made plain: full-width characters halved, outer spaces gone. */
export function plain(text: string): string {
  return text.normalize("NFKC").trim();
}

const NOT_FILLED_IN = new Set(["", "-", "--", "---", "—", "——", "无", "/"]);

/** Whether a cell says "not filled in" (blank, `--`, `无`, `/`), which is never 0. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "string" && NOT_FILLED_IN.has(plain(value));
}
