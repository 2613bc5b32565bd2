import type { Catalogue } from "../../catalogue";

/** Findings of Attendance. */
export const attendance: Catalogue = {
  "attendance.late.message":
    "{date}: clocked in at {clock}, {minutes} min late. Counted, breaks full attendance, nothing is deducted",
  "attendance.late.found": "{clock}",
  "attendance.late.expected": "{expected} at the latest; if on leave or out on business, add a row to Leave",
  "attendance.early.message":
    "{date}: clocked out at {clock}, {minutes} min early. Counted, breaks full attendance, nothing is deducted",
  "attendance.early.found": "{clock}",
  "attendance.early.expected":
    "{expected} at the earliest; if on leave or out on business, add a row to Leave",
  "attendance.noClockIn.message": "{date}: clocked out but not in. A missing punch, not absence",
  "attendance.noClockIn.found": "no clock-in",
  "attendance.noClockIn.expected": "verify and fill in the clock-in time",
  "attendance.noClockOut.message": "{date}: clocked in but not out. A missing punch, not absence",
  "attendance.noClockOut.found": "no clock-out",
  "attendance.noClockOut.expected": "verify and fill in the clock-out time",
  "attendance.absent.message":
    "{date} is a workday without punches, approved leave or outing: {days} day(s) of absence",
  "attendance.absent.found": "no punches",
  "attendance.absent.expected":
    "fill in the punches, or add an approved leave or outing to Leave; leave it if it was absence",
  "attendance.absentHalf.message": "{date}: half a day without attendance or leave: {days} day(s) of absence",
  "attendance.absentHalf.found": "the punches do not reach half of the day",
  "attendance.absentHalf.expected":
    "mend the punches, or add half a day to Leave; leave it if it was absence",
  "attendance.noRow.message":
    "{date}: workdays without a row in Attendance and without leave: {days} day(s) of absence",
  "attendance.noRow.found": "no rows for {date}",
  "attendance.noRow.expected": "add the rows to Attendance, or an approved leave or outing to Leave",
  "attendance.noRows.message":
    "No row in Attendance this month and no leave: all {days} workdays count as absence",
  "attendance.noRows.found": "no rows for {date}",
  "attendance.noRows.expected":
    "add this person's rows to Attendance; fill in the leave date of somebody who left",
  "attendance.dayOff.message":
    "{date} is not a workday, but there are punches from {from} to {to} and no row in Overtime",
  "attendance.dayOff.found": "{date}, {from} to {to}",
  "attendance.dayOff.expected":
    "add the overtime to Overtime (or time off in lieu); for a swapped workday add the date to Calendar",
  "attendance.lateDeducted.message":
    "{date}: clocked in at {clock}, {minutes} min late. Counted, breaks full attendance, and by policy the time not worked is deducted",
  "attendance.lateDeducted.found": "{clock}",
  "attendance.lateDeducted.expected":
    "{expected} at the latest; if on leave or out on business, add a row to Leave",
  "attendance.earlyDeducted.message":
    "{date}: clocked out at {clock}, {minutes} min early. Counted, breaks full attendance, and by policy the time not worked is deducted",
  "attendance.earlyDeducted.found": "{clock}",
  "attendance.earlyDeducted.expected":
    "{expected} at the earliest; if on leave or out on business, add a row to Leave",
  "absence.multiple.message":
    "Absence is deducted at {multiple} times a day's wage ({people} people, {days} days this month). More than the wage of the time missed is a fine, which employers have no power to impose",
  "absence.multiple.found": "{multiple} times",
  "absence.multiple.expected":
    "set absenceMultiple in Policy back to 1, so that only the time missed is deducted; a warning may be given besides",
  "hours.tooFew.message": "{date}: from {from} to {to} is {hours} h {minutes} min, less than {needed} h",
  "hours.tooFew.found": "{hours} h {minutes} min at work",
  "hours.tooFew.expected":
    "on flexible time, or where hours count, {needed} h a day; if on leave or out on business, add a row to Leave",
  "shift.blank.message":
    "This person's other workdays have a shift, {count} workday(s) have none ({date}); judged by the usual shifts for now",
  "shift.blank.found": "no shift",
  "shift.blank.expected": "verify with the head of the department and fill in the shift",
  "shift.restOnWorkday.message":
    "The shift says “{shift}”, but {count} such day(s) are workdays ({date}); judged by the usual shifts for now",
  "shift.restOnWorkday.found": "{shift}",
  "shift.restOnWorkday.expected":
    "if it was time off, add it to Leave as 调休; if the rota is wrong, mend the shift; if everybody was off, add the date to Calendar",
  "shift.unknown.message":
    "Shift “{shift}” has no times ({count} cells this month); judged by the usual shifts for now",
  "shift.unknown.found": "{shift}",
  "shift.unknown.expected": "give its times in Policy as shift.{shift}, e.g. {example}",
};
