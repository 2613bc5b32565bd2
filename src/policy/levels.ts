/** The levels of the pay scheme: which base pay and which performance rules apply (R081, R092). */
export const LEVELS = ["manager", "supervisor", "member"] as const;

export type Level = (typeof LEVELS)[number];

/** Words of the 政策 sheet for levels; 销售 are members (R092). */
export const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  经理: "manager",
  运营经理: "manager",
  主管: "supervisor",
  组员: "member",
  销售: "member",
};

/** Positions above a member's. A level's own name names that level. */
const POSITION_LEVELS: Readonly<Record<string, Level>> = {
  运营经理: "manager",
  "operations manager": "manager",
  manager: "manager",
  经理: "manager",
  部门经理: "manager",
  "department manager": "manager",
  招商主管: "supervisor",
  "recruitment supervisor": "supervisor",
  销售主管: "supervisor",
  "sales supervisor": "supervisor",
  部门主管: "supervisor",
  "department supervisor": "supervisor",
  组长: "supervisor",
  "team leader": "supervisor",
  主管: "supervisor",
  supervisor: "supervisor",
};

/** The level of a position where the 政策 sheet says nothing: all positions that are not named are members. */
export function builtInLevel(position: string): Level {
  return POSITION_LEVELS[position.trim().toLowerCase()] ?? "member";
}
