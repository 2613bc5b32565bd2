import { folded } from "../../kinds/content";

const SEPARATOR = /[,、;/|+&]/;
/** 电子商务运营部 before the group's own name. */
const DEPARTMENT = /^.+部(门|(?!门))[-_]?(?=.)/;
const ENDING = /(小组|组|团队|group|team)$/;

const IN_CHINESE: Readonly<Record<string, string>> = { recruitment: "招商", sales: "销售" };

/** The name of a group as it is compared: 招商 for 招商组, 招商 组, 运营部招商组. */
export function groupWord(text: string): string {
  const name = folded(text).replace(DEPARTMENT, "");
  const word = name.replace(ENDING, "") || name;
  return IN_CHINESE[word] ?? word;
}

/** The groups that a cell names; mostly one. */
export function groupsIn(text: string): string[] {
  return folded(text)
    .split(SEPARATOR)
    .filter((part) => part !== "")
    .map(groupWord);
}
