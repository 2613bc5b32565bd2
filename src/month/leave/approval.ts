import type { Policy } from "../../policy/policy";
import { dayOfInstant, type Instant } from "../../kinds/moment";
import type { Day } from "../../kinds/day";
import { cellOf, type CellPlace, type RowPlace } from "../../kinds/place";
import type { MonthBook, PersonMonth } from "../month";

type ApprovalColumn = "appliedAt" | "approverId" | "status";

/** A row that somebody applied for and somebody else approves: 请假, 加班. */
interface Application {
  place: RowPlace<ApprovalColumn>;
  appliedAt: Instant | null;
  approverId: string | null;
  status: string | null;
  /** The day of what is applied for, where it may have no clock time. */
  date?: Day;
}

/** 审批状态 of what has been approved, as the template lists it. */
export const APPROVED = "批准";

/** What is wrong with an approval, and at which cell. */
export interface ApprovalFault {
  kind:
    "notApproved" | "byOneself" | "notAbove" | "approverUnknown" | "approverBlank" | "late" | "appliedBlank";
  place: CellPlace;
}

/** Withdrawn or refused: as if it had not been asked for. */
export function isVoid({ status }: { status: string | null }): boolean {
  return status === "驳回" || status === "撤销";
}

/** Approved, or on a sheet that keeps no 审批状态. */
export function isApproved({ status, place }: Application): boolean {
  return status === APPROVED || place.columns.status === undefined;
}

const VOIDING: ReadonlySet<ApprovalFault["kind"]> = new Set([
  "notApproved",
  "byOneself",
  "notAbove",
  "approverBlank",
]);

/** Whether a fault means that nobody entitled has approved; the others only want a look. */
export function voidsApproval({ kind }: Pick<ApprovalFault, "kind">): boolean {
  return VOIDING.has(kind);
}

/**
 * Faults of one application (R004, R023; who may approve: A36): approved, before it starts, by somebody above.
 * Columns that the sheet does not have are not asked for.
 */
export function faultsOf(
  application: Application,
  starts: Instant | null,
  subject: PersonMonth,
  book: MonthBook,
): ApprovalFault[] {
  if (!isApproved(application)) return [fault("notApproved", application, "status")];
  const faults: ApprovalFault[] = [];
  const on = starts === null ? (application.date ?? book.last) : dayOfInstant(starts);
  const approver = faultOfApprover(application, on, subject, book);
  if (approver) faults.push(fault(approver, application, "approverId"));
  const timing = faultOfTiming(application, starts, book.policy);
  if (timing) faults.push(fault(timing, application, "appliedAt"));
  return faults;
}

function fault(kind: ApprovalFault["kind"], { place }: Application, column: ApprovalColumn): ApprovalFault {
  return { kind, place: cellOf(place, column) };
}

/** What is wrong with who has approved something of that day (A36): nobody, the person themself, or somebody who is not above. */
export function faultOfApprover(
  { approverId, place }: { approverId: string | null; place: RowPlace<"approverId"> },
  on: Day,
  subject: PersonMonth,
  { hierarchy, policy }: MonthBook,
): "approverBlank" | "byOneself" | "notAbove" | "approverUnknown" | null {
  if (place.columns.approverId === undefined) return null;
  if (approverId === null) return "approverBlank";
  const approver = hierarchy.named(approverId);
  if (approver === subject) return "byOneself";
  if (approver) return hierarchy.isAbove(approver, subject) ? null : "notAbove";
  // Somebody outside the department, e.g. while the manager's post is vacant (R079): nobody on the roster is above.
  if (!hierarchy.supervisorOf(subject)) return null;
  const roles = policy.figure("approverRoles", on).value;
  return roles.some((role) => approverId.includes(role)) ? null : "approverUnknown";
}

function faultOfTiming(
  { appliedAt, place }: Application,
  starts: Instant | null,
  policy: Policy,
): ApprovalFault["kind"] | null {
  if (place.columns.appliedAt === undefined) return null;
  if (appliedAt === null) return "appliedBlank";
  if (starts === null) return null;
  const ahead = policy.figure("leaveAdvanceMinutes", dayOfInstant(starts)).value;
  return appliedAt >= starts || appliedAt > starts - ahead ? "late" : null;
}
