import type { IStyleData } from "@univerjs/core";

/**
 * A Univer style that remembers where it came from in the file. Univer carries the extra key along when it merges
 * styles, so a cell that only turned bold keeps its indent, pattern and theme colours.
 */
export interface FileStyle extends IStyleData {
  xz?: {
    /** Index among the file's cell formats. */
    xf: number;
  };
}

/** The same text for styles that say the same, whatever the order of their keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (one === null) return undefined;
    if (typeof one !== "object" || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
