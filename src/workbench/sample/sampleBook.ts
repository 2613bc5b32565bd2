import { BUILT_IN_CALENDAR } from "../../law/calendar/calendar";
import { Policy } from "../../policy/policy";
import type { BookData } from "../../host/workbook/bookData";
import { SAMPLE_SENTENCES } from "../text/sample";
import { bookOf } from "./drawing/book";
import { drawContractSheet } from "./drawing/contractSheet";
import { drawTextSheet } from "./drawing/textSheet";
import { drawTrialSheet } from "./drawing/trialSheet";
import { story } from "./story/story";
import { TRIALS } from "./story/trials";

/** The sample workbook: a department's March 2026, with what goes wrong in a real one. */
export function sampleBook(): BookData {
  const { title, guide, trial } = SAMPLE_SENTENCES;
  const workbook = {
    policy: new Policy(),
    calendar: BUILT_IN_CALENDAR,
    date1904: false,
    language: "zh" as const,
  };
  return bookOf(title, [
    drawTextSheet(guide.name, guide.title, guide.passages),
    ...story().map((sheet) => drawContractSheet(sheet)),
    drawTrialSheet(trial, TRIALS, workbook),
  ]);
}
