import { setContext } from "../../functions/workbookContext";
import { parseDay, type Day } from "../../kinds/day";
import { blankBook } from "../../host/workbook/newBook";
import { openWorkbook, startAddIn } from "./openWorkbook";
import { readBytes } from "./paths";
import { CommandProblem } from "./problem";
import { runCommand, type ExitCode, type ProgramArguments } from "./program";

/** npm run -s eval -- [--book BOOK.xlsx] [--asof 2026-03-31] [--file FORMULAS.txt] 'FORMULA' … */
async function evaluate({ args, options, language }: ProgramArguments): Promise<ExitCode> {
  const { book, asof, file } = options;
  const asOf = asof === undefined ? null : dayTyped(asof);
  const formulas = [...args, ...(file ? await linesOf(file) : [])];
  if (formulas.length === 0) throw new CommandProblem("noFormula");
  setContext({ asOf });
  const addIn = await (book ? openWorkbook(book, language) : startAddIn(blankBook(), language));
  for (const formula of formulas) {
    const value = await addIn.book.evaluate(formula.startsWith("=") ? formula : `=${formula}`);
    console.log(JSON.stringify(value));
  }
  return 0;
}

function dayTyped(typed: string): Day {
  const found = parseDay(typed);
  if (found === null) throw new CommandProblem("badDay", { typed });
  return found;
}

async function linesOf(path: string): Promise<string[]> {
  const text = (await readBytes(path)).toString("utf8");
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

void runCommand((command, sentences) => {
  command
    .description(sentences.eval)
    .argument("[formulas...]", sentences.formulas)
    .option("--book <path>", sentences.evalBook)
    .option("--asof <yyyy-mm-dd>", sentences.asOf)
    .option("--file <path>", sentences.file);
}, evaluate);
