import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "./pages";
import { addAllSentences } from "../../text/whole";

addAllSentences();

// Writes the generated pages: run it after a change of what they tell (npm run docs).
for (const { path, content } of PAGES) writeFileSync(join(__dirname, "../../..", path), content());
