import type { Language } from "../text/language";
import { say } from "../text/text";
import type { Day } from "../kinds/day";
import { parameterFields } from "./parameterFields";
import { declaredAs } from "./parameters";
import type { Figure } from "../findings/figure";
import { optionsOf, type OptionTaken } from "./interpretations";
import { sayValue } from "./writtenValue";
import { term } from "../text/field";

/** A figure with its name, value, version, where it comes from, and how it reads the clauses that it decides. */
export function sayFigure(language: Language, figure: Figure): string {
  const interpretations = optionsOf(figure).map((taken) => sayInterpretation(language, figure, taken));
  return [sayVersion(language, figure), ...interpretations].join(language === "zh" ? "；" : "; ");
}

function sayVersion(language: Language, figure: Figure): string {
  const { key, value, given, from, place, source, confirm } = figure;
  const declared = declaredAs(key);
  const named = parameterFields(key);
  if (!declared || !given) return say(language, "figure.notGiven", named);
  const fields = { ...named, value: sayValue(language, declared, value), source };
  if (!place) return say(language, confirm ? "figure.builtInToConfirm" : "figure.builtIn", fields);
  const entered = { ...fields, from: { day: from as Day }, cell: { cell: place } };
  return say(language, source === "" ? "figure.entered" : "figure.enteredFrom", entered);
}

/** Why a default is the default is the register's to say; why somebody chose, the 依据 of the row. */
function sayInterpretation(
  language: Language,
  { place }: Figure,
  { interpretation, option }: OptionTaken,
): string {
  const fields = {
    id: interpretation.id,
    option: term(option.term),
    why: term(interpretation.why),
  };
  return say(language, place ? "figure.readByChoice" : "figure.readByDefault", fields);
}
