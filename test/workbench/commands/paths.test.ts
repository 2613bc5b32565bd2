import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkTargets, readBytes, writeWhole } from "../../../src/workbench/commands/paths";

const folder = mkdtempSync(join(tmpdir(), "xinze-paths-"));
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(path("book.xlsx"), "book");
  symlinkSync(path("book.xlsx"), path("same.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a new workbook and a new report", { out: path("out.xlsx"), report: path("report.json") }, null],
  ["nothing", {}, null],
  ["a capital ending", { out: path("OUT.XLSX") }, null],
  ["the workbook itself", { out: path("book.xlsx") }, "wouldOverwrite"],
  [
    "the workbook by another way",
    { out: join(folder, "..", folder.split("/").pop() ?? "", "book.xlsx") },
    "wouldOverwrite",
  ],
  ["the workbook by a link", { out: path("same.xlsx") }, "wouldOverwrite"],
  ["a report over the workbook", { report: path("book.xlsx") }, "wouldOverwrite"],
  ["both in one file", { out: path("a.xlsx"), report: path("a.xlsx") }, "sameFile"],
  ["an old format", { out: path("out.xls") }, "notXlsx"],
  ["a folder that is not there", { out: path("no/out.xlsx") }, "noFolder"],
  ["a report in a folder that is not there", { report: path("no/report.json") }, "noFolder"],
])("%s", (_, targets, code) => {
  const check = (): void => checkTargets(path("book.xlsx"), targets);
  if (code === null) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code }));
});

test("a file that is not there is named", async () => {
  await expect(readBytes(path("none.xlsx"))).rejects.toMatchObject({
    code: "noFile",
    fields: { path: path("none.xlsx") },
  });
  await expect(readBytes(folder)).rejects.toMatchObject({ code: "unreadable" });
});

test("a file is written whole, in the place of the one before, with nothing left beside it", async () => {
  await writeWhole(path("report.json"), "one");
  await writeWhole(path("report.json"), "two");
  expect(readFileSync(path("report.json"), "utf8")).toBe("two");
  expect(readdirSync(folder).sort()).toEqual(["book.xlsx", "report.json", "same.xlsx"]);
});

test("what cannot be written is named", async () => {
  await expect(writeWhole(path("no/report.json"), "x")).rejects.toMatchObject({ code: "unwritable" });
  expect(existsSync(path("no"))).toBe(false);
});
