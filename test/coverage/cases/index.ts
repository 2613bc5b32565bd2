import type { ClauseCase } from "../clauseCase";
import { attendance } from "./attendance";
import { readings } from "./readings";

/** Every clause and reading at work, by subject. */
export const CASES: readonly ClauseCase[] = [...attendance, ...readings];
