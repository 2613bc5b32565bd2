import type { Translation } from "../../catalogue";
import type { attendance as chinese } from "../../zh/rules/attendance";

/** Findings of Attendance. */
export const attendance = {
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
  "attendance.noClockIn.found": "No clock-in",
  "attendance.noClockIn.expected": "Check, then fill in the clock-in time",
  "attendance.noClockOut.message": "{date}: clocked in but not out. A missing punch, not absence",
  "attendance.noClockOut.found": "No clock-out",
  "attendance.noClockOut.expected": "Check, then fill in the clock-out time",
  "attendance.absent.message":
    "{date} is a workday with no punches and no approved leave or outing: {days} {days|day|days} of absence",
  "attendance.absent.found": "No punches",
  "attendance.absent.expected":
    "Fill in the punches, or add approved leave or an outing to Leave; if it was absence, leave it as it is",
  "attendance.absentHalf.message":
    "{date}: half a day with neither attendance nor leave: {days} {days|day|days} of absence",
  "attendance.absentHalf.found": "The punches do not cover half the day",
  "attendance.absentHalf.expected":
    "Correct the punches, or add half a day to Leave; if it was absence, leave it as it is",
  "attendance.noRow.message":
    "{date}: workday(s) with no row in Attendance and no leave: {days} {days|day|days} of absence",
  "attendance.noRow.found": "No rows for {date}",
  "attendance.noRow.expected": "Add the rows to Attendance, or approved leave or an outing to Leave",
  "attendance.noRows.message":
    "No row in Attendance this month and no leave: all {days} workdays count as absence",
  "attendance.noRows.found": "No rows for {date}",
  "attendance.noRows.expected":
    "Add this person's rows to Attendance; if the person has left, fill in Leave date",
  "attendance.dayOff.message":
    "{date} is not a workday, but there are punches from {from} to {to} and no row in Overtime",
  "attendance.dayOff.found": "{date}, {from} to {to}",
  "attendance.dayOff.expected":
    "Add overtime to Overtime (as time off in lieu if so agreed); for a make-up day, enter the date as a workday in Calendar",
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
    "Absence is deducted at {multiple} {multiple|time|times} the daily wage (this month: people {people}, days {days}). Anything beyond the wage for the time missed is a fine, which an employer has no power to impose",
  "absence.multiple.found": "{multiple} {multiple|time|times}",
  "absence.multiple.expected":
    "Set absenceMultiple in Policy back to 1, so that only the time missed is deducted; a warning may also be given",
  "hours.tooFew.message": "{date}: in at {from}, out at {to}, {hours} h {minutes} min at work, too few hours",
  "hours.tooFew.found": "{hours} h {minutes} min at work",
  "hours.tooFew.expected":
    "{needed} h (flexible time, or attendance by hours); if on leave or out on business, add a row to Leave",
  "shift.blank.message":
    "This person's other workdays have a shift, but {count} {count|workday has|workdays have} none ({date}); the usual shift is used for now",
  "shift.blank.found": "No shift",
  "shift.blank.expected": "Check with the head of the department and fill in the shift",
  "shift.restOnWorkday.message":
    "The shift says “{shift}” on {count} {count|workday|workdays} ({date}); the usual shift is used for now",
  "shift.restOnWorkday.found": "{shift}",
  "shift.restOnWorkday.expected":
    "If it was time off, add it to Leave as 调休; if the rota is wrong, correct the shift; if everybody was off, enter the date in Calendar",
  "shift.unknown.message":
    "Shift “{shift}” has no times ({count} {count|cell|cells} this month); the usual shift is used for now",
  "shift.unknown.found": "{shift}",
  "shift.unknown.expected": "Add a row shift.{shift} to Policy with its times, e.g. {example}",
} as const satisfies Translation<typeof chinese>;
