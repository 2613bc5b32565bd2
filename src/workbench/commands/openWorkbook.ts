import { basename } from "node:path";
import { adoptFigures } from "../../commands/policyContext";
import { readWorkbook } from "../../excel/read";
import { metadata } from "../../functions/metadata";
import { registerFunctions } from "../../functions/register";
import { setContext } from "../../functions/workbookContext";
import type { Language } from "../../text/language";
import { Book } from "../../host/workbook/book";
import type { BookData } from "../../host/workbook/bookData";
import { openAddIn, type OpenAddIn } from "../../host/client/addIn";
import { openXlsx } from "../../host/xlsx/openXlsx";
import { readBytes } from "./paths";

const LOCALES: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-US" };

/**
 * Opens a workbook in the embedded host with the add-in's modules at work on it: its 政策 and 日历 are the functions'
 * figures, and its formulas are calculated. Throws CommandProblem or FileProblem.
 */
export async function openWorkbook(path: string, language: Language): Promise<OpenAddIn> {
  const data = await openXlsx(await readBytes(path));
  data.snapshot.name = basename(path);
  return startAddIn(data, language);
}

/** The same on a workbook that is not a file. */
export async function startAddIn(data: BookData, language: Language): Promise<OpenAddIn> {
  const addIn = await openAddIn(Book.open(data), { locale: LOCALES[language] });
  setContext({ language });
  adoptFigures(await readWorkbook());
  registerFunctions();
  const { functions, allowErrorForDataTypeAny } = metadata(language);
  await addIn.connectFunctions(
    "XZ",
    functions.map((one) => ({ ...one, allowErrorForDataTypeAny })),
  );
  addIn.host.statistics.reset();
  return addIn;
}
