import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Sheet } from "./sheet";

type Rule = IConditionFormattingRule;

/** The sheet's rules, the first in force first. */
export function rulesOf(sheet: Sheet): Rule[] {
  const { book } = sheet;
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheet.id) ?? [];
}

/** Adds a rule in front of the others. */
export function addRule(sheet: Sheet, rule: Rule): void {
  const { book } = sheet;
  const params = { unitId: book.unitId, subUnitId: sheet.id, rule };
  const undo = AddConditionalRuleMutationUndoFactory(book.injector, params);
  book.journal.mutate(AddConditionalRuleMutation.id, params, [undo]);
}

export function deleteRule(sheet: Sheet, cfId: string): void {
  const { book } = sheet;
  const params = { unitId: book.unitId, subUnitId: sheet.id, cfId };
  const undo = DeleteConditionalRuleMutationUndoFactory(book.injector, params);
  book.journal.mutate(DeleteConditionalRuleMutation.id, params, undo);
}

/** Replaces the rule with the same id. */
export function changeRule(sheet: Sheet, rule: Rule): void {
  const { book } = sheet;
  const params = { unitId: book.unitId, subUnitId: sheet.id, cfId: rule.cfId, rule };
  const undo = setConditionalRuleMutationUndoFactory(book.injector, params);
  book.journal.mutate(SetConditionalRuleMutation.id, params, undo);
}
