import type { CommandId } from "./command";

/** The commands with a button on the ribbon: manifest.xml names them by these ids. */
export const RIBBON_COMMANDS = ["check", "generate"] as const satisfies readonly CommandId[];

export type RibbonCommandId = (typeof RIBBON_COMMANDS)[number];

/** Ties the ribbon's buttons to their commands; each shows the pane first, which shows how far the command is. */
export function registerRibbon(start: (id: RibbonCommandId) => Promise<void>): void {
  for (const id of RIBBON_COMMANDS) associate(id, () => start(id));
}

function associate(action: string, work: () => Promise<void>): void {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    void Office.addin
      .showAsTaskpane()
      .then(work)
      .finally(() => event.completed());
  });
}
