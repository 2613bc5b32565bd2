import { cells } from "./cells";
import { data } from "./data";
import { judgements } from "./judgements";
import { pane } from "./pane";
import { reference } from "./reference";
import { rules } from "./rules";
import { sheets } from "./sheets";

/** Every sentence in this language, by key. */
export const zh = { ...cells, ...data, ...judgements, ...rules, ...sheets, ...reference, ...pane };
