import type { Differing } from "../catalogue";
import type { zh } from "../zh";
import { cells } from "./cells";
import { data } from "./data";
import { judgements } from "./judgements";
import { pane } from "./pane";
import { reference } from "./reference";
import { rules } from "./rules";
import { sheets } from "./sheets";

/** Every sentence in this language, by key. */
export const en = { ...cells, ...data, ...judgements, ...rules, ...sheets, ...reference, ...pane };

type NoneOf<K extends never> = K;

/**
 * Each sentence has the fields of the Chinese one: a key that differs stands in the error here.
 * @public for the compiler alone
 */
export type FieldsDiffer = NoneOf<Differing<typeof zh, typeof en>>;
