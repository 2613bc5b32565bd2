import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES } from "../../../src/workbench/docs/pages";

test.each(PAGES)("$path is as its source has it (else: npm run docs)", ({ path, content }) => {
  expect(readFileSync(join(__dirname, "../../..", path), "utf8")).toBe(content());
});
