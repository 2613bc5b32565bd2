import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { version } from "../../../package.json";
import { measureBundles } from "./measureBundles";
import { measureFunctions } from "./measureFunctions";
import { measureMonth } from "./measureMonth";
import { tableOf } from "./table";
import { addAllSentences } from "../../text/whole";

const FOLDER = join(__dirname, "../../../build");

/** npm run -s bench: the figures on this machine, as a table and as build/bench.json. */
async function bench(): Promise<void> {
  addAllSentences();
  const figures = {
    version,
    machine: { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model ?? "" },
    bundles: measureBundles(),
    months: [await measureMonth(100), await measureMonth(1000)],
    functions: await measureFunctions(),
  };
  console.log(tableOf(figures));
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
  process.exit(0);
}

void bench();
