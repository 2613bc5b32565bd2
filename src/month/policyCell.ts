import { cellOf, type CellPlace } from "../kinds/place";
import type { Records } from "../workbook/records";

/**
 * Where a figure that nobody has filled in would be entered: below the last row of 政策, else at the corner of that
 * sheet or of the roster.
 */
export function policyCell({ policy, found, people }: Records): CellPlace {
  const last = policy.at(-1);
  if (last) return { ...cellOf(last.place, "key"), row: last.place.row + 1 };
  const sheet = found["政策"] ?? found["花名册"] ?? people[0]?.place.sheet ?? "政策";
  return { sheet, row: found["政策"] ? 1 : 0, column: 0 };
}
