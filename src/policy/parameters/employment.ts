import { always } from "../../figures/dated";
import { EDUCATIONS } from "../education";
import { parameter } from "../../figures/parameter";

/** 用工: what is asked of people in a post, and the forms of employment. */
export const employment = {
  /** The least 学历 for 运营 posts; 及以上 includes it. */
  minEducation: parameter({
    kind: "choice",
    choices: EDUCATIONS,
    values: always("本科", "R038"),
  }),
  /** The least 从业年限 for 运营 posts; 以上 includes it. */
  minYears: parameter({
    kind: "number",
    unit: "years",
    min: 0,
    max: 60,
    values: always(2, "R039"),
  }),
  /** 用工形式 that the company has; 等 leaves the clause's list open. */
  employmentTypes: parameter({
    kind: "list",
    values: always(
      ["全职", "兼职", "劳务", "实习", "临时工", "管理层", "普通员工", "合同工", "派遣"],
      "R048",
    ),
  }),
} as const;
