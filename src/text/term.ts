import type { zh } from "./zh";

/** The word of a column, a line, a level … by its key without "term.". */
export type Term = keyof typeof zh extends infer K ? (K extends `term.${infer Name}` ? Name : never) : never;

/** The names of the terms of one kind: days, hours … for "unit". */
export type TermOf<Kind extends string> = Term extends infer T
  ? T extends `${Kind}.${infer Name}`
    ? Name
    : never
  : never;
