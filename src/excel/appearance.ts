/** The background of Office's own panes as "#RRGGBB"; null where Office does not tell (on the web). */
export function officeBackground(): string | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ?? null;
}

/** The locale of Office's interface, e.g. "zh-CN". */
export function displayLocale(): string {
  return Office.context.displayLanguage;
}
