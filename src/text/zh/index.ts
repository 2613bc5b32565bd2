import type { Catalogue } from "../catalogue";
import { data } from "./data";
import { functions } from "./functions";
import { pane } from "./pane";
import { payroll } from "./payroll";
import { readings } from "./readings";
import { reference } from "./reference";
import { rules } from "./rules";
import { sheets } from "./sheets";
import { steps } from "./steps";
import { terms } from "./terms";

/** Every sentence in this language, by key. */
export const zh: Catalogue = {
  ...terms,
  ...data,
  ...readings,
  ...rules,
  ...steps,
  ...payroll,
  ...sheets,
  ...functions,
  ...reference,
  ...pane,
};
