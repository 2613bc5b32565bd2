import { countBroken } from "../excel/formulas";
import { readWorkbook } from "../excel/read";
import { removeLeftovers } from "../excel/undo";
import type { Month } from "../kinds/month";
import { say } from "../text/text";
import { monthsOf } from "../workbook/months";
import { alwaysAvailable, type Command } from "./command";
import type { CommandState } from "./commandState";
import { followPolicy } from "./policyContext";

/** What the reading is asked for. */
export interface ReadAgainOptions {
  /** The month to stay at, where the workbook has data of it; else the likeliest is taken. */
  wanted: Month | null;
  /** Takes what goes wrong while the figures' sheets are followed. */
  failed: (error: unknown) => void;
}

/** Ends the following of the figures' sheets. */
export type StopFollowing = () => Promise<void>;

/**
 * Gets to know the workbook, at the start and whenever asked: its months, and its figures for the functions in its cells
 * from now on.
 */
export const readAgain = (
  options: ReadAgainOptions,
): Command<Pick<CommandState, "journal">, StopFollowing> => ({
  id: "readAgain",
  label: ({ language }) => say(language, "pane.reload"),
  canRun: alwaysAvailable,
  async perform({ journal }) {
    const { wanted, failed } = options;
    await removeLeftovers(journal.map(({ change }) => change));
    const image = await readWorkbook();
    const stopFollowing = await followPolicy(image, failed);
    const months = monthsOf(image);
    const month = wanted !== null && months.includes(wanted) ? wanted : (months[0] ?? null);
    return { result: stopFollowing, state: { months, month, broken: await countBroken(image) } };
  },
});
