import type { Catalogue } from "../../catalogue";

/** Findings of Meetings, Calls and Duty. */
export const service: Catalogue = {
  "meeting.daily.message": "The {type} is held each workday; {count} day(s) have no record: {date}",
  "meeting.daily.found": "no record: {date}",
  "meeting.daily.expected":
    "add the meetings that were held; if there is no such meeting, take it out of meetings in Policy",
  "meeting.weekly.message": "The weekly meeting is held each week; {count} week(s) have no record: {weeks}",
  "meeting.weekly.found": "no record: {weeks}",
  "meeting.weekly.expected":
    "add the meetings that were held; if there is no such meeting, take it out of meetings in Policy",
  "meeting.monthly.message": "There is no record of a monthly meeting in {month}",
  "meeting.monthly.found": "no record",
  "meeting.monthly.expected":
    "add the meeting if it was held; if there is no such meeting, take it out of meetings in Policy",
  "call.tooManyRings.message": "{date}: the telephone rang {rings} times, more than {most}",
  "call.tooManyRings.found": "{rings} rings",
  "call.tooManyRings.expected": "{most} rings at most",
  "call.noRecord.message": "{date}: an important call is not on record",
  "call.noRecord.found": "no record",
  "call.noRecord.expected": "the record of the call; if it was not important, set Important to 否",
  "reception.tooFew.message":
    "{date}: over lunch, {lunch}, {needed} must be at reception; too few at {gaps} (who is on leave does not count)",
  "reception.tooFew.found": "too few at {gaps}",
  "reception.tooFew.expected": "assign somebody, or add whoever was there",
  "reception.noRow.message":
    "{date}: no duty on record; over lunch, {lunch}, {needed} must be at reception ({count} workdays)",
  "reception.noRow.found": "no record: {date}",
  "reception.noRow.expected": "assign somebody, or add whoever was there",
  "reception.notPlanned.message":
    "Duty has no slot over lunch; {count} workdays need {needed} at {lunch}: {date}",
  "reception.notPlanned.found": "no slot over lunch",
  "reception.notPlanned.expected":
    "add the slots over lunch; if nobody receives then, set lunchCover in Policy to 0",
  "coverage.gap.message":
    "{date}: not covered round the clock, nobody at {gaps} (who is on leave does not count)",
  "coverage.gap.found": "nobody at {gaps}",
  "coverage.gap.expected": "assign somebody, or add whoever was there",
  "coverage.noRow.message":
    "{count} day(s) have no duty on record and are not covered round the clock: {date}",
  "coverage.noRow.found": "no record: {date}",
  "coverage.noRow.expected": "assign somebody, or add whoever was there",
  "duty.tooLong.message": "{date}: one person is on duty for {hours} h, more than {most} h a day",
  "duty.tooLong.found": "{hours} h",
  "duty.tooLong.expected": "{most} h a day at most; others take the rest",
};
