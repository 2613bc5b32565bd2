import { createRoot } from "react-dom/client";
import { languageOf, type Language } from "../../text/language";
import "./page.css";
import { Session } from "./session";
import { Shell } from "./shell/Shell";

/** The language in the address (?lang=), which the page writes there when it is switched; else the browser's. */
function wantedLanguage(): Language {
  return languageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);
}

const place = document.getElementById("page");
if (!place) throw new Error("The page has no place to draw in");
createRoot(place).render(<Shell session={new Session(wantedLanguage())} />);
