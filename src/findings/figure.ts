import type { Day } from "../kinds/day";
import type { CellPlace } from "../kinds/place";

/** A figure as it was in force on a day: the value, its version and where it stands. */
export interface Figure<V = unknown> {
  key: string;
  /** Null, where its type says so: nobody has filled it in, or it is switched off (see `given`). */
  value: V;
  /** False when no document and no 政策 row gives it. */
  given: boolean;
  /** First day of this version. */
  from: Day | null;
  /** The cell of the 政策 sheet; absent for a built-in default. */
  place?: CellPlace;
  /** 依据 of the 政策 row, or what the built-in value rests on; of a figure that nobody gives, what needs it. */
  source: string;
  /** A built-in figure of the law that was not read in the law itself: to be shown with "please confirm". */
  confirm?: boolean;
}
