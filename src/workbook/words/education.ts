import { EDUCATIONS, type Education } from "../../policy/education";
import { folded } from "../../kinds/content";

/** 学历 by its usual name, and the words that people write for each. */
const WORDS: Readonly<Record<Education, readonly string[]>> = {
  小学: ["primary school", "elementary school"],
  初中: ["middle school", "junior high school"],
  高中: ["普高", "普通高中", "high school", "senior high school"],
  中专: ["中职", "中技", "技校", "职高", "职业高中", "中等专科", "vocational school"],
  大专: ["专科", "高职", "高专", "高职高专", "大学专科", "associate", "associate degree", "junior college"],
  本科: [
    "大学",
    "大学本科",
    "大本",
    "一本",
    "二本",
    "三本",
    "专升本",
    "专接本",
    "专转本",
    "高起本",
    "学士",
    "双学士",
    "双学位",
    "bachelor",
    "bachelor's",
    "undergraduate",
  ],
  硕士: ["研究生", "硕士研究生", "双硕士", "mba", "emba", "master", "master's", "postgraduate"],
  博士: ["博士研究生", "博士后", "phd", "ph.d.", "doctor", "doctorate"],
};

/** How somebody studied does not matter for the degree. */
const WAY =
  /^(全日制|非全日制|普通|统招|统分|自学考试|自考|成人教育|成人高考|成人|成教|成考|函授|网络教育|网教|远程教育|夜大|电大|国开|业余|在职)+/;
const ENDING = /(及?以上)?(学历|学位|毕业生|毕业|生|degree)?$/;
/** Not finished, or not with a diploma. */
const WITHOUT_DIPLOMA = /在读|肄业|结业|未毕业|辍学/;

const BY_WORD = new Map(
  EDUCATIONS.flatMap((education) =>
    [education, ...WORDS[education]].map((word) => [folded(word), education] as const),
  ),
);

/** The education that the word means; null when it is unknown or not finished. */
export function educationOf(text: string): Education | null {
  const typed = folded(text);
  if (WITHOUT_DIPLOMA.test(typed)) return null;
  const word = typed.replace(/\(.*\)$/, "");
  return named(word) ?? named(word.replace(ENDING, ""));
}

function named(word: string): Education | null {
  return BY_WORD.get(word) ?? BY_WORD.get(word.replace(WAY, "")) ?? null;
}
