import { folded } from "../../kinds/content";

/** Other words for the work that a position names. */
const SAME_WORK: readonly (readonly [RegExp, string])[] = [
  [/电销|telesales|telephonesales/, "电话销售"],
  [/(物流|配送|发货)+|logistics|delivery/, "物流配送"],
  [/客户服务|customerservice/, "客服"],
  [/operations?|operator/, "运营"],
  [/sales(person|man|woman)?/, "销售"],
];

/** 电商 before the work, and the ending that makes a person of it. */
const AROUND_WORK = /^(电商|电子商务)|(岗位|岗|专员|人员|员)$/g;

function workOf(text: string): string {
  return SAME_WORK.reduce((word, [other, usual]) => word.replace(other, usual), folded(text));
}

/** Whether a position is of the kind of work that a listed one names: 售后客服专员 of 电商客服, 电销 of 电话销售. */
export function isOfWork(position: string, listed: string): boolean {
  const work = workOf(listed);
  return workOf(position).includes(work.replace(AROUND_WORK, "") || work);
}

/** The posts that D4 names, and the words that people write for each. */
const POSTS = {
  部门主管: ["主管", "部主管", "运营部主管", "department supervisor", "supervisor"],
  运营经理: ["经理", "部门经理", "operations manager", "manager"],
  运营专员: ["运营", "运营员", "operations specialist"],
} as const;

/** One of those posts. */
export type Post = keyof typeof POSTS;

/** In the order of the clause. */
export const POST_NAMES = Object.keys(POSTS) as Post[];

const BEFORE_POST = /^(电商|电子商务|高级|中级|初级|资深)+/;

/** Whether a position is that post: 电商运营专员, 高级运营专员 for 运营专员. */
export function isPost(position: string, post: Post): boolean {
  const word = folded(position).replace(BEFORE_POST, "");
  return [post, ...POSTS[post]].some((name) => folded(name) === word);
}

/** Whether a position's own word says that it leads a group; 副组长 does not. */
export function saysLeader(position: string): boolean {
  return /^(?!副).*(组长|团队长)$|^team(leader|lead)$/.test(folded(position).replace(/\(.*\)$/, ""));
}

/** Whether a position is the head of the whole department: 部门主管. */
export function saysDepartmentHead(position: string): boolean {
  return /部门?主管|^department(supervisor|head)$/.test(folded(position));
}
