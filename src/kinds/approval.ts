import { folded, type CellValue } from "./content";
import { value, type CellReading } from "./reading";

const WORDS: Readonly<Record<string, readonly string[]>> = {
  批准: [
    "已批准",
    "同意",
    "已同意",
    "通过",
    "已通过",
    "审批通过",
    "审批同意",
    "已审批",
    "准",
    "准假",
    "√",
    "✓",
    "是",
    "approved",
    "approve",
    "accepted",
    "agreed",
    "ok",
    "yes",
    "y",
  ],
  待批: [
    "待审批",
    "待批准",
    "审批中",
    "未审批",
    "未批",
    "进行中",
    "处理中",
    "已提交",
    "待审核",
    "审核中",
    "pending",
    "submitted",
    "waiting",
    "in review",
  ],
  驳回: [
    "已驳回",
    "拒绝",
    "已拒绝",
    "不同意",
    "未通过",
    "不通过",
    "不批准",
    "不批",
    "退回",
    "否",
    "×",
    "rejected",
    "refused",
    "denied",
    "declined",
    "no",
    "n",
  ],
  撤销: [
    "已撤销",
    "撤回",
    "已撤回",
    "取消",
    "已取消",
    "作废",
    "cancelled",
    "canceled",
    "withdrawn",
    "revoked",
  ],
};

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    [status, ...words].map((word) => [folded(word), status]),
  ),
);

/** 批准, 待批, 驳回 or 撤销 for the ways of writing them; else the text as it stands, for the rules to judge. */
function approvalOf(text: string): string {
  return BY_WORD.get(folded(text)) ?? text.trim();
}

/** The state of an application. */
export function readApproval(cell: CellValue): CellReading<string> {
  return value(approvalOf(String(cell)));
}
