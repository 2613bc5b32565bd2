import { ROSTER } from "../../../workbook/sheets";
import { cardOf, idNumberOf } from "./identity";
import { date, type SampleRow, type SampleSheet } from "./row";

/** A person of the sample. Dates as text; blank where there is none. */
export interface Character {
  id: string;
  name: string;
  group: "招商组" | "销售组";
  position: string;
  hired: string;
  left: string;
  gender: "男" | "女";
  born: string;
  education: string;
  experience: number;
  additional: number;
}

/**
 * The department as its own document draws it: the manager's post is vacant, two groups with a supervisor each. Two
 * joined in March, one left in March and one in February.
 */
const TABLE = `
0101 周敏 招商组 招商主管 2022-06-01 -          女 1990-04-12 本科 8 1000
0102 李晓东 招商组 招商专员 2023-03-06 -        男 1996-09-23 本科 3 1000
0103 王雨晴 招商组 招商专员 2023-08-14 -        女 1997-01-30 本科 3 0
0104 张凯 招商组 招商专员 2024-02-26 -          男 1998-06-17 大专 2 0
0105 刘思远 招商组 招商专员 2024-05-13 -        男 1995-11-05 本科 4 2000
0106 陈佳怡 招商组 招商专员 2024-07-01 -        女 2000-03-19 本科 2 0
0107 赵文博 招商组 招商专员 2024-10-14 -        男 1999-12-08 大专 2 0
0108 孙丽娜 招商组 招商专员 2025-03-03 -        女 1998-08-26 本科 3 1000
0109 吴子豪 招商组 招商专员 2025-06-16 -        男 2001-05-02 本科 2 0
0110 郑欣然 招商组 招商专员 2026-03-11 -        女 2002-10-14 本科 2 0
0111 何俊杰 招商组 招商专员 2024-09-02 2026-02-10 男 1997-07-21 本科 4 0
0201 陈立 销售组 销售主管 2021-03-15 -          男 1988-02-03 本科 10 3000
0202 林晓燕 销售组 平台客服 2022-11-07 -        女 1994-05-28 大专 5 1000
0203 黄志强 销售组 平台客服 2023-05-22 -        男 1996-10-11 大专 3 0
0204 徐梦洁 销售组 平台客服 2023-09-18 -        女 1999-02-16 本科 3 0
0205 马超 销售组 平台客服 2024-03-11 -          男 1997-12-30 大专 3 0
0206 朱雅琪 销售组 销售专员 2023-04-17 -        女 1998-09-07 本科 4 1000
0207 胡建国 销售组 销售专员 2022-08-29 -        男 1992-06-24 大专 7 2000
0208 郭婷婷 销售组 销售专员 2024-04-08 -        女 1996-03-13 本科 4 0
0209 罗浩然 销售组 销售专员 2024-08-19 -        男 1999-07-29 本科 2 0
0210 高子涵 销售组 销售专员 2025-01-06 -        女 2000-11-22 本科 2 0
0211 梁雪 销售组 销售专员 2025-07-07 2026-03-13 女 2001-04-05 大专 2 0
0212 宋一鸣 销售组 销售专员 2026-03-16 -        男 2002-01-18 本科 2 0
0213 唐小雨 销售组 平台客服 2025-11-24 -        女 2003-08-09 大专 2 0
0214 韩磊 销售组 销售专员 2025-02-24 -          男 1998-12-15 本科 3 0
`;

export const CHARACTERS: readonly Character[] = TABLE.trim().split("\n").map(readLine);

function readLine(line: string): Character {
  const [id, name, group, position, hired, left, gender, born, education, experience, additional] =
    line.split(/\s+/);
  return {
    id,
    name,
    group,
    position,
    hired,
    left: left === "-" ? "" : left,
    gender,
    born,
    education,
    experience: Number(experience),
    additional: Number(additional),
  } as Character;
}

/** The supervisor of each group. */
export const SUPERVISORS = { 招商组: "0101", 销售组: "0201" } as const;

/** Runs the department while its manager's post is vacant; not on this roster. */
const ACTING_MANAGER = "互联网事业部总经理";

export function isSupervisor({ id }: Character): boolean {
  return Object.values<string>(SUPERVISORS).includes(id);
}

/** Who decides for a person. */
export function superiorOf(character: Character): string {
  return isSupervisor(character) ? ACTING_MANAGER : SUPERVISORS[character.group];
}

export function characterOf(id: string): Character {
  const found = CHARACTERS.find((character) => character.id === id);
  if (!found) throw new Error(`Nobody of the sample has the ID ${id}`);
  return found;
}

/** 花名册. */
export function roster(): SampleSheet {
  return { definition: ROSTER, rows: CHARACTERS.map(rowOf), merged: [] };
}

/** 证件号码: women have even numbers, men odd ones. */
export function idNumber({ id, born, gender }: Character): string {
  return idNumberOf(born, (Number(id) % 400) * 2 + (gender === "男" ? 1 : 0));
}

/** 银行账号. */
export function account({ id }: Character): string {
  return cardOf(40_213 + Number(id) * 97);
}

function rowOf(character: Character, index: number): SampleRow {
  const { id, hired, left } = character;
  const probation = monthsLater(hired, 2);
  const cells = {
    id,
    name: character.name,
    group: character.group,
    position: character.position,
    supervisorId: isSupervisor(character) ? "" : SUPERVISORS[character.group],
    hireDate: date(hired),
    leaveDate: left === "" ? "" : date(left),
    probationUntil: probation,
    employmentType: "全职",
    gender: character.gender,
    education: character.education,
    experience: character.experience,
    contractDate: date(hired) + 2,
    trainingDate: date(hired) + 7,
    basePay: "",
    allowance: isSupervisor(character) ? 300 : "",
    insuredCity: "杭州",
    insuranceBase: isSupervisor(character) ? 6500 : 4812,
    housingFundBase: isSupervisor(character) ? 6500 : 4812,
    housingFundRate: 0.07,
    additionalDeduction: character.additional,
    idNumber: idNumber(character),
    bank: index % 3 === 0 ? "建设银行杭州文三支行" : "工商银行杭州高新支行",
    account: account(character),
  };
  return { key: id, cells };
}

function monthsLater(iso: string, months: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split("-").map(Number);
  const later = new Date(Date.UTC(year, month - 1 + months, dayOfMonth - 1));
  return date(later.toISOString().slice(0, 10));
}
