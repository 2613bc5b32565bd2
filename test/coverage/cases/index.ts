import type { ClauseCase } from "../clauseCase";
import { attendance } from "./attendance";
import { organisation } from "./organisation";

/** Every clause and reading at work, by subject. */
export const CASES: readonly ClauseCase[] = [...attendance, ...organisation];
