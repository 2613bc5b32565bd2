/** From the bytes of a file to its package, with a clear problem for what is no .xlsx. */
import { fileProblem } from "../problem";
import { Package } from "./parts";
import { normalised } from "./normal";
import { unzip, ZipDamage, ZipTooLarge } from "./zip";
import { XmlDamage } from "./xmlScanner";

const OLE_COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_LOCAL = [0x50, 0x4b, 0x03, 0x04];

/** Main parts by the last word of their content type, as far as this is a workbook that we read. */
const SHEET_MAIN = /\.sheet\.main\+xml$|\.template\.main\+xml$|\.sheet\.macroEnabled\.main\+xml$/;

/** The package and the name of its workbook part. Throws FileProblem. */
export async function openPackage(bytes: Uint8Array): Promise<{ parts: Package; workbook: string }> {
  if (bytes.length === 0) throw fileProblem("FileEmpty");
  if (startsWith(bytes, OLE_COMPOUND))
    throw fileProblem(isEncrypted(bytes) ? "FileEncrypted" : "FileOldFormat");
  if (!startsWith(bytes, ZIP_LOCAL)) throw fileProblem("FileNotWorkbook");
  return damageIsProblem(async () => {
    const parts = new Package(normalised(await unzip(bytes)));
    const workbook = parts.related("", "officeDocument")[0];
    if (!workbook || !SHEET_MAIN.test(parts.typeOf(workbook) ?? "")) throw fileProblem("FileNotWorkbook");
    if (!parts.has(workbook)) throw fileProblem("FileDamaged", { part: workbook });
    return { parts, workbook };
  });
}

/** Turns what the readers of ZIP and XML throw into the problem that the user reads. */
export async function damageIsProblem<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof ZipTooLarge) throw fileProblem("FileTooLarge", { part: cause.message });
    if (cause instanceof ZipDamage || cause instanceof XmlDamage) {
      throw fileProblem("FileDamaged", { part: cause.message });
    }
    throw cause;
  }
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** A protected .xlsx is an OLE compound with a stream of this name (MS-OFFCRYPTO 2.3.4.4); names there are UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le")
    .decode(bytes.subarray(0, bytes.length & ~1))
    .includes("EncryptedPackage");
}
