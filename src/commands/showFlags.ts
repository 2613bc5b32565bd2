import { flag, unflag } from "../excel/flags";
import { say } from "../text/text";
import { alwaysAvailable, type Command } from "./command";
import type { CommandState } from "./commandState";
import { skippedNotice } from "./notice";

/** Flags the findings of the last check in the sheets, or takes all flags away; later checks do the same. */
export const showFlags = (flags: boolean): Command<Pick<CommandState, "checked">, null> => ({
  id: "showFlags",
  label: ({ language }) => say(language, "pane.check.flags"),
  canRun: alwaysAvailable,
  async perform({ checked }) {
    const outcome = flags ? checked && (await flag(checked.findings)) : await unflag();
    return { result: null, state: { flags }, notice: skippedNotice(outcome?.skipped ?? []) };
  },
});
