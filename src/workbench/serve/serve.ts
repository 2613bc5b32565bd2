import { Command } from "commander";
import { parseNumber } from "office-addin-cli";
import { version } from "../../../package.json";
import { languageOf } from "../../text/language";
import { fill } from "../text/fill";
import { SERVE_SENTENCES } from "../text/serve";
import { certificate } from "./certificate";
import { listen, TRIES } from "./port";
import { createWorkbenchServer } from "./server";

/** The port of the addresses in manifest.xml. */
const EXCEL_PORT = 3000;

const sentences = SERVE_SENTENCES[languageOf(Intl.DateTimeFormat().resolvedOptions().locale)];

/** npm start [-- --port 3001]: serves the built add-in and its workbench until it is stopped. */
async function serve(): Promise<void> {
  const { port: typed } = new Command()
    .option("--port <number>", sentences.portOption, process.env.XZ_PORT ?? String(EXCEL_PORT))
    .parse()
    .opts<{ port: string }>();
  const wanted = portOf(typed);
  const identity = await certificate();
  const port = await listen(createWorkbenchServer(identity), wanted);
  if (port === null) throw new Error(fill(sentences.noPort, { from: wanted, to: wanted + TRIES - 1 }));
  console.log(`\n${fill(sentences.ready, { version })}\n`);
  console.log(`  ${fill(sentences.workbench, { address: `https://localhost:${port}/workbench/` })}`);
  console.log(`  ${sentences.manifest}\n`);
  if (port !== wanted) console.log(fill(sentences.otherPort, { wanted, port }));
  if (!identity.trusted) console.log(sentences.untrusted);
}

function portOf(typed: string): number {
  const message = fill(sentences.badPort, { port: typed });
  const port = parseNumber(typed, message) ?? 0;
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(message);
  return port;
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
