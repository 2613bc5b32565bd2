import type { ClauseCase } from "../clauseCase";
import { attendance } from "./attendance";
import { discipline } from "./discipline";

/** Every clause and reading at work, by subject. */
export const CASES: readonly ClauseCase[] = [...attendance, ...discipline];
