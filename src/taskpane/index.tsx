import { createRoot } from "react-dom/client";
import { COMMANDS } from "../commands/register";
import { registerRibbon } from "../commands/ribbon";
import { displayLocale } from "../excel/appearance";
import { languageOf } from "../text/language";
import { App } from "./App";
import { OFFICE_ACCESS } from "./officeAccess";
import { Session } from "./session";
import { addAllSentences } from "../text/whole";

/** The pane: starts with Office, and lives on as the one runtime of pane, ribbon buttons and functions. */
async function startPane(): Promise<Session> {
  await Office.onReady();
  addAllSentences();
  const root = document.getElementById("root");
  if (!root) throw new Error("taskpane.html has no #root.");
  const session = new Session(COMMANDS, OFFICE_ACCESS, languageOf(displayLocale()));
  createRoot(root).render(<App session={session} />);
  await session.start();
  return session;
}

const started = startPane();

// At once, not when Office is ready: a button may have been pressed before (office-js #5176).
registerRibbon(async (id) => {
  const session = await started;
  if (id === "check") await session.run(session.commands.check);
  else await session.run(session.commands.generate);
});
