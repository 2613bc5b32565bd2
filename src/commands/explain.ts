import { readWorkbook } from "../excel/read";
import { readSelectedCell, type SelectedCell } from "../excel/selectedCell";
import type { Language } from "../text/language";
import { say } from "../text/text";
import { explainAmount, isPayrollOrTrace, payrollMonth } from "./explainAmount";
import { explainCall } from "./explainCall";
import { always, type Command } from "./command";
import type { CommandState } from "./commandState";
import type { Explanation } from "./explanation";

/** Explains the selected cell; changes nothing. */
export const explain: Command<Pick<CommandState, "language">, Explanation | null> = {
  id: "explain",
  label: ({ language }) => say(language, "pane.tab.explain"),
  canRun: always,
  async perform({ language }) {
    return { result: await explainSelection(language) };
  },
};

/** How the selected cell came to its value; null when it is neither an amount of a 工资表 nor from an XZ function. */
export async function explainSelection(language: Language): Promise<Explanation | null> {
  const cell = await readSelectedCell();
  return (await explainPayroll(cell)) ?? (await explainCall(cell, language));
}

async function explainPayroll({ place }: SelectedCell): Promise<Explanation | null> {
  const month = payrollMonth(place.sheet);
  if (month === null) return null;
  const image = await readWorkbook({ only: (sheet) => isPayrollOrTrace(sheet, month) });
  return explainAmount(image, month, place);
}
