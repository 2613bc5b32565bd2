import { createRoot } from "react-dom/client";
import { addressedLanguage } from "./addressedLanguage";
import "./page.css";
import { Session } from "./session";
import { Shell } from "./shell/Shell";

const place = document.getElementById("page");
if (!place) throw new Error("The page has no place to draw in");
createRoot(place).render(<Shell session={new Session(addressedLanguage())} />);
