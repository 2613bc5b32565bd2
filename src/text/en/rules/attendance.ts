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
};
