import type { Translation } from "../catalogue";
import type { interpretations as chinese } from "../zh/interpretations";

/** The places where a clause can be read in more than one way: its words, each way to read it, and why the first one is the default. */
export const interpretations = {
  "term.interpretation.A01.words": "26 days a month is full attendance",
  "term.interpretation.A01.calendar": "attending all workdays of the month is full attendance",
  "term.interpretation.A01.fixed26": "full attendance takes 26 days attended, whatever the month",
  "term.interpretation.A01.divisor26": "26 is the divisor for the daily wage, not the days to attend",
  "term.interpretation.A01.why":
    "A five-day week has at most 23 workdays a month, so nobody could reach 26; the law sets the divisor for the daily wage at 21.75",

  "term.interpretation.A02.words": "9 to 12 in the morning, 14 to 18 in the afternoon",
  "term.interpretation.A02.eightHours": "8 hours a day for pay and overtime, the clock times for lateness",
  "term.interpretation.A02.sevenHours": "7 hours a day",
  "term.interpretation.A02.coreTimes": "8 hours a day; the clock times are a guide, lateness is not counted",
  "term.interpretation.A02.damaged": "the text is damaged; the shifts are to be entered",
  "term.interpretation.A02.why":
    "Two documents say 8 hours, only one gives clock times; punches cannot be judged without clock times",

  "term.interpretation.A03.words": "14 to 18 in the afternoon is the period for leave",
  "term.interpretation.A03.workingPeriod":
    "the afternoon is working time; leave may be requested at any time",
  "term.interpretation.A03.requestWindow": "leave may be requested from 14 to 18 only",
  "term.interpretation.A03.why": "If only the morning were worked, a day would have just 3 hours",

  "term.interpretation.A04.words": "working hours should be adjusted flexibly",
  "term.interpretation.A04.fixed": "fixed shifts",
  "term.interpretation.A04.flexible": "flexible hours: only hours worked and punches are checked",
  "term.interpretation.A04.why": "Fixed hours are the more specific wording and stand in two documents",

  "term.interpretation.A05.words": "online advice and after-sales service round the clock",
  "term.interpretation.A05.ofTheCentre": "the centre must be covered, by shifts; not checked hour by hour",
  "term.interpretation.A05.everyHour": "somebody must be on duty at every hour",
  "term.interpretation.A05.why":
    "Each person is still limited to 8 hours a day and 40 a week, so only shifts can do it",

  "term.interpretation.A06.words": "under 30%, no performance pay; 30% and above",
  "term.interpretation.A06.included": "exactly 30% is in: performance pay is paid",
  "term.interpretation.A06.excluded": "exactly 30% is out: no performance pay",
  "term.interpretation.A06.why":
    "Civil Code 1259: 以上 includes the number and 不到 excludes it, so there is no gap",

  "term.interpretation.A07.words": "30% and above, paid in proportion",
  "term.interpretation.A07.capped": "paid up to 100% at most",
  "term.interpretation.A07.uncapped": "paid in proportion beyond 100% too",
  "term.interpretation.A07.otherCap": "another cap, to be entered",
  "term.interpretation.A07.why":
    "The excess already earns its own bonus; paying it in proportion too would pay it twice",

  "term.interpretation.A08.words": "under 30%",
  "term.interpretation.A08.exact": "the actual achievement is compared",
  "term.interpretation.A08.asShown": "the percentage as shown, with two decimals, is compared",
  "term.interpretation.A08.why":
    "29.995% is shown as 30.00% but falls short of it; only floating-point error is allowed for",

  "term.interpretation.A09.words": "a bonus of 50 to 100 yuan",
  "term.interpretation.A09.lowerEnd": "the supervisor approves an amount; without one, the lower end",
  "term.interpretation.A09.upperEnd": "without an approved amount, the upper end",
  "term.interpretation.A09.linear": "without an approved amount, in proportion to the excess",
  "term.interpretation.A09.decided": "without an approved amount, nothing",
  "term.interpretation.A09.why":
    "The document gives only a range, of which the lower end alone is certainly due; in a dispute the interpretation that favours the employee prevails",

  "term.interpretation.A10.words": "exceeding the plan",
  "term.interpretation.A10.over": "only more than 100% exceeds it",
  "term.interpretation.A10.reached": "reaching 100% is enough",
  "term.interpretation.A10.why": "Civil Code 1259: 超过 excludes the number",

  "term.interpretation.A11.words": "and effectively promoting sales",
  "term.interpretation.A11.column": "as the Sales effective column says; blank means no",
  "term.interpretation.A11.implied": "exceeding the plan counts as promoting sales",
  "term.interpretation.A11.growth": "more money received than in the month before",
  "term.interpretation.A11.why": "The document does not say how it is measured, so a person must enter it",

  "term.interpretation.A12.words": "promotion, feedback and recruitment 30% and above",
  "term.interpretation.A12.each": "each of the three must reach 30%, paid by their mean",
  "term.interpretation.A12.mean": "the mean of the three must reach 30%, paid by the mean",
  "term.interpretation.A12.sum": "the three together must reach 30%, paid by the mean",
  "term.interpretation.A12.lowest": "each of the three must reach 30%, paid by the lowest",
  "term.interpretation.A12.weighted": "by weighted total; the weights are to be entered",
  "term.interpretation.A12.why":
    "The list asks for each of the three; there is one “corresponding percentage”, for which the mean is neutral",

  "term.interpretation.A13.words": "the whole department",
  "term.interpretation.A13.group": "a supervisor answers for their own group",
  "term.interpretation.A13.department": "a supervisor answers for the whole department",
  "term.interpretation.A13.why":
    "The organisation chart has supervisors of groups only, each with a plan of their own",

  "term.interpretation.A14.words": "promoters who fail to reach 30%: a penalty of 50 yuan",
  "term.interpretation.A14.onceIfAny": "once if anybody falls short",
  "term.interpretation.A14.perPerson": "once for each person who falls short",
  "term.interpretation.A14.together": "once, only if all together fall short",
  "term.interpretation.A14.majority": "once, only if more than half fall short",
  "term.interpretation.A14.why":
    "One amount is given, without “each”; of the literal interpretations it takes least",

  "term.interpretation.A15.words": "a penalty of 50 yuan is deducted",
  "term.interpretation.A15.performancePay": "from performance pay only, down to 0",
  "term.interpretation.A15.gross": "from gross pay",
  "term.interpretation.A15.why":
    "Deducting it from fixed pay has no legal basis; paying less performance pay as agreed is not a deduction from wages",

  "term.interpretation.A16.words": "the monthly plan",
  "term.interpretation.A16.flag": "a missing plan is reported, no amount is worked out",
  "term.interpretation.A16.zero": "a missing plan counts as 0% achieved",
  "term.interpretation.A16.full": "a missing plan counts as 100% achieved",
  "term.interpretation.A16.why": "A division by zero must not turn into money",

  "term.interpretation.A17.words": "the full-attendance bonus",
  "term.interpretation.A17.none": "no amount, so 0",
  "term.interpretation.A17.elsewhere": "another document gives an amount, to be entered",
  "term.interpretation.A17.why": "None of the 18 documents gives an amount",

  "term.interpretation.A18.words": "the full-attendance bonus",
  "term.interpretation.A18.anything":
    "lateness, leaving early, a missing punch, absence, personal and sick leave each break it",
  "term.interpretation.A18.absenceOnly": "only absence breaks it",
  "term.interpretation.A18.otherList": "another list, to be entered",
  "term.interpretation.A18.why":
    "Full attendance means nothing missed; annual, marriage and other statutory paid leave counts as attendance and does not break it",

  "term.interpretation.A19.words": "whoever breaks this rule will be fined",
  "term.interpretation.A19.lastClause": "only the last sentence: private use of company computers",
  "term.interpretation.A19.wholeItem": "the whole of item (五)",
  "term.interpretation.A19.withItemThree": "items (五) and (三)",
  "term.interpretation.A19.why": "A sanction is read narrowly and refers to what stands nearest",

  "term.interpretation.A20.words": "a fine of 50 to 100 yuan",
  "term.interpretation.A20.shown": "an amount within the range is entered, shown and not deducted",
  "term.interpretation.A20.deducted": "the amount entered is deducted",
  "term.interpretation.A20.fifty": "50 yuan is deducted where no amount is entered",
  "term.interpretation.A20.hundred": "100 yuan is deducted where no amount is entered",
  "term.interpretation.A20.why": "An employer has no power to fine; deducting one is a legal risk",

  "term.interpretation.A21.words": "the commission scheme is yet to be decided",
  "term.interpretation.A21.entered": "the rate or amount is to be entered; without it nothing is paid",
  "term.interpretation.A21.none": "without a scheme commission is 0",
  "term.interpretation.A21.why": "The document itself says it is undecided",

  "term.interpretation.A22.words": "leaving before a full year",
  "term.interpretation.A22.anniversary": "a year is complete on the anniversary",
  "term.interpretation.A22.lastDayIncluded":
    "the last day counts: leaving the day before the anniversary completes the year",
  "term.interpretation.A22.days365": "365 days make a year",
  "term.interpretation.A22.why": "Civil Code 201 and 202 count to the anniversary, which leaves no gap",

  "term.interpretation.A23.words": "a full year",
  "term.interpretation.A23.endOfFebruary": "hired on 29 February: complete on 28 February of a common year",
  "term.interpretation.A23.startOfMarch": "hired on 29 February: complete on 1 March of a common year",
  "term.interpretation.A23.why":
    "Civil Code 202: without a corresponding day, the period ends on the last day of the month",

  "term.interpretation.A24.words": "payment not yet received before the leaving date",
  "term.interpretation.A24.counts": "money received on the leaving date counts",
  "term.interpretation.A24.late": "money received on the leaving date does not count",
  "term.interpretation.A24.why":
    "The person is still employed on that day; this interpretation is the milder one for the employee",

  "term.interpretation.A25.words": "payment that can be received within 15 days",
  "term.interpretation.A25.calendarDays": "15 calendar days",
  "term.interpretation.A25.workdays": "15 workdays",
  "term.interpretation.A25.why": "It does not say workdays, and payment terms usually run in calendar days",

  "term.interpretation.A26.words": "within 15 days, after more than 15 days",
  "term.interpretation.A26.included": "the 15th day counts",
  "term.interpretation.A26.excluded": "the 15th day does not count",
  "term.interpretation.A26.why":
    "Civil Code 1259: 以内 includes the number and 超过 excludes it; the leaving date is not counted as the first day",

  "term.interpretation.A27.words": "within 15 days",
  "term.interpretation.A27.stays": "the last day is not moved when it is a rest day",
  "term.interpretation.A27.moves": "a last day that is a rest day moves to the next workday",
  "term.interpretation.A27.why":
    "Banks receive money on rest days too; Civil Code 203 would move it, so a note is shown",

  "term.interpretation.A28.words": "payment that can be received",
  "term.interpretation.A28.received": "actually received, with proof of payment",
  "term.interpretation.A28.due": "by the due date agreed, received or not",
  "term.interpretation.A28.why":
    "The document asks for proof of payment, which exists only once the money is in",

  "term.interpretation.A29.words": "payment for the goods",
  "term.interpretation.A29.proRata": "in proportion to the money received",
  "term.interpretation.A29.whenWhole": "only once all the money is received",
  "term.interpretation.A29.why": "Commission follows the money, and payment by instalments is common",

  "term.interpretation.A30.words": "commission due before the leaving date is still paid",
  "term.interpretation.A30.tenured": "the 15 days are only for people with a full year",
  "term.interpretation.A30.all": "the 15 days are for everybody who leaves",
  "term.interpretation.A30.why":
    "They are two separate paragraphs, and the 15 days stand in the one about a full year",

  "term.interpretation.A31.words": "commission not yet paid is not paid",
  "term.interpretation.A31.allUnpaid": "once proven, all unpaid commission is lost; on suspicion it is held",
  "term.interpretation.A31.orderOnly": "only the commission of the order concerned is lost",
  "term.interpretation.A31.onSuspicion": "suspicion is enough",
  "term.interpretation.A31.why":
    "The document says unpaid commission; not paying wages already earned is a legal risk, so it must be proven",

  "term.interpretation.A32.words": "mainly purchase contract, sales data, delivery note and proof of payment",
  "term.interpretation.A32.paymentProof":
    "proof of payment is required; the others are only pointed out when missing",
  "term.interpretation.A32.allFour": "all four are required",
  "term.interpretation.A32.why":
    "“Mainly” does not mean all; it is the proof of payment that shows the money came in",

  "term.interpretation.A33.words": "the same for all colleagues of the department",
  "term.interpretation.A33.withoutManager": "supervisors, members and salespeople have performance pay",
  "term.interpretation.A33.everybody": "the manager has performance pay too",
  "term.interpretation.A33.why":
    "The manager's post is vacant or filled by an acting manager, and no document says how to appraise a manager",

  "term.interpretation.A34.words": "salespeople, the same as promoters",
  "term.interpretation.A34.byLevel": "members in sales as members, the sales supervisor as a supervisor",
  "term.interpretation.A34.asMembers": "all salespeople as members",
  "term.interpretation.A34.why": "The scheme goes by level, and a sales supervisor is at supervisor level",

  "term.interpretation.A35.words": "the appraisal scheme is set by the supervisor for the time being",
  "term.interpretation.A35.untilReplaced": "a new scheme holds from its date until the next one",
  "term.interpretation.A35.monthOnly": "a new scheme holds for its month only, then the basic scheme returns",
  "term.interpretation.A35.why":
    "The Policy sheet has a date from which a value holds, and none on which it ends",

  "term.interpretation.A36.words": "request leave and have it approved",
  "term.interpretation.A36.anySuperior":
    "any superior named in the documents may approve, never the person themselves",
  "term.interpretation.A36.supervisorsOnly": "only supervisors may approve",
  "term.interpretation.A36.otherRoles": "other approvers, to be entered",
  "term.interpretation.A36.why":
    "Head of department, supervisor, team leader and group leader all mean one's superior",

  "term.interpretation.A37.words": "lateness, leaving early, 矿工",
  "term.interpretation.A37.absence": "矿工 is a misspelling of 旷工 (absence)",
  "term.interpretation.A37.why": "The two sound the same, and every other document has 旷工",

  "term.interpretation.A38.words": "criticism, warning, fine, suspension, dismissal",
  "term.interpretation.A38.union": "the sanctions of all documents together",
  "term.interpretation.A38.longerList": "only criticism, warning, fine, suspension, dismissal",
  "term.interpretation.A38.shorterList": "only deduction from performance pay, suspension, dismissal",
  "term.interpretation.A38.otherList": "another list, to be entered",
  "term.interpretation.A38.why": "No document ranks above another; together they are the most complete",

  "term.interpretation.A39.words": "overtime must be requested from the supervisor and approved in advance",
  "term.interpretation.A39.flagged": "not paid while unapproved; the amount is shown for somebody to decide",
  "term.interpretation.A39.paid": "paid if it was worked",
  "term.interpretation.A39.refused": "never paid without approval",
  "term.interpretation.A39.why":
    "Courts award pay for overtime that was arranged even without paperwork, so a person decides",

  "term.interpretation.A40.words": "no lateness or leaving early without permission",
  "term.interpretation.A40.counted": "counted only, nothing deducted",
  "term.interpretation.A40.timeTaken": "the minutes not worked are deducted",
  "term.interpretation.A40.why":
    "The document gives no amount; deducting more than the time lost would be a fine",

  "term.interpretation.A41.words": "supervisors 3,500 yuan a month, members 2,000",
  "term.interpretation.A41.by2175": "a part month is prorated by 21.75 days",
  "term.interpretation.A41.byWorkdays": "a part month is prorated by the workdays of the month",
  "term.interpretation.A41.deducted": "in a part month the days missed are deducted by 21.75 days",
  "term.interpretation.A41.whole": "a part month is paid in full",
  "term.interpretation.A41.why":
    "The first two are both lawful; 21.75 is the statutory number of paid days a month",

  "term.interpretation.A42.words": "the post of operations manager is vacant now",
  "term.interpretation.A42.allowed": "the vacancy is allowed and only noted",
  "term.interpretation.A42.notAllowed": "the vacancy is a problem; the post must be filled",
  "term.interpretation.A42.why": "The document itself says it is vacant",

  "term.interpretation.A43.words": "fixed base pay of members is 2,000 yuan a month",
  "term.interpretation.A43.compared": "paid as worked out, and reported where below the local minimum wage",
  "term.interpretation.A43.lawful": "2,000 yuan is lawful pay and not compared",
  "term.interpretation.A43.why": "In 2026, 2,000 yuan is below the minimum wage in most regions",

  "term.interpretation.A44.words": "one operations manager",
  "term.interpretation.A44.d18": "the organisation of 《电商运营部招商、销售人员管理制度》 (D18)",
  "term.interpretation.A44.d6": "the organisation of 《电商部门工作制度》 (D6)",
  "term.interpretation.A44.d3": "the organisation of 《电商部门管理制度》 (D3)",
  "term.interpretation.A44.d4": "the organisation of 《电商运营部制度》 (D4)",
  "term.interpretation.A44.d8": "the organisation of 《电商部岗位规章制度》 (D8)",
  "term.interpretation.A44.why": "Each document comes from a different company; the pay scheme stands in D18",

  "term.interpretation.A45.words": "company computers must not be used for anything unrelated to work",
  "term.interpretation.A45.itemFiveOnly": "chat and games under item (三) are not fined",
  "term.interpretation.A45.itemThreeToo": "chat and games under item (三) are fined too",
  "term.interpretation.A45.allOfItemFive": "the whole of item (五) is fined, item (三) is not",
  "term.interpretation.A45.why": "The fine stands in item (五)",

  "term.interpretation.A46.words": "the corresponding percentage times 500 yuan",
  "term.interpretation.A46.exact": "by the actual ratio, with the amount rounded to the fen",
  "term.interpretation.A46.wholePercent": "the percentage is first rounded to a whole number",
  "term.interpretation.A46.hundredths": "the percentage is first rounded to two decimals",
  "term.interpretation.A46.roundMoney": "the amount is rounded to the jiao or yuan",
  "term.interpretation.A46.why": "No way of rounding is given; rounding only the amount loses least",

  "term.interpretation.A47.words": "performance pay is 500 yuan",
  "term.interpretation.A47.byPlan":
    "not prorated in the month of joining or leaving; achievement of plan decides",
  "term.interpretation.A47.byDays": "also prorated by days in the month of joining or leaving",
  "term.interpretation.A47.why":
    "The plan is already set for the time employed; prorating too would reduce it twice",

  "term.interpretation.A48.words": "promoters of the department",
  "term.interpretation.A48.allMembers": "all members with a plan under the supervisor, salespeople included",
  "term.interpretation.A48.promotersOnly": "only promoters in the recruitment group",
  "term.interpretation.A48.why": "The document says salespeople are the same as promoters",
} as const satisfies Translation<typeof chinese>;
