/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { RIBBON_COMMANDS } from "../../src/commands/ribbon";

const ROOT = join(__dirname, "../..");
/** Microsoft's tool reaches for ES modules, which jest's own require refuses: it reads in a Node of its own. */
const READ = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
  .then((read) => console.log(JSON.stringify(read)))`;
const LOCAL = "https://localhost:3000/";

const path = join(ROOT, "manifest.xml");
const manifest = new DOMParser().parseFromString(readFileSync(path, "utf8"), "text/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);
const namesOf = (element: Element | undefined): string[] =>
  [...(element?.children ?? [])].map(({ tagName }) => tagName);

test("Microsoft's own tool reads it: a task pane for Excel, Chinese first, with the version of the package", () => {
  const read = JSON.parse(execFileSync(process.execPath, ["-e", READ], { cwd: ROOT, encoding: "utf8" })) as {
    id: string;
  };
  expect(read).toMatchObject({
    officeAppType: "TaskPaneApp",
    defaultLocale: "zh-CN",
    displayName: "薪则",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    version: `${version}.0`,
    appDomains: [],
  });
  expect(read.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("every resource that is named is there, every one that is there is named, and no id is longer than 32", () => {
  const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) => attributes(all(kind), "id"));
  const images = attributes(all("bt:Image"), "resid");
  const named = attributes(all("*"), "resid").filter((id) => !images.includes(id) || defined.includes(id));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(named)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("every sentence has an English one, within Excel's lengths (125 short, 250 long)", () => {
  const lengths = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
  for (const [group, longest] of Object.entries(lengths)) {
    for (const sentence of all(group)[0]?.children ?? []) {
      const override = [...sentence.children].find((child) => child.getAttribute("Locale") === "en-US");
      const id = sentence.getAttribute("id");
      const values = [sentence, override].map(
        (element) => element?.getAttribute("Value") ?? element?.getAttribute("DefaultValue"),
      );
      expect({ id, fits: values.map((value) => !!value && value.length <= longest) }).toEqual({
        id: id,
        fits: id === "Functions.Namespace" ? [true, false] : [true, true],
      });
    }
  }
  for (const name of ["DisplayName", "Description"]) {
    expect(all(name)[0]?.querySelector("[Locale=en-US]")?.getAttribute("Value")).toBeTruthy();
  }
});

test("the functions' descriptions are Chinese, English for en-US, and their names are in the namespace XZ", () => {
  const address = (id: string): Element | undefined => all("bt:Url").find((url) => url.id === id);
  const metadata = address("Functions.Metadata.Url");
  expect(metadata?.getAttribute("DefaultValue")).toBe(`${LOCAL}functions.json`);
  expect(metadata?.querySelector("*")?.outerHTML).toMatch(
    /^<bt:Override .*Locale="en-US" Value="https:\/\/localhost:3000\/functions\.en-US\.json"/,
  );
  const namespace = all("bt:String").find(({ id }) => id === "Functions.Namespace");
  expect(namespace?.getAttribute("DefaultValue")).toBe("XZ");
});

test("the pane and the functions share one long-lived runtime", () => {
  expect(attributes(all("Runtime"), "resid")).toEqual(["Taskpane.Url"]);
  expect(attributes(all("Runtime"), "lifetime")).toEqual(["long"]);
  for (const name of ["Page", "Action"]) {
    const sources = all(name).flatMap((element) =>
      attributes([...element.getElementsByTagName("SourceLocation")], "resid"),
    );
    expect(sources).toEqual(["Taskpane.Url"]);
  }
  expect(attributes(all("FunctionFile"), "resid")).toEqual(["Taskpane.Url"]);
  expect(attributes(all("Set"), "Name")).toContain("SharedRuntime");
});

test("elements stand in the order of Excel's schema", () => {
  expect(namesOf(all("Host")[1])).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(namesOf(all("DesktopFormFactor")[0])).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  expect(namesOf(all("ExtensionPoint")[0])).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  expect(namesOf(all("Resources")[0])).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  for (const control of all("Control"))
    expect(namesOf(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
});

test("the ribbon opens the pane, checks and generates", () => {
  const buttons = all("Control").map((control) => [
    control.id,
    control.getElementsByTagName("Action")[0]?.getAttribute("xsi:type"),
    control.getElementsByTagName("FunctionName")[0]?.textContent,
  ]);
  expect(buttons).toEqual([
    ["Xinze.Open", "ShowTaskpane", undefined],
    ["Xinze.Check", "ExecuteFunction", "check"],
    ["Xinze.Generate", "ExecuteFunction", "generate"],
  ]);
  expect(all("FunctionName").map(({ textContent }) => textContent)).toEqual(RIBBON_COMMANDS);
});

test("each icon is a PNG of the size that it is listed for, in all of Excel's sizes", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
  for (const icon of all("Icon")) {
    expect(attributes([...icon.children], "size").map(Number)).toEqual(sizes);
    for (const image of icon.children)
      expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${image.getAttribute("size")}$`));
  }
  for (const image of all("Images")[0]?.children ?? all("bt:Images")[0]?.children ?? []) {
    const address = image.getAttribute("DefaultValue") ?? "";
    const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
    expect(image.id).toMatch(new RegExp(`\\.${size}$`));
    expect(sizeOfPng(address)).toEqual([size, size]);
  }
  for (const name of ["IconUrl", "HighResolutionIconUrl"]) {
    const address = all(name)[0]?.getAttribute("DefaultValue") ?? "";
    expect(sizeOfPng(address)[0]).toBe(name === "IconUrl" ? 32 : 64);
  }
});

test("every address is one that a build for another server fills in", () => {
  const addresses = readFileSync(path, "utf8").match(/"https?:[^"]*"/g) ?? [];
  const schemas = addresses.filter((address) => address.startsWith('"http:'));
  expect(
    schemas.every((address) => /^"http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address)),
  ).toBe(true);
  const ours = addresses.filter((address) => !schemas.includes(address));
  expect(ours.length).toBeGreaterThan(20);
  expect(ours.filter((address) => !address.startsWith(`"${LOCAL}`))).toEqual([]);
});

function sizeOfPng(address: string): [number, number] {
  const file = join(ROOT, address.replace(LOCAL, ""));
  expect({ address, exists: existsSync(file) }).toEqual({ address, exists: true });
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
