import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { saveXlsx } from "../../host/xlsx/saveXlsx";
import { sampleBook } from "./sampleBook";
import { templateBook } from "./templateBook";

const FOLDER = join(__dirname, "../../../assets/sample");

/** Makes the sample workbook and the empty template anew; the same every time. */
async function make(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, "2026-03.xlsx"), await saveXlsx(sampleBook()));
  await writeFile(join(FOLDER, "template.xlsx"), await saveXlsx(templateBook()));
}

void make();
