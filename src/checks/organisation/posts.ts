import { isPost, POST_NAMES, type Post } from "../../workbook/words/positions";
import { clauseCheck } from "../clauseCheck";
import type { Finding } from "../../findings/finding";
import { found } from "../../findings/found";
import { rosterHeader } from "../../month/people/columns";
import type { MonthBook } from "../../month/month";
import { holdsTo, managersOf, staffOf } from "../../month/people/orgChart";

/** 部门主管、运营经理、运营专员 are each filled (R014). Where another chart holds too, the manager's vacancy is R079's. */
export const posts = clauseCheck({
  clauses: ["R014"],
  feeds: { 花名册: ["position", "hireDate", "leaveDate"] },
  figures: ["orgProfile"],
  find,
});

function find(book: MonthBook): Finding[] {
  const place = rosterHeader(book, "position");
  if (!holdsTo(book, "D4") || !place || staffOf(book).length === 0) return [];
  const vacant = POST_NAMES.filter((post) => !isFilled(post, book));
  if (vacant.length === 0) return [];
  return [found("R014", "posts.vacant", "warning", place, { fields: { posts: vacant.join("、") } })];
}

function isFilled(post: Post, book: MonthBook): boolean {
  if (post === "运营经理" && (managersOf(book).length > 0 || holdsTo(book, "D18", "D6", "D3"))) return true;
  return staffOf(book).some(({ person }) => isPost(person.position ?? "", post));
}
