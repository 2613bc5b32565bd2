/**
 * The requirement sets that the host answers for, as office.js asks them. Versions are strings: "1.10" is above "1.9".
 * ExcelApi ends where the client library's own objects end (build 16.0.15407): newer members are not in it.
 */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  AddInCommands: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  CustomXmlParts: "1.1",
  ExcelApi: "1.15",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.2",
};
