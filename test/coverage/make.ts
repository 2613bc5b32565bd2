import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { coveragePage } from "./page";
import { addAllSentences } from "../../src/text/whole";

addAllSentences();

// Writes docs/coverage.md: run it after a change of clauses, rules, checks or cases (npm run docs).
writeFileSync(join(__dirname, "../../docs/coverage.md"), coveragePage());
