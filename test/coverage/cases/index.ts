import type { ClauseCase } from "../clauseCase";
import { attendance } from "./attendance";
import { leaveAndOvertime } from "./leave";
import { service } from "./service";

/** Every clause and reading at work, by subject. */
export const CASES: readonly ClauseCase[] = [...attendance, ...leaveAndOvertime, ...service];
