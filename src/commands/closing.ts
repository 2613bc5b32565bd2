// What closes a month, in a script of its own (loadClosing.ts).
export { closeMonth } from "../payroll/close";
export { payrollSheets } from "../payroll/sheets/payrollSheets";
