import { version } from "../../../package.json";
import { check } from "../../commands/check";
import { toReport } from "./report";
import { countsOf } from "../../findings/counts";
import { ZERO } from "../../kinds/money";
import { formatMonth } from "../../kinds/month";
import { COMMAND_SENTENCES } from "../text/commands";
import { fill } from "../text/fill";
import { defineMonthArguments, exitCodeOf, monthArgumentsOf } from "./monthArguments";
import { openWorkbook } from "./openWorkbook";
import { writeWhole } from "./paths";
import { runCommand, type ExitCode, type ProgramArguments } from "./program";
import { costOf, partsOf, Stopwatch } from "./stopwatch";

/** npm run -s check -- BOOK.xlsx --month 2026-03 [--report REPORT.json] [--lang zh|en] */
async function runCheck(typed: ProgramArguments): Promise<ExitCode> {
  const { book, month, report } = monthArgumentsOf(typed);
  const { language } = typed;
  const sentences = COMMAND_SENTENCES[language];
  const watch = new Stopwatch();
  const addIn = await watch.time("open", () => openWorkbook(book, language));
  const { closing, ms } = (await check.perform({ month, flags: false })).result;
  const cost = costOf(addIn.host);
  const { findings } = closing;
  console.log(fill(sentences.checked, { month: formatMonth(month), ...countsOf(findings) }));
  if (report) {
    const host = { ...cost, ms: partsOf({ ...watch.ms, ...ms }) };
    const onlyChecks = { ...closing, slips: [], totals: { gross: ZERO, net: ZERO, people: 0 } };
    await writeWhole(
      report,
      `${JSON.stringify(toReport(onlyChecks, { version, host }, language), null, 2)}\n`,
    );
    console.log(fill(sentences.reported, { path: report }));
  }
  return exitCodeOf(findings);
}

void runCommand((command, sentences) => {
  defineMonthArguments(command.description(sentences.check), sentences);
}, runCheck);
