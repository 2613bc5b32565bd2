import type { IStyleData, Nullable } from "@univerjs/core";

/** The format of cells that were given none. */
export const GENERAL = "General";

/** The number format that a style has. */
export function numberFormatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern || GENERAL;
}
