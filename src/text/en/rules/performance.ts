import type { Translation } from "../../catalogue";
import type { performance as chinese } from "../../zh/rules/performance";

/** Findings of Performance. */
export const performance = {
  "plan.noRow.message": "Performance has no plan for {name} in {month}; performance pay counts as 0",
  "plan.noRow.found": "No row",
  "plan.noRow.expected": "Add this person's plan and results to Performance",
  "plan.blank.message": "{column} is not filled in; performance pay counts as 0",
  "plan.blank.found": "{column} is blank",
  "plan.blank.expected": "A number above 0",
  "plan.zero.message": "{column} is {plan}, so achievement cannot be worked out; performance pay counts as 0",
  "plan.zero.found": "{plan}",
  "plan.zero.expected": "A number above 0",
  "plan.doneBlank.message": "{column} is not filled in; performance pay counts as 0",
  "plan.doneBlank.found": "{column} is blank",
  "plan.doneBlank.expected": "The quantity completed; 0 if none",
  "plan.setterBlank.message": "Plan set by is not filled in, so nobody can confirm who set the plan",
  "plan.setterBlank.found": "Plan set by is blank",
  "plan.setterBlank.expected": "The plan is set by {expected}",
  "plan.setByOneself.message": "The plan was set by the person themselves",
  "plan.setByOneself.found": "Plan set by {setter}",
  "plan.setByOneself.expected": "The plan is set by {expected}",
  "plan.setByOther.message": "{setter}, who set the plan, is not this person's supervisor",
  "plan.setByOther.found": "Plan set by {setter}",
  "plan.setByOther.expected":
    "The plan is set by {expected}; if the supervisor has changed, correct Supervisor ID in Roster",
  "bonus.outOfRange.message": "The bonus of {amount} yuan is outside the documents' range; it counts as 0",
  "bonus.outOfRange.found": "{amount} yuan",
  "bonus.outOfRange.expected": "{least} to {most} yuan; other rewards go into Adjustments",
  "bonus.noAmount.message":
    "The plan is exceeded and policy requires an approved bonus, but no amount is entered; it counts as 0",
  "bonus.noAmount.found": "Approved bonus is blank",
  "bonus.noAmount.expected": "The approved amount",
  "bonus.notDecided.message":
    "The plan is exceeded, but no bonus is approved yet; {amount} yuan is used for now",
  "bonus.notDecided.found": "Approved bonus is blank",
  "bonus.notDecided.expected":
    "The amount approved by the supervisor; leave it blank if you agree to {amount} yuan",
  "bonus.salesBlank.message":
    "The plan is exceeded, but Sales effective is blank and counts as no; no bonus is paid ({amount} yuan)",
  "bonus.salesBlank.found": "Sales effective is blank",
  "bonus.salesBlank.expected": "Yes or no",
  "bonus.notDue.message":
    "A bonus of {approved} yuan is entered, but the conditions are not met; it is not paid",
  "bonus.notDue.found": "{approved} yuan",
  "bonus.notDue.expected": "Clear the bonus; if the results are wrong, correct them",
} as const satisfies Translation<typeof chinese>;
