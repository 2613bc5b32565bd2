import { readFileSync } from "node:fs";
import { join } from "node:path";
import { membersByClass, withMembers } from "./members";

test("the host's README lists the members that the host has (npm run docs writes them)", async () => {
  const readme = readFileSync(join(__dirname, "../../../src/host/README.md"), "utf8");
  expect(await withMembers(readme)).toBe(readme);
});

test("members carry the names that office.js uses", async () => {
  expect((await membersByClass()).get("Worksheet")).toEqual(
    expect.arrayContaining(["getRange()", "name", "visibility"]),
  );
});
