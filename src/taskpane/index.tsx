import { createRoot } from "react-dom/client";
import { registerRibbon } from "../commands/ribbon";
import { displayLocale } from "../excel/appearance";
import { languageOf } from "../text/language";
import { App } from "./App";
import { DOORS } from "./doors";
import { Session } from "./session";

/** The pane: starts with Office, and lives on as the one runtime of pane, ribbon buttons and functions. */
void Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root.");
  const session = new Session(DOORS, languageOf(displayLocale()));
  createRoot(root).render(<App session={session} />);
  const started = session.start();
  registerRibbon({
    check: () => started.then(session.check),
    generate: () => started.then(session.generate),
  });
});
