import { People } from "../../workbook/people";
import type { Person } from "../../workbook/records";

/** The person whom a signature names by 工号, also without its leading zeros, or by 姓名 where only one bears it. */
export function signerOf(text: string, people: readonly Person[]): Person | null {
  const index = new People(people);
  const fit = index.fit(text);
  const ids = fit.fits === "one" || fit.fits === "padded" ? [fit.id] : index.named(text);
  return ids.length === 1 ? (people.find(({ id }) => id === ids[0]) ?? null) : null;
}
