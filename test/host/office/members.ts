import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HostObject } from "../../../src/host/office/hostObject";
import { clientName } from "../../../src/host/office/wire";

const OBJECTS = join(__dirname, "../../../src/host/office/objects");
const BEGIN = "<!-- members: begin -->";
const END = "<!-- members: end -->";

/** Excel's classes that the host has, by name, with their members as office.js calls them; a method ends in "()". */
export async function membersByClass(): Promise<Map<string, string[]>> {
  const files = readdirSync(OBJECTS).map((file) => import(join(OBJECTS, file)) as Promise<object>);
  const classes = (await Promise.all(files)).flatMap((file) => Object.values(file)).filter(isHostClass);
  const found = classes.map((one): [string, string[]] => [one.name, members(one.prototype as object)]);
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The README with its table of members as the code has them. */
export async function withMembers(readme: string): Promise<string> {
  const begin = readme.indexOf(BEGIN) + BEGIN.length;
  return `${readme.slice(0, begin)}\n\n${await table()}\n\n${readme.slice(readme.indexOf(END))}`;
}

async function table(): Promise<string> {
  return [...(await membersByClass())].map(([name, list]) => `- **${name}**: ${list.join(", ")}`).join("\n");
}

function isHostClass(value: unknown): value is { name: string; prototype: unknown } {
  return typeof value === "function" && value.prototype instanceof HostObject;
}

function members(prototype: object): string[] {
  const found = new Map<string, string>();
  for (let at = prototype; at !== HostObject.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (!/^[A-Z]/.test(name) || found.has(name)) continue;
      found.set(name, `${clientName(name)}${typeof member.value === "function" ? "()" : ""}`);
    }
  }
  return [...found.values()].sort();
}
