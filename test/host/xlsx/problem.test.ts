import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { FileProblem } from "../../../src/host/xlsx/problem";
import { FILE_SENTENCES } from "../../../src/host/xlsx/sentences";
import { unzip, zip, ZipTooLarge } from "../../../src/host/xlsx/package/zip";
import { richWorkbook } from "./richWorkbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function utf16(text: string): number[] {
  return Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
}

async function problemOf(bytes: Uint8Array): Promise<FileProblem> {
  const thrown: unknown = await openXlsx(bytes).catch((cause: unknown) => cause);
  expect(thrown).toBeInstanceOf(FileProblem);
  return thrown as FileProblem;
}

test("each kind of file that is no .xlsx has its own problem", async () => {
  const text = new TextEncoder().encode("工号,姓名\n00123,张三\n");
  expect((await problemOf(new Uint8Array())).code).toBe("FileEmpty");
  expect((await problemOf(text)).code).toBe("FileNotWorkbook");
  expect(
    (await problemOf(Uint8Array.from([...OLE, ...new Array<number>(504).fill(0), ...utf16("Workbook")])))
      .code,
  ).toBe("FileOldFormat");
  expect(
    (
      await problemOf(
        Uint8Array.from([...OLE, ...new Array<number>(504).fill(0), ...utf16("EncryptedPackage")]),
      )
    ).code,
  ).toBe("FileEncrypted");
});

test("a ZIP that is no workbook is none", async () => {
  const document = await richWorkbook({
    "[Content_Types].xml": (text) =>
      text.replace("spreadsheetml.sheet.main+xml", "wordprocessingml.document.main+xml"),
  });
  expect((await problemOf(document)).code).toBe("FileNotWorkbook");
});

test("a damaged file names what cannot be read", async () => {
  const whole = await richWorkbook();
  expect((await problemOf(whole.subarray(0, whole.length / 2))).code).toBe("FileDamaged");
  const flipped = whole.slice();
  const styles = new TextDecoder("latin1").decode(whole).indexOf("xl/styles.xml") + "xl/styles.xml".length;
  flipped[styles + 40] = (flipped[styles + 40] as number) ^ 0xff;
  expect((await problemOf(flipped)).fields).toEqual({ part: "xl/styles.xml" });
  const wrongSum = whole.slice();
  const entry = new TextDecoder("latin1").decode(whole).lastIndexOf("xl/styles.xml") - 46;
  wrongSum[entry + 16] = (wrongSum[entry + 16] as number) ^ 1;
  expect((await problemOf(wrongSum)).fields).toEqual({ part: "xl/styles.xml" });
  const cut = await richWorkbook({ "xl/worksheets/sheet1.xml": (text) => text.slice(0, 2000) });
  expect((await problemOf(cut)).code).toBe("FileDamaged");
});

/** A part of zeros that folds to a thousandth. */
async function bomb(size: number): Promise<Uint8Array> {
  return zip(new Map([["zeros", new Uint8Array(size)]]));
}

test("what unfolds to too much is not opened, whatever its headers say", async () => {
  const bytes = await bomb(5_000_000);
  await expect(unzip(bytes, { bytes: 1_000_000, parts: 10 })).rejects.toEqual(new ZipTooLarge("zeros"));
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  const directory = view.getUint32(lying.length - 22 + 16, true);
  view.setUint32(22, 10, true);
  view.setUint32(directory + 24, 10, true);
  await expect(unzip(lying, { bytes: 1_000_000, parts: 10 })).rejects.toThrow("zeros");
  expect((await unzip(bytes, { bytes: 5_000_000, parts: 1 })).get("zeros")).toHaveLength(5_000_000);
});

test("a container of too many parts is not opened", async () => {
  const many = await zip(new Map(Array.from("abcd").map((name) => [name, new Uint8Array(1)])));
  await expect(unzip(many, { bytes: 100, parts: 3 })).rejects.toEqual(new ZipTooLarge("3 parts"));
  expect((await unzip(many, { bytes: 100, parts: 4 })).size).toBe(4);
});

test("a problem says in both languages what to do", () => {
  const problem = new FileProblem("FileDamaged", { part: "xl/styles.xml" });
  expect(problem.sentence("zh")).toContain("“xl/styles.xml”");
  expect(problem.sentence("zh")).toContain("打开并修复");
  expect(problem.sentence("en")).toContain("Open and Repair");
  expect(Object.keys(FILE_SENTENCES.en)).toEqual(Object.keys(FILE_SENTENCES.zh));
});
