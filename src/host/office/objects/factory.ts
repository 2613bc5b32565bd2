import type { ObjectFactory, Session } from "../hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { Worksheet } from "./worksheet";

/** The objects of a session, made by their classes. */
export function objectFactory(session: Session): ObjectFactory {
  return {
    range: (sheet, area) => new Range(session, sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreas(session, sheet, areas),
    worksheet: (sheet) => new Worksheet(session, sheet),
  };
}
