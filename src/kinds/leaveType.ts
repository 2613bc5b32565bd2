import { folded, type CellValue } from "./content";
import { value, type CellReading, type CellRemark } from "./reading";

/** The types of leave by their usual name; the words that people write for each. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  事假: ["事", "私假", "personal", "personal leave", "unpaid leave"],
  病假: ["病", "sick", "sick leave"],
  年假: ["年", "年休假", "年休", "带薪年假", "带薪年休假", "annual", "annual leave"],
  婚假: ["婚", "marriage", "marriage leave"],
  产假: ["产", "生育假", "maternity", "maternity leave"],
  陪产假: ["陪", "护理假", "陪护假", "陪产", "paternity", "paternity leave"],
  产检假: ["产检", "prenatal", "prenatal leave"],
  哺乳假: ["哺乳", "哺乳期", "nursing", "nursing leave"],
  育儿假: ["育儿", "parental", "parental leave"],
  丧假: ["丧", "丧葬假", "bereavement", "bereavement leave"],
  工伤假: ["工伤", "工", "work injury", "work injury leave"],
  调休: ["补休", "调", "倒休", "换休", "加班调休", "time off in lieu", "toil", "comp time"],
  外出: ["公出", "因公外出", "外勤", "外", "outing", "field work"],
  出差: ["差", "公差", "business trip", "travel"],
  旷工: ["旷", "矿工", "矿", "absence", "absent", "awol"],
};

/** The types of leave, outings and trips that the rules know, in the order of the template's list. */
export const LEAVE_TYPES: readonly string[] = Object.keys(WORDS).filter((type) => type !== "旷工");

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([type, words]) => [type, ...words].map((word) => [folded(word), type])),
);

/** The usual name of a type of leave; null when the word is unknown. */
export function leaveTypeOf(text: string): string | null {
  return BY_WORD.get(folded(text).replace(/\(.*\)$/, "")) ?? null;
}

/** 矿工 is 旷工 misspelt, as in the department's own document (R042). */
function isAbsenceMisspelt(text: string): boolean {
  return folded(text).includes("矿工");
}

/** A type of leave; a word that is unknown stands as it is. */
export function readLeaveType(cell: CellValue): CellReading<string> {
  const text = String(cell).trim();
  const type = leaveTypeOf(text);
  if (type === null) return value(text, { problem: "cell.unknownWord", text });
  return value(type, absenceRemark(text));
}

/** The remark on a text with 矿工 in it. */
export function absenceRemark(text: string): CellRemark | undefined {
  if (!isAbsenceMisspelt(text)) return undefined;
  return { problem: "word.absence", text, mended: text.replaceAll("矿工", "旷工") };
}
