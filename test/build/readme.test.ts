import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { metadata } from "../../src/functions/metadata";

const ROOT = join(__dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

test("the README's table of functions is the one that Excel shows", () => {
  const listed = [...read("README.md").matchAll(/`XZ\.([A-Z]+)\(([^`]*)\)`/g)];
  const told = listed.filter(([, , parameters]) => !/^[\d"]/.test(parameters ?? ""));
  const declared = metadata("en").functions.map(({ id, parameters }) => {
    const names = parameters.map(({ name, optional, repeating }) =>
      repeating ? `${name}, …` : optional ? `[${name}]` : name,
    );
    return [id, names.join(", ")];
  });
  expect(Object.fromEntries(told.map(([, id, parameters]) => [id, parameters]))).toEqual(
    Object.fromEntries(declared),
  );
  expect(read("README.md")).toContain(`**${declared.length} worksheet functions**`);
});

test.each(["npm ci && npm start", "npm ci && npm test"])("%s is a line to be copied", (line) => {
  expect(read("README.md").split("\n")).toContain(line);
});

test("every npm command it names is there", () => {
  const named = [...read("README.md").matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const known = [...Object.keys(scripts), "ci"];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
