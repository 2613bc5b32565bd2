import { term, type Field } from "../text/field";
import { nameOf } from "./interpretation";

/** What sentences say of a figure: its key as it stands in 政策, and its name in words. */
export function parameterFields(key: string): { key: string; name: Field } {
  return { key, name: term(`parameter.${nameOf(key)}`) };
}
