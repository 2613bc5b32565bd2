import type { Language } from "../../../text/language";
import type { Book } from "../../book/book";
import { connectFunctions, type FunctionDeclaration } from "../../client/functions";
import type { AddinWindow } from "./addinWindow";

/** The functions' namespace and their descriptions by language, as in manifest.xml. */
const NAMESPACE = "XZ";
const DESCRIPTIONS: Record<Language, string> = { zh: "/functions.json", en: "/functions.en-US.json" };

/** Lets the workbook's formulas call the functions of the add-in in that window. */
export async function connectAddinFunctions(
  book: Book,
  addin: AddinWindow,
  language: Language,
): Promise<void> {
  const answer = await fetch(DESCRIPTIONS[language]);
  if (!answer.ok) throw new Error(`${DESCRIPTIONS[language]}: HTTP ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: FunctionDeclaration[] };
  await connectFunctions(book, () => runtimeOf(addin), NAMESPACE, functions);
}

function runtimeOf({ CustomFunctions }: AddinWindow) {
  if (!CustomFunctions) throw new Error("The add-in's functions are not loaded");
  return CustomFunctions;
}
