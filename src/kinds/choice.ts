import { folded, type CellValue } from "./content";
import { unreadable, value, type CellReading } from "./reading";

/** Values to choose from, and the words that mean one of them. */
export interface Choices {
  choices?: readonly string[];
  words?: Readonly<Record<string, string>>;
}

/** The choice that a text names, by itself or by its word; null when it names none. */
function choiceIn(text: string, { choices = [], words = {} }: Choices): string | null {
  const word = folded(text);
  const named = choices.find((name) => folded(name) === word);
  return named ?? Object.entries(words).find(([known]) => folded(known) === word)?.[1] ?? null;
}

/** One of the choices. */
export function readChoice(cell: CellValue, choices: Choices): CellReading<string> {
  const choice = choiceIn(String(cell), choices);
  return choice === null ? unreadable("cell.unknownWord", cell) : value(choice);
}

/** The first word for a choice; the choice itself where it has none. */
export function wordOf(choice: string, { words = {} }: Choices): string {
  return Object.entries(words).find(([, meant]) => meant === choice)?.[0] ?? choice;
}
