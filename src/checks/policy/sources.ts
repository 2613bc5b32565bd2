import { parameterFields } from "../../policy/parameterFields";
import { declaredAs } from "../../policy/parameters";
import type { Parameter } from "../../figures/parameter";
import { isBlank } from "../../kinds/content";
import { cellOf } from "../../kinds/place";
import type { PolicyEntry } from "../../workbook/records";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import type { MonthBook } from "../../month/month";

/** Amounts that none of the documents gives come from elsewhere (《公司员工手册》等, R102): 依据 says from where. */
export const sourcesOfFigures = clauseCheck({
  clauses: ["R102"],
  feeds: { 政策: ["key", "value", "source"] },
  figures: [],
  find: ({ records }: MonthBook) => records.policy.filter(wantsSource).map(noSource),
});

function wantsSource({ key, value, source, place }: PolicyEntry): boolean {
  const declared = declaredAs(key);
  if (!declared || value === null || isBlank(value) || place.columns.source === undefined) return false;
  return source === null && isFromOutside(declared);
}

/** An amount (no word, such as a region) that neither the documents nor the law give. */
function isFromOutside({ kind, values, standsIn, nullable }: Parameter): boolean {
  if (kind === "text") return false;
  const isSwitchedOff = nullable === true && values.length > 0;
  return standsIn === true || (!isSwitchedOff && values.every(({ value }) => value === null));
}

function noSource({ key, place }: PolicyEntry): Finding {
  const fields = parameterFields(key);
  return found("R102", "policy.noSource", "info", cellOf(place, "source"), { fields });
}
