import { version } from "../../../package.json";
import { generate } from "../../commands/generate";
import { countsOf } from "../../findings/counts";
import { forgetChange } from "../../excel/undo";
import { toReport } from "./report";
import { formatYuan } from "../../kinds/money";
import { formatMonth } from "../../kinds/month";
import { saveXlsx } from "../../host/xlsx/saveXlsx";
import { COMMAND_SENTENCES } from "../text/commands";
import { fill } from "../text/fill";
import { defineMonthArguments, exitCodeOf, monthArgumentsOf } from "./monthArguments";
import { openWorkbook } from "./openWorkbook";
import { writeWhole } from "./paths";
import { runCommand, type ExitCode, type ProgramArguments } from "./program";
import { costOf, partsOf, Stopwatch } from "./stopwatch";

/** npm run -s close -- BOOK.xlsx --month 2026-03 [--out OUT.xlsx] [--report REPORT.json] [--lang zh|en] */
async function runClose(typed: ProgramArguments): Promise<ExitCode> {
  const { book, month, out, report } = monthArgumentsOf(typed);
  const { language } = typed;
  const sentences = COMMAND_SENTENCES[language];
  const watch = new Stopwatch();
  const addIn = await watch.time("open", () => openWorkbook(book, language));
  const { result, entry } = await generate.perform({ month, language });
  const { closing, ms } = result;
  const cost = costOf(addIn.host);
  const { findings, totals } = closing;
  console.log(
    fill(sentences.closed, {
      month: formatMonth(month),
      people: totals.people,
      gross: formatYuan(totals.gross),
      ...countsOf(findings),
    }),
  );
  if (out) {
    await watch.time("save", async () => {
      if (entry) await forgetChange(entry.change);
      await writeWhole(out, await saveXlsx(await addIn.book.toData()));
    });
    console.log(fill(sentences.saved, { path: out }));
  }
  if (report) {
    const host = { ...cost, ms: partsOf({ ...watch.ms, ...ms }) };
    await writeWhole(report, `${JSON.stringify(toReport(closing, { version, host }, language), null, 2)}\n`);
    console.log(fill(sentences.reported, { path: report }));
  }
  return exitCodeOf(findings);
}

void runCommand((command, sentences) => {
  defineMonthArguments(command.description(sentences.close), sentences).option("--out <path>", sentences.out);
}, runClose);
