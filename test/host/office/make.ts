/** Writes the table of members in the host's README anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withMembers } from "./members";

const README = join(__dirname, "../../../src/host/README.md");
void withMembers(readFileSync(README, "utf8")).then((readme) => writeFileSync(README, readme));
