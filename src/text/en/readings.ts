import type { Catalogue } from "../catalogue";

/** The places where a clause can be read in more than one way: its words, each way to read it, and why the first one is the default. */
export const readings: Catalogue = {
  "term.reading.A01.words": "26 days a month are full attendance",
  "term.reading.A01.calendar": "all workdays of the month",
  "term.reading.A01.fixed26": "26 days, whatever the month has",
  "term.reading.A01.divisor26": "26 is the divisor of the day's wage",
  "term.reading.A01.why":
    "A five-day week has 23 workdays a month at most, so nobody could ever reach 26; the law sets the divisor of the day's wage at 21.75",

  "term.reading.A02.words": "working hours are 9 to 12 and 14 to 18",
  "term.reading.A02.eightHours": "8 hours a day for pay and overtime, the clock times for lateness",
  "term.reading.A02.sevenHours": "7 hours a day",
  "term.reading.A02.coreTimes": "8 hours a day, the times bind nobody",
  "term.reading.A02.damaged": "the text is damaged: the shifts are to be entered",
  "term.reading.A02.why":
    "Two documents say 8 hours and only one gives times; yet punches cannot be judged without times",

  "term.reading.A03.words": "14 to 18 is the time for leave",
  "term.reading.A03.workingPeriod": "the afternoon is working time, leave may be asked for at any time",
  "term.reading.A03.requestWindow": "leave may be asked for from 14 to 18 only",
  "term.reading.A03.why": "With the morning alone a day would have 3 hours",

  "term.reading.A04.words": "working time is to be adapted flexibly",
  "term.reading.A04.fixed": "fixed shifts",
  "term.reading.A04.flexible": "flexible: only hours and punches are checked",
  "term.reading.A04.why": "Fixed hours are the more specific words, and stand in two documents",

  "term.reading.A05.words": "online advice and after-sales service round the clock",
  "term.reading.A05.ofTheCentre": "asked of the centre, by shifts; not checked hour by hour",
  "term.reading.A05.everyHour": "somebody must be on duty at every hour",
  "term.reading.A05.why":
    "The limits of 8 hours a day and 40 a week stay for each person, so only shifts can do it",

  "term.reading.A06.words": "under 30 % of plan no performance pay, from 30 % on",
  "term.reading.A06.included": "exactly 30 % is in",
  "term.reading.A06.excluded": "exactly 30 % is out",
  "term.reading.A06.why":
    "Civil Code 1259: 以上 includes the number and 不到 excludes it, so there is neither gap nor overlap",

  "term.reading.A07.words": "from 30 % on the respective percentage of 500 yuan",
  "term.reading.A07.capped": "100 % at most",
  "term.reading.A07.uncapped": "in proportion beyond 100 % too",
  "term.reading.A07.otherCap": "another cap, to be entered",
  "term.reading.A07.why": "The excess has a reward of its own; in proportion as well it would be paid twice",

  "term.reading.A08.words": "under 30 %",
  "term.reading.A08.exact": "the exact ratio is compared",
  "term.reading.A08.asShown": "the percentage as shown, with two decimals",
  "term.reading.A08.why":
    "29.995 % is shown as 30.00 % and yet is short of it; only float errors are let pass",

  "term.reading.A09.words": "a bonus of 50 to 100 yuan",
  "term.reading.A09.lowerEnd": "the approver decides; without an amount the lower end",
  "term.reading.A09.upperEnd": "without an amount the upper end",
  "term.reading.A09.linear": "without an amount in proportion to the excess",
  "term.reading.A09.decided": "nothing without an amount",
  "term.reading.A09.why":
    "The text gives a range only: the lower end is all that is certainly due; in a dispute the employee is favoured",

  "term.reading.A10.words": "exceeding the plan",
  "term.reading.A10.over": "more than 100 %",
  "term.reading.A10.reached": "100 % is enough",
  "term.reading.A10.why": "超过 excludes the number",

  "term.reading.A11.words": "and really furthering sales",
  "term.reading.A11.column": "by the column; blank is no",
  "term.reading.A11.implied": "implied by exceeding the plan",
  "term.reading.A11.growth": "more money received than in the month before",
  "term.reading.A11.why": "The text does not say how it is measured, so a person must say it",

  "term.reading.A12.words": "promotion, feedback and recruitment from 30 % on, under 30 % no performance pay",
  "term.reading.A12.each": "each of the three, paid by their mean",
  "term.reading.A12.mean": "the mean of the three",
  "term.reading.A12.sum": "sum of done by sum of plan",
  "term.reading.A12.lowest": "each of the three, paid by the lowest",
  "term.reading.A12.weighted": "weighted; the weights are to be entered",
  "term.reading.A12.why": "The list asks for each; the one percentage is neutral as the mean",

  "term.reading.A13.words": "the whole department",
  "term.reading.A13.group": "a supervisor answers for the own group",
  "term.reading.A13.department": "for the whole department",
  "term.reading.A13.why": "The chart knows supervisors of groups only, each with a plan of the own",

  "term.reading.A14.words": "promoters of the department not reaching 30 %: a penalty of 50 yuan",
  "term.reading.A14.onceIfAny": "once if anybody is short",
  "term.reading.A14.perPerson": "once for each who is short",
  "term.reading.A14.together": "once if all together are short",
  "term.reading.A14.majority": "once if more than half are short",
  "term.reading.A14.why": "One amount and no “each”; of the literal readings the lightest burden",

  "term.reading.A15.words": "a penalty of 50 yuan is taken",
  "term.reading.A15.performancePay": "from performance pay only, down to 0",
  "term.reading.A15.gross": "from the whole pay",
  "term.reading.A15.why":
    "A deduction from fixed pay has no basis in law; less performance pay under agreed rules is none",

  "term.reading.A16.words": "the month's plan",
  "term.reading.A16.flag": "a missing plan is named, no amount",
  "term.reading.A16.zero": "a missing plan is 0 %",
  "term.reading.A16.full": "a missing plan is 100 %",
  "term.reading.A16.why": "A division by zero must not become money",

  "term.reading.A17.words": "the bonus for full attendance",
  "term.reading.A17.none": "no amount, so 0",
  "term.reading.A17.elsewhere": "another document gives it: to be entered",
  "term.reading.A17.why": "None of the 18 documents gives an amount",

  "term.reading.A18.words": "the bonus for full attendance",
  "term.reading.A18.anything": "late, early, a missing punch, absence, personal and sick leave each break it",
  "term.reading.A18.absenceOnly": "absence alone breaks it",
  "term.reading.A18.otherList": "another list, to be entered",
  "term.reading.A18.why":
    "Full means nothing missed; paid statutory leave counts as attended and breaks nothing",

  "term.reading.A19.words": "whoever breaks this rule is fined",
  "term.reading.A19.lastClause": "the last clause only: private use of computers",
  "term.reading.A19.wholeItem": "all of item five",
  "term.reading.A19.withItemThree": "item five and item three",
  "term.reading.A19.why": "A sanction is read narrowly, by what stands nearest",

  "term.reading.A20.words": "a fine of 50 to 100 yuan",
  "term.reading.A20.shown": "an amount within the range, shown and not deducted",
  "term.reading.A20.deducted": "deducted as entered",
  "term.reading.A20.fifty": "50 yuan where no amount is entered",
  "term.reading.A20.hundred": "100 yuan where no amount is entered",
  "term.reading.A20.why": "Fines have no basis in law: deducting them is a risk",

  "term.reading.A21.words": "the commission scheme is to be decided",
  "term.reading.A21.entered": "rate or amount is to be entered; nothing without",
  "term.reading.A21.none": "no scheme, so 0",
  "term.reading.A21.why": "The text itself says so",

  "term.reading.A22.words": "leaving before a year is over",
  "term.reading.A22.anniversary": "a year is over on the anniversary",
  "term.reading.A22.lastDayIncluded": "the last day counts: leaving on the eve is enough",
  "term.reading.A22.days365": "365 days are a year",
  "term.reading.A22.why": "Civil Code 201 and 202 count to the anniversary, without any gap",

  "term.reading.A23.words": "a full year",
  "term.reading.A23.endOfFebruary": "hired on 29 February: over on 28 February",
  "term.reading.A23.startOfMarch": "hired on 29 February: over on 1 March",
  "term.reading.A23.why": "Civil Code 202: without a corresponding day it is the last of the month",

  "term.reading.A24.words": "no commission for money not received before the day of leaving",
  "term.reading.A24.counts": "money of the day of leaving is in time",
  "term.reading.A24.late": "money of the day of leaving is too late",
  "term.reading.A24.why": "On the day of leaving one is still employed; the lighter reading",

  "term.reading.A25.words": "money that can be received within 15 days",
  "term.reading.A25.calendarDays": "15 calendar days",
  "term.reading.A25.workdays": "15 workdays",
  "term.reading.A25.why": "It does not say workdays, and payment terms count calendar days",

  "term.reading.A26.words": "within 15 days, beyond 15 days",
  "term.reading.A26.included": "day 15 is in",
  "term.reading.A26.excluded": "day 15 is out",
  "term.reading.A26.why":
    "Civil Code 1259: 以内 includes and 超过 excludes the number; the day of leaving is not the first",

  "term.reading.A27.words": "within 15 days",
  "term.reading.A27.stays": "the last day stays on a day off",
  "term.reading.A27.moves": "a last day off moves to the next workday",
  "term.reading.A27.why":
    "Banks take money on days off too; Civil Code 203 may move it, so it is pointed out",

  "term.reading.A28.words": "money that can be received",
  "term.reading.A28.received": "actually received, with proof of payment",
  "term.reading.A28.due": "due by contract",
  "term.reading.A28.why": "The document asks for proof of payment, which only money received can give",

  "term.reading.A29.words": "the money for the goods",
  "term.reading.A29.proRata": "in proportion to what came in",
  "term.reading.A29.whenWhole": "nothing until all came in",
  "term.reading.A29.why": "Commission follows the money, and instalments are usual",

  "term.reading.A30.words": "commission due before leaving is still paid",
  "term.reading.A30.tenured": "the 15 days are for people of one year or more",
  "term.reading.A30.all": "the 15 days are for all leavers",
  "term.reading.A30.why": "Two numbered paragraphs: the 15 days stand in the one of a full year",

  "term.reading.A31.words": "after harm to the company commission not yet paid is not paid",
  "term.reading.A31.allUnpaid": "all that is unpaid, once proven; a suspicion holds it",
  "term.reading.A31.orderOnly": "only that of the order concerned",
  "term.reading.A31.onSuspicion": "on suspicion already",
  "term.reading.A31.why":
    "The text says what is unpaid; to withhold wage already earned is a risk, so it must be proven",

  "term.reading.A32.words": "mainly order contract, sales data, delivery note and proof of payment",
  "term.reading.A32.paymentProof": "proof of payment is needed, the others are asked for",
  "term.reading.A32.allFour": "all four are needed",
  "term.reading.A32.why": "“Mainly” is not “all”; that money came in is shown by the proof of payment",

  "term.reading.A33.words": "performance pay of 500 yuan, alike for all colleagues",
  "term.reading.A33.withoutManager": "supervisors, members and sales",
  "term.reading.A33.everybody": "the manager too",
  "term.reading.A33.why": "The post of manager is vacant or acted for, and no way of measuring it is given",

  "term.reading.A34.words": "sales people, like promoters",
  "term.reading.A34.byLevel": "sales members as members, the sales supervisor as supervisor",
  "term.reading.A34.asMembers": "all sales people as members",
  "term.reading.A34.why": "The rules go by level, and the sales supervisor is a supervisor",

  "term.reading.A35.words": "until the platform is mature the superior sets the performance rules",
  "term.reading.A35.untilReplaced": "a dated version holds until the next one",
  "term.reading.A35.monthOnly": "a dated version holds in its month only",
  "term.reading.A35.why": "The sheet of the policy gives the first day of a version and no last one",

  "term.reading.A36.words": "leave is asked for from, and approved by, the head of the department",
  "term.reading.A36.anySuperior": "any superior that a document names, never oneself",
  "term.reading.A36.supervisorsOnly": "supervisors only",
  "term.reading.A36.otherRoles": "other positions, to be entered",
  "term.reading.A36.why": "Head of department, supervisor, team leader: different words for one's superior",

  "term.reading.A37.words": "late, early, absence (written with a wrong character)",
  "term.reading.A37.absence": "矿工 is a slip for 旷工",
  "term.reading.A37.why": "A homophone; everywhere else it is 旷工",

  "term.reading.A38.words": "criticism, warning, fine, suspension, dismissal",
  "term.reading.A38.union": "the sanctions of all documents together",
  "term.reading.A38.longerList": "only those of the longer list",
  "term.reading.A38.shorterList": "only those of the shorter list",
  "term.reading.A38.otherList": "another list, to be entered",
  "term.reading.A38.why": "No document goes before another, so together they are complete",

  "term.reading.A39.words": "overtime must be applied for and approved beforehand",
  "term.reading.A39.flagged": "unapproved overtime is named and not yet paid",
  "term.reading.A39.paid": "paid where it was worked",
  "term.reading.A39.refused": "never paid",
  "term.reading.A39.why":
    "By the courts a missing form does not cancel pay for work that was arranged, so a person decides",

  "term.reading.A40.words": "nobody may be late or leave early",
  "term.reading.A40.counted": "counted, nothing is taken off",
  "term.reading.A40.timeTaken": "the minutes not worked are taken off",
  "term.reading.A40.why": "No amount is given, and more than the time lost would be a fine",

  "term.reading.A41.words": "3,500 yuan a month for supervisors, 2,000 for members",
  "term.reading.A41.by2175": "a part of a month by 21.75 days",
  "term.reading.A41.byWorkdays": "a part of a month by the workdays of the month",
  "term.reading.A41.deducted": "the days not worked are taken off by 21.75",
  "term.reading.A41.whole": "the whole for a part of a month too",
  "term.reading.A41.why": "Two ways are lawful; 21.75 are the paid days of a month by law",

  "term.reading.A42.words": "the post of operations manager is vacant at present",
  "term.reading.A42.allowed": "the vacancy is allowed",
  "term.reading.A42.notAllowed": "the vacancy is a gap to fill",
  "term.reading.A42.why": "The document itself admits it",

  "term.reading.A43.words": "a fixed base pay of 2,000 yuan a month for members",
  "term.reading.A43.compared": "paid as computed, and named where under the local minimum wage",
  "term.reading.A43.lawful": "2,000 yuan are lawful, nothing is compared",
  "term.reading.A43.why": "In 2026 2,000 yuan are below the minimum wage nearly everywhere",

  "term.reading.A44.words": "one operations manager",
  "term.reading.A44.d18": "the chart of D18",
  "term.reading.A44.d6": "the chart of D6",
  "term.reading.A44.d3": "the chart of D3",
  "term.reading.A44.d4": "the chart of D4",
  "term.reading.A44.d8": "the chart of D8",
  "term.reading.A44.why": "Each document is from another company, and this one has the pay scheme",

  "term.reading.A45.words": "company computers are not to be used for anything but work",
  "term.reading.A45.itemFiveOnly": "chat and games of item three are not fined",
  "term.reading.A45.itemThreeToo": "chat and games of item three are fined too",
  "term.reading.A45.allOfItemFive": "all of item five is fined, item three is not",
  "term.reading.A45.why": "The sanction stands in item five",

  "term.reading.A46.words": "the respective percentage of 500 yuan",
  "term.reading.A46.exact": "the exact ratio, only the money rounded to the fen",
  "term.reading.A46.wholePercent": "the percentage is first rounded to whole percents",
  "term.reading.A46.hundredths": "the percentage is first rounded to 0.01 %",
  "term.reading.A46.roundMoney": "the money is rounded to jiao or yuan",
  "term.reading.A46.why": "No rounding is given; to round the money alone loses least",

  "term.reading.A47.words": "performance pay of 500 yuan",
  "term.reading.A47.byPlan": "not prorated in the month of joining or leaving: the plan is the measure",
  "term.reading.A47.byDays": "prorated by days besides",
  "term.reading.A47.why": "The plan is made for the time employed: prorating too would punish twice",

  "term.reading.A48.words": "promoters of the department",
  "term.reading.A48.allMembers": "all members under the supervisor with a plan, sales included",
  "term.reading.A48.promotersOnly": "promoters of the recruiting group only",
  "term.reading.A48.why": "The document says that sales people are like promoters",
};
