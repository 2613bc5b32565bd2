import { en } from "./en";
import { addSentences } from "./text";
import { zh } from "./zh";

/** Makes every sentence sayable. Each entry point but that of the functions calls it: these say no more than cells do. */
export function addAllSentences(): void {
  addSentences("zh", zh);
  addSentences("en", en);
}
