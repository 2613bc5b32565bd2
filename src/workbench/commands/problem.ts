import type { Language } from "../../text/language";
import { COMMAND_SENTENCES, type CommandSentence } from "../text/commands";
import { fill } from "../text/fill";

/** Why a command cannot run: a mistake of the person who typed it, or a file that cannot be used. */
export class CommandProblem extends Error {
  override readonly name = "CommandProblem";

  constructor(
    readonly code: CommandSentence,
    readonly fields: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(fields)}`);
  }

  sentence(language: Language): string {
    return fill(COMMAND_SENTENCES[language][this.code], this.fields);
  }
}
