import { applyFix } from "./applyFix";
import { check } from "./check";
import type { Command, CommandId } from "./command";
import { explain } from "./explain";
import { freezeFormulas } from "./freezeFormulas";
import { generate } from "./generate";
import { readAgain } from "./readAgain";
import { repairFormulas } from "./repairFormulas";
import { showFlags } from "./showFlags";
import { undo } from "./undo";
import { writePolicy } from "./writePolicy";

type AnyCommand = Pick<Command<never, unknown>, "id" | "label">;

/** All that a user can start; for some the user picks something first: the finding to mend, say. */
export const COMMANDS = {
  readAgain,
  check,
  generate,
  applyFix,
  showFlags,
  explain,
  writePolicy,
  repairFormulas,
  freezeFormulas,
  undo,
} satisfies Record<CommandId, AnyCommand | ((...choice: never[]) => AnyCommand)>;

export type Commands = typeof COMMANDS;
