import type { Translation } from "../../catalogue";
import type { organisation as chinese } from "../../zh/rules/organisation";

/** Findings of the organisation charts, of who signs, and of what a post asks for. */
export const organisation = {
  "manager.second.message": "Only one manager is allowed; {name} and {first} are managers at the same time",
  "manager.second.found": "{first} and {name} both hold a manager's position",
  "manager.second.expected":
    "Change the position of one of them; if one has stepped down, fill in Leave date",
  "manager.missing.message": "There is no manager in {month}, and Policy does not allow a vacancy",
  "manager.missing.found": "Nobody employed holds a manager's position in Roster",
  "manager.missing.expected":
    "Add the manager; if the post is vacant, set managerVacancyAllowed in Policy to yes",
  "manager.vacant.message":
    "The manager's post is vacant in {month}; an acting manager is not paid in this payroll",
  "manager.vacant.found": "Nobody employed holds a manager's position in Roster",
  "manager.vacant.expected":
    "Nothing if it is vacant; set managerVacancyAllowed in Policy to yes and this note is not shown again",
  "manager.experienceBlank.message":
    "Manager {name} must have e-commerce experience; the years are not filled in",
  "manager.experienceBlank.found": "Years of experience is blank",
  "manager.experienceBlank.expected": "The years of experience",
  "manager.noExperience.message": "Manager {name} must have e-commerce experience; the years are 0",
  "manager.noExperience.found": "0 years",
  "manager.noExperience.expected": "Check the years of experience",
  "supervisor.wrongGroup.message": "{name} has the position {position} but is in group {group}",
  "supervisor.wrongGroup.found": "{group}",
  "supervisor.wrongGroup.expected": "{expected}; if the group is right, correct the position",
  "supervisor.wrongTitle.message": "{name} is in group {group} but has the position {position}",
  "supervisor.wrongTitle.found": "{position}",
  "supervisor.wrongTitle.expected": "{expected}; if the position is right, correct the group",
  "supervisor.missing.message": "Group {group} must have one {title}; there is no supervisor this month",
  "supervisor.missing.found": "Nobody employed in {group} holds a supervisor's position",
  "supervisor.missing.expected": "Add the {title}; if there is a supervisor, correct their position",
  "supervisor.second.message":
    "Group {group} has only one {title}; {name} and {first} are supervisors at the same time",
  "supervisor.second.found": "{first} and {name} both hold a supervisor's position",
  "supervisor.second.expected":
    "Change the position or group of one of them; if one has stepped down, fill in Leave date",
  "posts.vacant.message": "Posts that must be filled are vacant: {posts}",
  "posts.vacant.found": "Nobody employed holds these positions in Roster",
  "posts.vacant.expected": "Add the people; if the posts are vacant, note it under Remark",
  "position.unknown.message": "Position {position} is not in the list of positions (people: {count})",
  "position.unknown.found": "{position}",
  "position.unknown.expected":
    "{listed}; if the position exists, leave it, or add it to the list of positions in Policy",
  "group.unknown.message": "Group {group} is not in the list of groups (people: {count})",
  "group.unknown.found": "{group}",
  "group.unknown.expected": "{listed}; if the group exists, add it to groups in Policy",
  "leader.missing.message": "Group {group} must have a leader; there is none this month",
  "leader.missing.found": "Group {group} has no leader",
  "leader.missing.expected": "Add the leader; if there is one, correct their position",
  "leader.second.message":
    "Group {group} has only one leader; {name} and {first} are leaders at the same time",
  "leader.second.found": "{first} and {name} are both leaders",
  "leader.second.expected": "Change the position of one of them; if one has stepped down, fill in Leave date",
  "leader.severalGroups.message": "Each group must have its own leader; {name} alone leads {groups}",
  "leader.severalGroups.found": "{groups}",
  "leader.severalGroups.expected": "One leader for each group; if it is temporary, note it under Remark",
  "payroll.signerMissing.message":
    "The payroll lacks “{role}”; one person must prepare it and another review it",
  "payroll.signerMissing.found": "Policy has no {key}",
  "payroll.signerMissing.expected": "A row {key} in Policy with the name",
  "payroll.sameSigner.message": "{name} is named as both preparer and reviewer of the payroll",
  "payroll.sameSigner.found": "{name}",
  "payroll.sameSigner.expected": "Review by somebody else",
  "payroll.preparerElsewhere.message":
    "Payroll is the work of group {group}; {name}, who prepared it, is not in that group",
  "payroll.preparerElsewhere.found": "{name}",
  "payroll.preparerElsewhere.expected":
    "Somebody from {group}; if another group does it now, change payrollOwnerGroup in Policy",
  "attendance.signedEarlier.message":
    "The signatures for attendance date from {from}; {month} is not signed yet",
  "attendance.signedEarlier.found": "From {from}",
  "attendance.signedEarlier.expected":
    "Once signed, add another row attendanceSignedBy, with a date in this month or later",
  "attendance.notSigned.message":
    "Group leaders or supervisors have not signed the attendance of {month}: {leaders}",
  "attendance.notSigned.found": "Not among the signatures: {leaders}",
  "attendance.notSigned.expected": "Once signed, add their employee IDs or names here",
  "education.blank.message": "{position} requires {least} or higher; the education is not filled in",
  "education.blank.found": "Education is blank",
  "education.blank.expected": "The education",
  "education.blankColumn.message":
    "Operations posts require {least} or higher; the education is blank for all {count} people",
  "education.blankColumn.found": "Education is blank throughout",
  "education.blankColumn.expected":
    "The education of people in operations; if it is not recorded, the column may be deleted",
  "education.unknown.message":
    "{position} requires {least} or higher; “{education}” does not show whether it is met",
  "education.unknown.found": "{education}",
  "education.unknown.expected": "One of 小学, 初中, 高中, 中专, 大专, 本科, 硕士, 博士, as completed",
  "education.tooLittle.message": "{position} requires {least} or higher; it is {education}",
  "education.tooLittle.found": "{education}",
  "education.tooLittle.expected": "{least} or higher; if hired as an exception, note it under Remark",
  "experience.blank.message":
    "{position} requires {least} or more years of experience; the years are not filled in",
  "experience.blank.found": "Years of experience is blank",
  "experience.blank.expected": "The years of experience",
  "experience.blankColumn.message":
    "Operations posts require {least} or more years of experience; the years are blank for all {count} people",
  "experience.blankColumn.found": "Years of experience is blank throughout",
  "experience.blankColumn.expected":
    "The years of people in operations; if they are not recorded, the column may be deleted",
  "experience.tooLittle.message": "{position} requires {least} or more years of experience; it is {years}",
  "experience.tooLittle.found": "{years} {years|year|years}",
  "experience.tooLittle.expected":
    "{least} {least|year|years} or more; if hired as an exception, note it under Remark",
  "employmentType.unknown.message": "Employment type {type} is not in the list of types (people: {count})",
  "employmentType.unknown.found": "{type}",
  "employmentType.unknown.expected": "{listed}; if the type exists, add it to employmentTypes in Policy",
  "training.blank.message": "Hired on {hired}, over a month ago, with no induction training date",
  "training.blank.found": "Training date is blank",
  "training.blank.expected": "Arrange induction training; if already trained, fill in the date",
  "training.blankColumn.message":
    "None of the {count} people hired within the last year has an induction training date",
  "training.blankColumn.found": "Training date is blank throughout",
  "training.blankColumn.expected":
    "Fill in the training dates; if they are not recorded, the column may be deleted",
  "training.beforeHire.message": "Training date {trained} is before the hire date {hired}",
  "training.beforeHire.found": "{trained}",
  "training.beforeHire.expected": "{hired} or later; if the hire date is wrong, correct it",
} as const satisfies Translation<typeof chinese>;
