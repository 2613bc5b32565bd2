import type { Translation } from "../../catalogue";
import type { service as chinese } from "../../zh/rules/service";

/** Findings of Meetings, Calls and Duty. */
export const service = {
  "meeting.daily.message":
    "The {type} is held each workday; {count} {count|day has|days have} no record: {date}",
  "meeting.daily.found": "No record: {date}",
  "meeting.daily.expected":
    "Add the meetings that were held; if there is no such meeting, remove it from meetings in Policy",
  "meeting.weekly.message":
    "The weekly meeting is held each week; {count} {count|week has|weeks have} no record: {weeks}",
  "meeting.weekly.found": "No record: {weeks}",
  "meeting.weekly.expected":
    "Add the meetings that were held; if there is no such meeting, remove it from meetings in Policy",
  "meeting.monthly.message": "There is no record of the monthly meeting in {month}",
  "meeting.monthly.found": "No record",
  "meeting.monthly.expected":
    "Add the meeting if it was held; if there is no such meeting, remove it from meetings in Policy",
  "call.tooManyRings.message": "{date}: the telephone was answered after {rings} {rings|ring|rings}",
  "call.tooManyRings.found": "{rings} {rings|ring|rings}",
  "call.tooManyRings.expected": "{most} {most|ring|rings} at most",
  "call.noRecord.message": "{date}: an important call has no record",
  "call.noRecord.found": "No record",
  "call.noRecord.expected": "Fill in the record; if the call was not important, set Important to 否",
  "reception.tooFew.message":
    "{date}: over lunch, {lunch}, {needed} must be at reception; too few at {gaps} (people on leave do not count)",
  "reception.tooFew.found": "Too few at {gaps}",
  "reception.tooFew.expected": "Assign somebody; if somebody was there, add the duty record",
  "reception.noRow.message":
    "{date}: no duty record; over lunch, {lunch}, {needed} must be at reception (workdays: {count})",
  "reception.noRow.found": "No record: {date}",
  "reception.noRow.expected": "Assign somebody; if somebody was there, add the duty record",
  "reception.notPlanned.message":
    "Duty has no slot over lunch; {needed} must be at reception at {lunch} on {count} {count|workday|workdays}: {date}",
  "reception.notPlanned.found": "No slot over lunch",
  "reception.notPlanned.expected":
    "Add the slots over lunch; if there is no lunchtime reception, set lunchCover in Policy to 0",
  "coverage.gap.message":
    "{date}: not covered round the clock, nobody at {gaps} (people on leave do not count)",
  "coverage.gap.found": "Nobody at {gaps}",
  "coverage.gap.expected": "Assign somebody; if somebody was there, add the duty record",
  "coverage.noRow.message":
    "{count} {count|day has|days have} no duty record, so they are not covered round the clock: {date}",
  "coverage.noRow.found": "No record: {date}",
  "coverage.noRow.expected": "Assign somebody; if somebody was there, add the duty record",
  "duty.tooLong.message": "{date}: one person was on duty for {hours} h, too long",
  "duty.tooLong.found": "{hours} h",
  "duty.tooLong.expected": "{most} h a day at most; others take the rest in turn",
} as const satisfies Translation<typeof chinese>;
