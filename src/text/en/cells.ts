import { functions } from "./functions";
import { payroll } from "./payroll";
import { interpretations } from "./interpretations";
import { steps } from "./steps";
import { terms } from "./terms";

/** What the functions say in cells: all that their own bundle carries. */
export const cells = { ...terms, ...interpretations, ...steps, ...payroll, ...functions };
