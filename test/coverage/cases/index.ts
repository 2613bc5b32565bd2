import type { ClauseCase } from "../clauseCase";
import { attendance } from "./attendance";
import { policy } from "./policy";

/** Every clause and reading at work, by subject. */
export const CASES: readonly ClauseCase[] = [...attendance, ...policy];
