import dataValidation from "@univerjs/data-validation/locale/en-US";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import sheetsConditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsDataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsFilter from "@univerjs/sheets-filter/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsNoteUi from "@univerjs/sheets-note-ui/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsTable from "@univerjs/sheets-table/locale/en-US";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";

/** What each plugin says in English. */
export const packs = [
  dataValidation,
  design,
  docsUi,
  sheets,
  sheetsConditionalFormattingUi,
  sheetsDataValidation,
  sheetsDataValidationUi,
  sheetsFilter,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNoteUi,
  sheetsNumfmtUi,
  sheetsTable,
  sheetsTableUi,
  sheetsUi,
  ui,
];
