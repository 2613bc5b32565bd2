/** What the ribbon's buttons do, each done when its promise settles. */
export interface RibbonJobs {
  check: () => Promise<void>;
  generate: () => Promise<void>;
}

/** Ties the ribbon's buttons to their jobs; each shows the pane first, where the job tells of itself. */
export function registerRibbon({ check, generate }: RibbonJobs): void {
  associate("openXinze", async () => {});
  associate("check", check);
  associate("generate", generate);
}

function associate(id: string, job: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void Office.addin
      .showAsTaskpane()
      .then(job)
      .finally(() => event.completed());
  });
}
