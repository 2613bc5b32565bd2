import type { Catalogue } from "../../catalogue";

/** Findings of Performance. */
export const performance: Catalogue = {
  "plan.noRow.message": "Performance has no plan of {month} for {name}; performance pay counts as 0",
  "plan.noRow.found": "no row",
  "plan.noRow.expected": "add this person's plan and results to Performance",
  "plan.blank.message": "No {column}; performance pay counts as 0",
  "plan.blank.found": "{column} is blank",
  "plan.blank.expected": "a number above 0",
  "plan.zero.message": "The {column} is {plan}, so there is no ratio; performance pay counts as 0",
  "plan.zero.found": "{plan}",
  "plan.zero.expected": "a number above 0",
  "plan.doneBlank.message": "No {column}; performance pay counts as 0",
  "plan.doneBlank.found": "{column} is blank",
  "plan.doneBlank.expected": "what was done; 0 if nothing was",
  "plan.setterBlank.message": "Nobody is named as having set the plan",
  "plan.setterBlank.found": "Plan set by is blank",
  "plan.setterBlank.expected": "the plan is set by {expected}",
  "plan.setByOneself.message": "The plan was set by the person themselves",
  "plan.setByOneself.found": "plan set by {setter}",
  "plan.setByOneself.expected": "the plan is set by {expected}",
  "plan.setByOther.message": "{setter}, who set the plan, is not this person's supervisor",
  "plan.setByOther.found": "plan set by {setter}",
  "plan.setByOther.expected":
    "the plan is set by {expected}; if the supervisor has changed, mend Supervisor ID in Roster",
  "bonus.outOfRange.message":
    "The bonus of {amount} yuan is not within {least} to {most} yuan; it counts as 0",
  "bonus.outOfRange.found": "{amount} yuan",
  "bonus.outOfRange.expected": "{least} to {most} yuan; other rewards go into Adjustments",
  "bonus.noAmount.message":
    "The plan is exceeded and policy wants an approved bonus, but none is entered; it counts as 0",
  "bonus.noAmount.found": "Approved bonus is blank",
  "bonus.noAmount.expected": "the approved amount",
  "bonus.notDecided.message": "The plan is exceeded, no bonus is approved yet; {amount} yuan are counted",
  "bonus.notDecided.found": "Approved bonus is blank",
  "bonus.notDecided.expected": "the supervisor's amount; leave it blank if {amount} yuan are right",
  "bonus.salesBlank.message":
    "The plan is exceeded, Sales effective is blank and counts as no; no bonus ({amount} yuan)",
  "bonus.salesBlank.found": "Sales effective is blank",
  "bonus.salesBlank.expected": "yes or no",
  "bonus.notDue.message": "A bonus of {approved} yuan is entered but not due; it is not paid",
  "bonus.notDue.found": "{approved} yuan",
  "bonus.notDue.expected": "blank; if the results are wrong, mend those",
};
