import { signerOf } from "../../month/people/signer";
import type { Language } from "../../text/language";
import { say } from "../../text/text";
import { lastDay } from "../../kinds/month";
import type { Closing } from "../close";
import { textCell } from "./cells";

const SIGNATURES = [
  ["payrollPreparer", "sheet.preparedBy"],
  ["payrollReviewer", "sheet.reviewedBy"],
] as const;

/** 制表 and 复核 by name (R021), for the line under the title; blank where 政策 does not name anybody. */
export function signatures({ policy, month, records }: Closing, language: Language): [string, string] {
  const [prepared, reviewed] = SIGNATURES.map(([key, sentence]) => {
    const { value } = policy.figure(key, lastDay(month));
    if (value === null) return "";
    return textCell(say(language, sentence, { name: signerOf(value, records.people)?.name ?? value }));
  });
  return [prepared ?? "", reviewed ?? ""];
}
