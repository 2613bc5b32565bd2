import type { Finding } from "../../findings/finding";
import { parseMonth, type Month } from "../../kinds/month";
import { checkTargets } from "./paths";
import { CommandProblem } from "./problem";
import type { Command } from "commander";
import type { COMMAND_SENTENCES } from "../text/commands";
import type { Language } from "../../text/language";
import type { ExitCode, ProgramArguments } from "./program";

/** What close and check are asked to do. */
export interface MonthArguments {
  book: string;
  month: Month;
  out?: string;
  report?: string;
}

/** The arguments that close and check share. */
export function defineMonthArguments(
  command: Command,
  sentences: (typeof COMMAND_SENTENCES)[Language],
): Command {
  return command
    .argument("<book>", sentences.book)
    .requiredOption("--month <yyyy-mm>", sentences.month)
    .option("--report <path>", sentences.report);
}

/** What was typed, held to be possible. Throws CommandProblem. */
export function monthArgumentsOf({ args, options }: ProgramArguments): MonthArguments {
  const [book = ""] = args;
  const { month: typed = "", out, report } = options;
  const month = parseMonth(typed);
  if (month === null) throw new CommandProblem("badMonth", { typed });
  checkTargets(book, { out, report });
  return { book, month, out, report };
}

/** 1 where the month has a finding of severity error. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
