import { reference } from "../../functions/reference";
import { sheetsPage } from "./sheets";

/** A page of the documentation that is generated from the source. */
interface Page {
  /** From the root of the repository. */
  path: string;
  content: () => string;
}

/** Every generated page; a test compares each with the file that stands there. */
export const PAGES: readonly Page[] = [
  { path: "docs/functions.md", content: reference },
  { path: "docs/sheets.md", content: sheetsPage },
];
