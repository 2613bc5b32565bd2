/** 学历 from the lowest to the highest. */
export const EDUCATIONS = ["小学", "初中", "高中", "中专", "大专", "本科", "硕士", "博士"] as const;

/** A level of education (学历). */
export type Education = (typeof EDUCATIONS)[number];

/** Whether an education is the one asked for or a higher one: 及以上 includes it. */
export function isAtLeast(education: Education, least: Education): boolean {
  return EDUCATIONS.indexOf(education) >= EDUCATIONS.indexOf(least);
}
