import { Command, CommanderError, Option } from "commander";
import { ExcelProblem } from "../../excel/problem";
import { LANGUAGES, type Language } from "../../text/language";
import { saySentence } from "../../text/text";
import { FileProblem } from "../../host/xlsx/problem";
import { COMMAND_SENTENCES } from "../text/commands";
import { CommandProblem } from "./problem";
import { addAllSentences } from "../../text/whole";

/** 0 done, 1 done with findings of severity error, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** What was typed. */
export interface ProgramArguments {
  args: readonly string[];
  options: Readonly<Partial<Record<string, string>>>;
  language: Language;
}

/**
 * Reads the command line, runs the command and ends with its exit code. Why it could not run is one line on stderr.
 * @param define adds the command's arguments and options.
 */
export async function runCommand(
  define: (command: Command, sentences: (typeof COMMAND_SENTENCES)[Language]) => void,
  perform: (typed: ProgramArguments) => Promise<ExitCode>,
): Promise<void> {
  addAllSentences();
  const language = languageTyped(process.argv);
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  define(command, COMMAND_SENTENCES[language]);
  command.addOption(new Option("--lang <language>", COMMAND_SENTENCES[language].lang).choices(LANGUAGES));
  exit(await carryOut(command, perform, language));
}

async function carryOut(
  command: Command,
  perform: (typed: ProgramArguments) => Promise<ExitCode>,
  language: Language,
): Promise<ExitCode> {
  try {
    command.parse();
    return await perform({ args: command.args, options: command.opts(), language });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    console.error(reasonOf(error, language).replaceAll(/\s*\n\s*/g, " "));
    return 2;
  }
}

/** Ends once the output is written; an open workbook's timers would go on. */
function exit(code: ExitCode): void {
  process.stdout.write("", () => process.exit(code));
}

/** Chinese unless English is asked for; known before the command line is read, for what is wrong with it. */
function languageTyped(argv: readonly string[]): Language {
  return /(^| )--lang[ =]en( |$)/.test(argv.join(" ")) ? "en" : "zh";
}

function reasonOf(error: unknown, language: Language): string {
  if (error instanceof CommandProblem || error instanceof FileProblem) return error.sentence(language);
  if (error instanceof ExcelProblem) return saySentence(language, error);
  const reason = (error instanceof Error ? error.message : String(error)).replace(/^error: /, "");
  const usage = error instanceof CommanderError;
  return new CommandProblem(usage ? "usage" : "defect", { reason }).sentence(language);
}
