import { folded, type CellValue } from "./content";
import { value, type CellReading } from "./reading";

/** The meetings of the department (R036) by their usual name, and the words that people write for each. */
const WORDS = {
  早会: ["晨会", "早例会", "早班会", "morning", "morning meeting"],
  夕会: ["晚会", "晚例会", "夕例会", "总结会", "evening", "evening meeting"],
  周会: ["周例会", "例会", "周总结会", "weekly", "weekly meeting"],
  月会: ["月例会", "月总结会", "月度会议", "monthly", "monthly meeting"],
} as const;

/** A type of meeting by its usual name. */
export type MeetingType = keyof typeof WORDS;

/** The usual names, in the order of the template's list. */
export const MEETING_TYPES = Object.keys(WORDS) as MeetingType[];

const BY_WORD = new Map(
  MEETING_TYPES.flatMap((type) => [type, ...WORDS[type]].map((word) => [folded(word), type] as const)),
);

/** The usual name of a meeting; null when the word is unknown. */
function meetingTypeOf(text: string): MeetingType | null {
  return BY_WORD.get(folded(text)) ?? null;
}

/** A type of meeting; a word that is unknown stands as it is. */
export function readMeetingType(cell: CellValue): CellReading<string> {
  const text = String(cell).trim();
  const type = meetingTypeOf(text);
  return value(type ?? text, type === null ? { problem: "cell.unknownWord", text } : undefined);
}
