import type { Finding } from "../../findings/finding";
import { sayClause } from "../../rules/sayClause";
import { LANGUAGES, type Language } from "../../text/language";
import { say } from "../../text/text";
import type { Region, SheetContent } from "../../workbook/content";
import type { CellValue } from "../../kinds/content";
import { cellName } from "../../kinds/place";
import { FINDINGS_COLUMNS } from "../../workbook/written/columns";
import { writtenName } from "../../workbook/written/names";
import type { FindingEntry } from "../../workbook/written/readFindings";
import { headerOf } from "../../workbook/written/table";
import type { Closing } from "../close";
import { describeFinding } from "../../findings/describe";
import { textCell } from "./cells";

const WIDTHS = [8, 12, 10, 8, 14, 50, 40, 46, 9, 18];
const CELL_COLUMN = FINDINGS_COLUMNS.indexOf("cell");

/** 检查结果: the findings in order, with what a person has entered beside them in 状态 and 说明. */
export function findingsSheet(closing: Closing, language: Language): SheetContent {
  const { month, findings, sheets } = closing;
  const entries = new Entries(closing.entries);
  const names = new Map(closing.records.people.map(({ id, name }) => [id, name]));
  const rows = findings.map((finding) => rowOf(finding, names, entries, language));
  const known = new Set(sheets);
  return {
    name: writtenName("findings", month),
    cells: [FINDINGS_COLUMNS.map((column) => headerOf(column, language)), ...rows],
    regions: regions(findings),
    columnWidths: WIDTHS,
    headerRows: 1,
    frozenColumns: 2,
    links: findings.flatMap(({ place }, index) =>
      known.has(place.sheet) ? [{ row: index + 1, column: CELL_COLUMN, target: place }] : [],
    ),
  };
}

function rowOf(
  finding: Finding,
  names: ReadonlyMap<string, string>,
  entries: Entries,
  language: Language,
): CellValue[] {
  const { severity, code, place, employee, clause } = finding;
  const { message, expected } = describeFinding(finding, language);
  const entry = entries.take(finding);
  const status = entry && !isOpen(entry.status) ? entry.status : say(language, "sheet.open");
  return [
    say(language, `severity.${severity}`),
    code,
    textCell(place.sheet),
    cellName(place),
    textCell(employee === null ? "" : `${employee} ${names.get(employee) ?? ""}`.trim()),
    textCell(message),
    textCell(expected),
    clause === null ? "" : textCell(sayClause(language, clause)),
    textCell(status),
    textCell(entry?.remark ?? ""),
  ];
}

/** Nobody has entered a status: blank, or what an earlier run wrote in either language. */
function isOpen(status: string): boolean {
  return status === "" || LANGUAGES.some((language) => status === say(language, "sheet.open"));
}

/** The entries of an earlier run, found again by code, cell and employee; each is used once. */
class Entries {
  private readonly byKey = new Map<string, FindingEntry[]>();

  constructor(entries: readonly FindingEntry[]) {
    for (const entry of entries) {
      const [employee = ""] = entry.employee.split(" ", 1);
      const key = [entry.code, entry.sheet, entry.cell, employee].join("\n");
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
    }
  }

  take({ code, place, employee }: Finding): FindingEntry | null {
    const key = [code, textCell(place.sheet), cellName(place), employee ?? ""].join("\n");
    return this.byKey.get(key)?.shift() ?? null;
  }
}

function regions(findings: readonly Finding[]): Region[] {
  const width = FINDINGS_COLUMNS.length;
  const header: Region = { top: 0, left: 0, rows: 1, columns: width, look: "header" };
  if (findings.length === 0) return [header];
  return [
    header,
    ...severities(findings),
    { top: 1, left: 1, rows: findings.length, columns: 4, look: "text" },
    { top: 1, left: 5, rows: findings.length, columns: 5, look: "wrapped" },
  ];
}

/** Findings stand by severity: one region each. */
function severities(findings: readonly Finding[]): Region[] {
  const looks = ["error", "warning", "info"] as const;
  return looks.flatMap((look): Region[] => {
    const first = findings.findIndex(({ severity }) => severity === look);
    if (first < 0) return [];
    const rows = findings.filter(({ severity }) => severity === look).length;
    return [{ top: 1 + first, left: 0, rows, columns: 1, look }];
  });
}
