import { needsArray } from "../../../src/host/xlsx/formulas/arrays";
import { toFileFormula, toHostFormula } from "../../../src/host/xlsx/formulas/form";
import { moveFormula } from "../../../src/host/xlsx/formulas/shared";

/** Both ways: the file's text, the host's formula. */
const SAME: [file: string, host: string][] = [
  ["_xldudf_XZ_PERFPAY(2)", "=XZ.PERFPAY(2)"],
  [
    "IF(A1>0,_xldudf_XZ_PERFPAY(A1,B1)+_xldudf_XZ_BASEPAY(A1),0)",
    "=IF(A1>0,XZ.PERFPAY(A1,B1)+XZ.BASEPAY(A1),0)",
  ],
  ['_xldudf_XZ_CLAUSE("_xldudf_XZ_A(1) XZ.B(")', '=XZ.CLAUSE("_xldudf_XZ_A(1) XZ.B(")'],
  ["'_xlfn.SORT(工资'!A1+_xldudf_XZ_PERFPAY('XZ.A(表'!B2)", "='_xlfn.SORT(工资'!A1+XZ.PERFPAY('XZ.A(表'!B2)"],
  ['_xlfn.XLOOKUP("_xlfn.",A:A,B:B)', '=XLOOKUP("_xlfn.",A:A,B:B)'],
  ["_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A2:B9,B2:B9>1))", "=SORT(FILTER(A2:B9,B2:B9>1))"],
  ["_xlfn.STDEV.S(A1:A3)+SUM(A1:A3)", "=STDEV.S(A1:A3)+SUM(A1:A3)"],
  ["_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)", "=LET(x,A1,y,x*2,x+y)"],
  ["_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,IF(_xlpm.v>1,_xlpm.v,0)))", "=MAP(A1:A3,LAMBDA(v,IF(v>1,v,0)))"],
  ["_xlfn.LET(_xlpm.底薪,A1,_xlpm.底薪/21.75)+底薪", "=LET(底薪,A1,底薪/21.75)+底薪"],
  ['员工[[#This Row],[底薪]]*2&""""', '=员工[[#This Row],[底薪]]*2&""""'],
  ["[1]Sheet1!A1+1", "=[1]Sheet1!A1+1"],
];

test.each(SAME)("%s in the file is %s in the host, and back", (file, host) => {
  expect(toHostFormula(file)).toBe(host);
  expect(toFileFormula(host)).toBe(file);
});

test.each([
  ["[1]!_xldudf_XZ_PERFPAY(A1)", "=XZ.PERFPAY(A1)"],
  ["1+[12]!_xldudf_XZ_PERFPAY([1]Sheet1!A1)", "=1+XZ.PERFPAY([1]Sheet1!A1)"],
  ["_xldudf_OTHER_F(1)", "=_xldudf_OTHER_F(1)"],
])("a function linked through the add-in's book: %s reads %s", (file, host) => {
  expect(toHostFormula(file)).toBe(host);
});

test("functions are known whatever their case, names that merely contain one are not", () => {
  expect(toFileFormula("=xlookup(1,A1:A2,B1:B2)")).toBe("_xlfn.xlookup(1,A1:A2,B1:B2)");
  expect(toFileFormula("=MYSORT(1)+my.FILTER(2)")).toBe("MYSORT(1)+my.FILTER(2)");
  expect(toFileFormula("=xz.perfpay(1)")).toBe("_xldudf_XZ_perfpay(1)");
});

test.each<[formula: string, rows: number, columns: number, moved: string]>([
  ["A1+$A$1+A$1+$A1", 2, 1, "B3+$A$1+B$1+$A3"],
  ['SUM(A1:B2)&"A1"&LOG10(A1)', 1, 0, 'SUM(A2:B3)&"A1"&LOG10(A2)'],
  ["'A1'!A1+表A1!B2", 1, 1, "'A1'!B2+表A1!C3"],
  ["SUM(A:B)+SUM(1:2)+SUM($A:B)", 1, 1, "SUM(B:C)+SUM(2:3)+SUM($A:C)"],
  ["员工[A1]+Table1[[#This Row],[B2]]", 3, 3, "员工[A1]+Table1[[#This Row],[B2]]"],
  ["A2+1", -2, 0, "#REF!+1"],
  ["TAX2026A+A1", 0, 1, "TAX2026A+B1"],
])("a shared formula %s moved by %i rows and %i columns reads %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

test.each<[formula: string, array: boolean]>([
  ["=SUM(A1:A3)", false],
  ["=SUM(考勤!A1:A3)+VLOOKUP(A1,'工资 表'!A:C,3,0)", false],
  ["=A1*2+ROW()", false],
  ['=IF(A1="A1:A3",1,0)', false],
  ["=XZ.PERFPAY(A1)", true],
  ["=A1:A3*2", true],
  ["=SUM(A1:A3*2)", true],
  ["=SUM((A1:A3>1)*1)", true],
  ["=FILTER(A1:A3,B1:B3)", true],
  ["={1,2,3}", true],
  ["=LEN(A1:A3)", true],
])("%s has to be written as a dynamic array: %s", (formula, array) => {
  expect(needsArray(formula)).toBe(array);
});
