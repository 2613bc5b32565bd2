import type { Translation } from "../../catalogue";
import type { pay as chinese } from "../../zh/rules/pay";

/** Findings of Amounts. */
export const pay = {
  "gross.negative.message": "Gross pay is {gross} yuan: deductions exceed earnings",
  "gross.negative.found": "{gross} yuan",
  "gross.negative.expected": "0 or more; check absence, fines and adjustments",
  "penalty.fixedPay.message":
    "The penalty of {penalty} yuan exceeds performance pay of {perf} yuan; {beyond} yuan comes out of fixed pay, without a legal basis",
  "penalty.fixedPay.found": "{penalty} yuan",
  "penalty.fixedPay.expected": "From performance pay only: set penaltyFloor in Policy back to perfPay",
  "minimumWage.noRegion.message": "No region is set, so pay is not compared with the minimum wage",
  "minimumWage.noRegion.found": "{key} is not filled in",
  "minimumWage.noRegion.expected": "A row {key} in Policy with the region (e.g. 上海)",
  "minimumWage.unknown.message":
    "This month's minimum wage of “{region}” is not known, so pay was not checked against it",
  "minimumWage.unknown.found": "{region}",
  "minimumWage.unknown.expected": "A province (e.g. 上海, 广东), or a row {key} in Policy",
  "minimumWage.below.message":
    "Pay for normal work is {wage} yuan, below the minimum wage of {region}, {least} yuan ({minimum} yuan for a full month)",
  "minimumWage.below.found": "{wage} yuan",
  "minimumWage.below.expected": "{least} yuan at least; make up the difference",
  "minimumWage.sick.message":
    "Sick pay at {ratio} is {pay} yuan for a full month, below 80% of the minimum wage ({floor} yuan)",
  "minimumWage.sick.found": "{pay} yuan a month",
  "minimumWage.sick.expected":
    "{floor} yuan at least; change sickPayRatio in Policy or make up the difference",
  "fullAttendance.noAmount.message":
    "No document sets an amount for the full-attendance bonus; it counts as 0",
  "fullAttendance.noAmount.found": "{key} is not filled in",
  "fullAttendance.noAmount.expected": "A row {key} in Policy with the monthly amount (0 for none)",
  "fullAttendance.impossible.message":
    "Full attendance requires {days} {days|day|days}, but the month has {workdays} {workdays|workday|workdays}: nobody can reach it, and a six-day week breaks the law on working hours",
  "fullAttendance.impossible.found": "{days} {days|day|days}",
  "fullAttendance.impossible.expected":
    "Set fullAttendanceBasis to calendar, {workdays} {workdays|day|days} this month",
  "calendar.yearUnknown.message":
    "Holidays and make-up days of {year} are not known; Monday to Friday count as workdays",
  "calendar.yearUnknown.found": "No calendar of {year}",
  "calendar.yearUnknown.expected": "Enter that year's holidays and make-up days in Calendar",
  "figure.missing.message":
    "No document gives {key} ({name}) and nobody has entered it; amounts that need it count as 0",
  "figure.missing.found": "{key} is not filled in",
  "figure.missing.expected": "A row {key} in Policy",
} as const satisfies Translation<typeof chinese>;
