import type { Catalogue } from "../catalogue";

/** The places where a clause can be read in more than one way: its words, each way to read it, and why the first one is the default. */
export const readings: Catalogue = {
  "term.reading.A01.words": "26 days a month is full attendance",
  "term.reading.A01.calendar": "attending all workdays of the month is full attendance",
  "term.reading.A01.fixed26": "full attendance takes 26 days attended, whatever the month",
  "term.reading.A01.divisor26": "26 is the divisor for the daily wage, not the days to attend",
  "term.reading.A01.why":
    "A five-day week has at most 23 workdays a month, so nobody could reach 26; the law sets the divisor for the daily wage at 21.75",

  "term.reading.A02.words": "9 to 12 in the morning, 14 to 18 in the afternoon",
  "term.reading.A02.eightHours": "8 hours a day for pay and overtime, the clock times for lateness",
  "term.reading.A02.sevenHours": "7 hours a day",
  "term.reading.A02.coreTimes": "8 hours a day; the clock times are a guide, lateness is not counted",
  "term.reading.A02.damaged": "the text is damaged; the shifts are to be entered",
  "term.reading.A02.why":
    "Two documents say 8 hours, only one gives clock times; punches cannot be judged without clock times",

  "term.reading.A03.words": "14 to 18 in the afternoon is the period for leave",
  "term.reading.A03.workingPeriod": "the afternoon is working time; leave may be requested at any time",
  "term.reading.A03.requestWindow": "leave may be requested from 14 to 18 only",
  "term.reading.A03.why": "If only the morning were worked, a day would have just 3 hours",

  "term.reading.A04.words": "working hours should be adjusted flexibly",
  "term.reading.A04.fixed": "fixed shifts",
  "term.reading.A04.flexible": "flexible hours: only hours worked and punches are checked",
  "term.reading.A04.why": "Fixed hours are the more specific wording and stand in two documents",

  "term.reading.A05.words": "online advice and after-sales service round the clock",
  "term.reading.A05.ofTheCentre": "the centre must be covered, by shifts; not checked hour by hour",
  "term.reading.A05.everyHour": "somebody must be on duty at every hour",
  "term.reading.A05.why":
    "Each person is still limited to 8 hours a day and 40 a week, so only shifts can do it",

  "term.reading.A06.words": "under 30%, no performance pay; 30% and above",
  "term.reading.A06.included": "exactly 30% is in: performance pay is paid",
  "term.reading.A06.excluded": "exactly 30% is out: no performance pay",
  "term.reading.A06.why":
    "Civil Code 1259: 以上 includes the number and 不到 excludes it, so there is no gap",

  "term.reading.A07.words": "30% and above, paid in proportion",
  "term.reading.A07.capped": "paid up to 100% at most",
  "term.reading.A07.uncapped": "paid in proportion beyond 100% too",
  "term.reading.A07.otherCap": "another cap, to be entered",
  "term.reading.A07.why":
    "The excess already earns its own bonus; paying it in proportion too would pay it twice",

  "term.reading.A08.words": "under 30%",
  "term.reading.A08.exact": "the actual achievement is compared",
  "term.reading.A08.asShown": "the percentage as shown, with two decimals, is compared",
  "term.reading.A08.why":
    "29.995% is shown as 30.00% but falls short of it; only floating-point error is allowed for",

  "term.reading.A09.words": "a bonus of 50 to 100 yuan",
  "term.reading.A09.lowerEnd": "the supervisor approves an amount; without one, the lower end",
  "term.reading.A09.upperEnd": "without an approved amount, the upper end",
  "term.reading.A09.linear": "without an approved amount, in proportion to the excess",
  "term.reading.A09.decided": "without an approved amount, nothing",
  "term.reading.A09.why":
    "The document gives only a range, of which the lower end alone is certainly due; in a dispute the reading that favours the employee prevails",

  "term.reading.A10.words": "exceeding the plan",
  "term.reading.A10.over": "only more than 100% exceeds it",
  "term.reading.A10.reached": "reaching 100% is enough",
  "term.reading.A10.why": "Civil Code 1259: 超过 excludes the number",

  "term.reading.A11.words": "and effectively promoting sales",
  "term.reading.A11.column": "as the Sales effective column says; blank means no",
  "term.reading.A11.implied": "exceeding the plan counts as promoting sales",
  "term.reading.A11.growth": "more money received than in the month before",
  "term.reading.A11.why": "The document does not say how it is measured, so a person must enter it",

  "term.reading.A12.words": "promotion, feedback and recruitment 30% and above",
  "term.reading.A12.each": "each of the three must reach 30%, paid by their mean",
  "term.reading.A12.mean": "the mean of the three must reach 30%, paid by the mean",
  "term.reading.A12.sum": "the three together must reach 30%, paid by the mean",
  "term.reading.A12.lowest": "each of the three must reach 30%, paid by the lowest",
  "term.reading.A12.weighted": "by weighted total; the weights are to be entered",
  "term.reading.A12.why":
    "The list asks for each of the three; there is one “corresponding percentage”, for which the mean is neutral",

  "term.reading.A13.words": "the whole department",
  "term.reading.A13.group": "a supervisor answers for their own group",
  "term.reading.A13.department": "a supervisor answers for the whole department",
  "term.reading.A13.why":
    "The organisation chart has supervisors of groups only, each with a plan of their own",

  "term.reading.A14.words": "promoters who fail to reach 30%: a penalty of 50 yuan",
  "term.reading.A14.onceIfAny": "once if anybody falls short",
  "term.reading.A14.perPerson": "once for each person who falls short",
  "term.reading.A14.together": "once, only if all together fall short",
  "term.reading.A14.majority": "once, only if more than half fall short",
  "term.reading.A14.why": "One amount is given, without “each”; of the literal readings it takes least",

  "term.reading.A15.words": "a penalty of 50 yuan is deducted",
  "term.reading.A15.performancePay": "from performance pay only, down to 0",
  "term.reading.A15.gross": "from gross pay",
  "term.reading.A15.why":
    "Deducting it from fixed pay has no legal basis; paying less performance pay as agreed is not a deduction from wages",

  "term.reading.A16.words": "the monthly plan",
  "term.reading.A16.flag": "a missing plan is reported, no amount is worked out",
  "term.reading.A16.zero": "a missing plan counts as 0% achieved",
  "term.reading.A16.full": "a missing plan counts as 100% achieved",
  "term.reading.A16.why": "A division by zero must not turn into money",

  "term.reading.A17.words": "the full-attendance bonus",
  "term.reading.A17.none": "no amount, so 0",
  "term.reading.A17.elsewhere": "another document gives an amount, to be entered",
  "term.reading.A17.why": "None of the 18 documents gives an amount",

  "term.reading.A18.words": "the full-attendance bonus",
  "term.reading.A18.anything":
    "lateness, leaving early, a missing punch, absence, personal and sick leave each break it",
  "term.reading.A18.absenceOnly": "only absence breaks it",
  "term.reading.A18.otherList": "another list, to be entered",
  "term.reading.A18.why":
    "Full attendance means nothing missed; annual, marriage and other statutory paid leave counts as attendance and does not break it",

  "term.reading.A19.words": "whoever breaks this rule will be fined",
  "term.reading.A19.lastClause": "only the last sentence: private use of company computers",
  "term.reading.A19.wholeItem": "the whole of item (五)",
  "term.reading.A19.withItemThree": "items (五) and (三)",
  "term.reading.A19.why": "A sanction is read narrowly and refers to what stands nearest",

  "term.reading.A20.words": "a fine of 50 to 100 yuan",
  "term.reading.A20.shown": "an amount within the range is entered, shown and not deducted",
  "term.reading.A20.deducted": "the amount entered is deducted",
  "term.reading.A20.fifty": "50 yuan is deducted where no amount is entered",
  "term.reading.A20.hundred": "100 yuan is deducted where no amount is entered",
  "term.reading.A20.why": "An employer has no power to fine; deducting one is a legal risk",

  "term.reading.A21.words": "the commission scheme is yet to be decided",
  "term.reading.A21.entered": "the rate or amount is to be entered; without it nothing is paid",
  "term.reading.A21.none": "without a scheme commission is 0",
  "term.reading.A21.why": "The document itself says it is undecided",

  "term.reading.A22.words": "leaving before a full year",
  "term.reading.A22.anniversary": "a year is complete on the anniversary",
  "term.reading.A22.lastDayIncluded":
    "the last day counts: leaving the day before the anniversary completes the year",
  "term.reading.A22.days365": "365 days make a year",
  "term.reading.A22.why": "Civil Code 201 and 202 count to the anniversary, which leaves no gap",

  "term.reading.A23.words": "a full year",
  "term.reading.A23.endOfFebruary": "hired on 29 February: complete on 28 February of a common year",
  "term.reading.A23.startOfMarch": "hired on 29 February: complete on 1 March of a common year",
  "term.reading.A23.why":
    "Civil Code 202: without a corresponding day, the period ends on the last day of the month",

  "term.reading.A24.words": "payment not yet received before the leaving date",
  "term.reading.A24.counts": "money received on the leaving date counts",
  "term.reading.A24.late": "money received on the leaving date does not count",
  "term.reading.A24.why":
    "The person is still employed on that day; this reading is the milder one for the employee",

  "term.reading.A25.words": "payment that can be received within 15 days",
  "term.reading.A25.calendarDays": "15 calendar days",
  "term.reading.A25.workdays": "15 workdays",
  "term.reading.A25.why": "It does not say workdays, and payment terms usually run in calendar days",

  "term.reading.A26.words": "within 15 days, after more than 15 days",
  "term.reading.A26.included": "the 15th day counts",
  "term.reading.A26.excluded": "the 15th day does not count",
  "term.reading.A26.why":
    "Civil Code 1259: 以内 includes the number and 超过 excludes it; the leaving date is not counted as the first day",

  "term.reading.A27.words": "within 15 days",
  "term.reading.A27.stays": "the last day is not moved when it is a rest day",
  "term.reading.A27.moves": "a last day that is a rest day moves to the next workday",
  "term.reading.A27.why":
    "Banks receive money on rest days too; Civil Code 203 would move it, so a note is shown",

  "term.reading.A28.words": "payment that can be received",
  "term.reading.A28.received": "actually received, with proof of payment",
  "term.reading.A28.due": "by the due date agreed, received or not",
  "term.reading.A28.why": "The document asks for proof of payment, which exists only once the money is in",

  "term.reading.A29.words": "payment for the goods",
  "term.reading.A29.proRata": "in proportion to the money received",
  "term.reading.A29.whenWhole": "only once all the money is received",
  "term.reading.A29.why": "Commission follows the money, and payment by instalments is common",

  "term.reading.A30.words": "commission due before the leaving date is still paid",
  "term.reading.A30.tenured": "the 15 days are only for people with a full year",
  "term.reading.A30.all": "the 15 days are for everybody who leaves",
  "term.reading.A30.why":
    "They are two separate paragraphs, and the 15 days stand in the one about a full year",

  "term.reading.A31.words": "commission not yet paid is not paid",
  "term.reading.A31.allUnpaid": "once proven, all unpaid commission is lost; on suspicion it is held",
  "term.reading.A31.orderOnly": "only the commission of the order concerned is lost",
  "term.reading.A31.onSuspicion": "suspicion is enough",
  "term.reading.A31.why":
    "The document says unpaid commission; not paying wages already earned is a legal risk, so it must be proven",

  "term.reading.A32.words": "mainly purchase contract, sales data, delivery note and proof of payment",
  "term.reading.A32.paymentProof":
    "proof of payment is required; the others are only pointed out when missing",
  "term.reading.A32.allFour": "all four are required",
  "term.reading.A32.why":
    "“Mainly” does not mean all; it is the proof of payment that shows the money came in",

  "term.reading.A33.words": "the same for all colleagues of the department",
  "term.reading.A33.withoutManager": "supervisors, members and salespeople have performance pay",
  "term.reading.A33.everybody": "the manager has performance pay too",
  "term.reading.A33.why":
    "The manager's post is vacant or filled by an acting manager, and no document says how to appraise a manager",

  "term.reading.A34.words": "salespeople, the same as promoters",
  "term.reading.A34.byLevel": "members in sales as members, the sales supervisor as a supervisor",
  "term.reading.A34.asMembers": "all salespeople as members",
  "term.reading.A34.why": "The scheme goes by level, and a sales supervisor is at supervisor level",

  "term.reading.A35.words": "the appraisal scheme is set by the supervisor for the time being",
  "term.reading.A35.untilReplaced": "a new scheme holds from its date until the next one",
  "term.reading.A35.monthOnly": "a new scheme holds for its month only, then the basic scheme returns",
  "term.reading.A35.why": "The Policy sheet has a date from which a value holds, and none on which it ends",

  "term.reading.A36.words": "request leave and have it approved",
  "term.reading.A36.anySuperior":
    "any superior named in the documents may approve, never the person themselves",
  "term.reading.A36.supervisorsOnly": "only supervisors may approve",
  "term.reading.A36.otherRoles": "other approvers, to be entered",
  "term.reading.A36.why":
    "Head of department, supervisor, team leader and group leader all mean one's superior",

  "term.reading.A37.words": "lateness, leaving early, 矿工",
  "term.reading.A37.absence": "矿工 is a misspelling of 旷工 (absence)",
  "term.reading.A37.why": "The two sound the same, and every other document has 旷工",

  "term.reading.A38.words": "criticism, warning, fine, suspension, dismissal",
  "term.reading.A38.union": "the sanctions of all documents together",
  "term.reading.A38.longerList": "only criticism, warning, fine, suspension, dismissal",
  "term.reading.A38.shorterList": "only deduction from performance pay, suspension, dismissal",
  "term.reading.A38.otherList": "another list, to be entered",
  "term.reading.A38.why": "No document ranks above another; together they are the most complete",

  "term.reading.A39.words": "overtime must be requested from the supervisor and approved in advance",
  "term.reading.A39.flagged": "not paid while unapproved; the amount is shown for somebody to decide",
  "term.reading.A39.paid": "paid if it was worked",
  "term.reading.A39.refused": "never paid without approval",
  "term.reading.A39.why":
    "Courts award pay for overtime that was arranged even without paperwork, so a person decides",

  "term.reading.A40.words": "no lateness or leaving early without permission",
  "term.reading.A40.counted": "counted only, nothing deducted",
  "term.reading.A40.timeTaken": "the minutes not worked are deducted",
  "term.reading.A40.why": "The document gives no amount; deducting more than the time lost would be a fine",

  "term.reading.A41.words": "supervisors 3,500 yuan a month, members 2,000",
  "term.reading.A41.by2175": "a part month is prorated by 21.75 days",
  "term.reading.A41.byWorkdays": "a part month is prorated by the workdays of the month",
  "term.reading.A41.deducted": "in a part month the days missed are deducted by 21.75 days",
  "term.reading.A41.whole": "a part month is paid in full",
  "term.reading.A41.why": "The first two are both lawful; 21.75 is the statutory number of paid days a month",

  "term.reading.A42.words": "the post of operations manager is vacant now",
  "term.reading.A42.allowed": "the vacancy is allowed and only noted",
  "term.reading.A42.notAllowed": "the vacancy is a problem; the post must be filled",
  "term.reading.A42.why": "The document itself says it is vacant",

  "term.reading.A43.words": "fixed base pay of members is 2,000 yuan a month",
  "term.reading.A43.compared": "paid as worked out, and reported where below the local minimum wage",
  "term.reading.A43.lawful": "2,000 yuan is lawful pay and not compared",
  "term.reading.A43.why": "In 2026, 2,000 yuan is below the minimum wage in most regions",

  "term.reading.A44.words": "one operations manager",
  "term.reading.A44.d18": "the organisation of 《电商运营部招商、销售人员管理制度》 (D18)",
  "term.reading.A44.d6": "the organisation of 《电商部门工作制度》 (D6)",
  "term.reading.A44.d3": "the organisation of 《电商部门管理制度》 (D3)",
  "term.reading.A44.d4": "the organisation of 《电商运营部制度》 (D4)",
  "term.reading.A44.d8": "the organisation of 《电商部岗位规章制度》 (D8)",
  "term.reading.A44.why": "Each document comes from a different company; the pay scheme stands in D18",

  "term.reading.A45.words": "company computers must not be used for anything unrelated to work",
  "term.reading.A45.itemFiveOnly": "chat and games under item (三) are not fined",
  "term.reading.A45.itemThreeToo": "chat and games under item (三) are fined too",
  "term.reading.A45.allOfItemFive": "the whole of item (五) is fined, item (三) is not",
  "term.reading.A45.why": "The fine stands in item (五)",

  "term.reading.A46.words": "the corresponding percentage times 500 yuan",
  "term.reading.A46.exact": "by the actual ratio, with the amount rounded to the fen",
  "term.reading.A46.wholePercent": "the percentage is first rounded to a whole number",
  "term.reading.A46.hundredths": "the percentage is first rounded to two decimals",
  "term.reading.A46.roundMoney": "the amount is rounded to the jiao or yuan",
  "term.reading.A46.why": "No way of rounding is given; rounding only the amount loses least",

  "term.reading.A47.words": "performance pay is 500 yuan",
  "term.reading.A47.byPlan": "not prorated in the month of joining or leaving; achievement of plan decides",
  "term.reading.A47.byDays": "also prorated by days in the month of joining or leaving",
  "term.reading.A47.why":
    "The plan is already set for the time employed; prorating too would reduce it twice",

  "term.reading.A48.words": "promoters of the department",
  "term.reading.A48.allMembers": "all members with a plan under the supervisor, salespeople included",
  "term.reading.A48.promotersOnly": "only promoters in the recruitment group",
  "term.reading.A48.why": "The document says salespeople are the same as promoters",
};
