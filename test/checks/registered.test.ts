import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CHECKS } from "../../src/checks/check";

const ROOM = join(__dirname, "../../src/checks");

/** The checks that the files of the room declare, by name. */
function declared(): [name: string, check: unknown][] {
  return readdirSync(ROOM, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => Object.entries(jest.requireActual<Record<string, unknown>>(join(ROOM, file))))
    .filter(([, value]) => typeof value === "object" && value !== null && "clauses" in value);
}

test("every check that is declared is at work, once", () => {
  const names = new Map(declared().map(([name, check]) => [check, name]));
  const atWork = CHECKS.map((check) => names.get(check));
  expect([...atWork].sort()).toEqual([...names.values()].sort());
});
