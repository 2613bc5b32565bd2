import type { Injector, IDisposable } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Language } from "../../../text/language";
import type { Book } from "../../../host/workbook/book";
import {
  connectFunctions,
  type FunctionDeclaration,
  type FunctionsRuntime,
} from "../../../host/client/functions";
import type { AddinWindow } from "./addinWindow";

/** The functions' namespace and their descriptions by language, as in manifest.xml. */
const NAMESPACE = "XZ";
const METADATA: Record<Language, string> = { zh: "/functions.json", en: "/functions.en-US.json" };

interface DescribedFunction extends FunctionDeclaration {
  name: string;
  description: string;
  parameters: {
    name: string;
    description: string;
    dimensionality: string;
    optional?: boolean;
    repeating?: boolean;
  }[];
}

/** functions.json, as Excel reads it. */
interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: DescribedFunction[];
}

/**
 * Lets the workbook's formulas call the functions of the add-in in that window, and the grid describe them while they
 * are typed; disposed of, the descriptions are gone.
 */
export async function connectAddinFunctions(
  book: Book,
  addin: AddinWindow,
  language: Language,
): Promise<IDisposable> {
  const answer = await fetch(METADATA[language]);
  if (!answer.ok) throw new Error(`${METADATA[language]}: HTTP ${answer.status}`);
  const { functions, allowErrorForDataTypeAny } = (await answer.json()) as Metadata;
  const declarations = functions.map((one) => ({ ...one, allowErrorForDataTypeAny }));
  await connectFunctions(book, () => runtimeOf(addin), NAMESPACE, declarations);
  return describe(book.injector, functions);
}

function runtimeOf({ CustomFunctions }: AddinWindow): FunctionsRuntime {
  if (!CustomFunctions) throw new Error("The add-in's functions are not loaded");
  return CustomFunctions;
}

function describe(injector: Injector, functions: readonly DescribedFunction[]): IDisposable {
  const descriptions: IDescriptionService = injector.get(IDescriptionService);
  return descriptions.registerDescriptions(
    functions.map(({ name, description, parameters }) => ({
      functionName: `${NAMESPACE}.${name}`,
      functionType: FunctionType.User,
      abstract: description,
      description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}
