import type { Finding } from "../findings/finding";
import { formatMonth, type Month } from "../kinds/month";
import { finding } from "./findings";
import { columnsNamed, findHeader, type Header } from "./header";
import type { SheetImage, WorkbookImage } from "./image";
import type { Field } from "../text/field";
import type { CellPlace } from "../kinds/place";
import { isOf, isWrittenName, markText, matchName, type MonthMark } from "./sheetNames";
import { SHEETS } from "./sheets";
import type { SheetDefinition } from "./sheets/definition";

/** A sheet of the contract found in the workbook, with its header. */
export interface Located {
  definition: SheetDefinition;
  sheet: SheetImage;
  header: Header;
  /** True when the sheet's name says that it is of this month alone. */
  ofMonth: boolean;
}

/** Sheets that were found, and those that look like one of them but are not read. */
export interface Location {
  found: ReadonlyMap<SheetDefinition, Located>;
  leftOver: readonly Located[];
  findings: readonly Finding[];
}

interface Named {
  sheet: SheetImage;
  mark: MonthMark | null;
}

/**
 * Finds the sheets of the contract: by name (with the month's suffix before without one), else by header row.
 * `month` null: only sheets without a suffix count.
 */
export function locate(
  image: WorkbookImage,
  month: Month | null,
  definitions: readonly SheetDefinition[] = SHEETS,
): Location {
  const findings: Finding[] = [];
  const found = new Map<SheetDefinition, Located>();
  const candidates = image.sheets.filter((sheet) => !isWrittenName(sheet.name));
  const unnamed = candidates.filter((sheet) =>
    SHEETS.every((definition) => !matchName(sheet.name, definition)),
  );
  const matched = matchHeaders(unnamed);
  for (const definition of definitions) {
    const named = namedFor(candidates, definition);
    const sheets = named.length > 0 ? ofMonth(named, month) : [];
    const located =
      sheets.length > 0
        ? byName(definition, sheets, findings)
        : byHeader(definition, matched.get(definition) ?? [], findings);
    if (located) found.set(definition, located);
    else if (sheets.length === 0) findings.push(...missing(definition, image, named, month));
  }
  for (const located of found.values()) findings.push(...aboutHeader(located));
  const read = new Set([...found.values()].map(({ sheet }) => sheet));
  const leftOver = [...matched].flatMap(([definition, sheets]) =>
    found.has(definition) ? sheets.filter(({ sheet }) => !read.has(sheet)) : [],
  );
  return { found, leftOver, findings };
}

function namedFor(sheets: readonly SheetImage[], definition: SheetDefinition): Named[] {
  return sheets.flatMap((sheet) => {
    const match = matchName(sheet.name, definition);
    return match ? [{ sheet, mark: match.mark }] : [];
  });
}

/** The month's own sheets where there are any, else those without a month. */
function ofMonth(named: readonly Named[], month: Month | null): readonly Named[] {
  const own = named.filter(({ mark }) => mark && month !== null && isOf(mark, month));
  return own.length > 0 ? own : named.filter(({ mark }) => !mark);
}

function byName(definition: SheetDefinition, named: readonly Named[], findings: Finding[]): Located | null {
  const inOrder = [...named].sort((one, other) => Number(other.sheet.visible) - Number(one.sheet.visible));
  const [chosen, ...others] = inOrder;
  if (!chosen) return null;
  const { sheet, mark } = chosen;
  for (const { sheet: other } of others) {
    const fields = { sheet: definition.zh, read: sheet.name, other: other.name };
    findings.push(finding("sheet.several", corner(other), fields));
  }
  const header = findHeader(sheet, definition);
  if (header) return { definition, sheet, header, ofMonth: mark !== null };
  if (sheet.values.length > 0 || definition.need === "always") {
    findings.push(finding("sheet.noHeader", corner(sheet), { columns: requiredHeaders(definition) }));
  }
  return null;
}

function byHeader(
  definition: SheetDefinition,
  matched: readonly Located[],
  findings: Finding[],
): Located | null {
  const [located, ...others] = matched;
  if (!located) return null;
  const { sheet, header } = located;
  const place = { sheet: sheet.name, row: header.row, column: sheet.firstColumn };
  findings.push(finding("sheet.byHeader", place, { sheet: definition.zh, read: sheet.name }));
  for (const other of others) {
    const fields = { sheet: definition.zh, read: sheet.name, other: other.sheet.name };
    findings.push(finding("sheet.several", corner(other.sheet), fields));
  }
  return located;
}

/** Sheets without a name of the contract, under the definition whose required columns they have all and most others. */
function matchHeaders(sheets: readonly SheetImage[]): Map<SheetDefinition, Located[]> {
  const matched = new Map<SheetDefinition, Located[]>();
  for (const sheet of sheets) {
    const located = SHEETS.flatMap((definition) => {
      const header = findHeader(sheet, definition);
      return header && header.missing.length === 0 ? [{ definition, sheet, header, ofMonth: false }] : [];
    });
    const best = located.sort((one, other) => columnsNamed(other.header) - columnsNamed(one.header))[0];
    if (best) matched.set(best.definition, [...(matched.get(best.definition) ?? []), best]);
  }
  return matched;
}

function missing(
  definition: SheetDefinition,
  image: WorkbookImage,
  named: readonly Named[],
  month: Month | null,
): Finding[] {
  const place = anyCorner(image);
  if (!place || definition.need === "never") return [];
  const fields = { sheet: eitherName(definition), columns: requiredHeaders(definition) };
  const marks = named.flatMap(({ mark }) => (mark ? [markText(mark)] : []));
  if (marks.length > 0 && month !== null) {
    const others = {
      ...fields,
      months: marks.join("、"),
      month: { month },
      name: `${definition.zh} ${formatMonth(month)}`,
    };
    return [finding("sheet.otherMonths", place, others)];
  }
  return [finding(definition.need === "always" ? "sheet.missing" : "sheet.absent", place, fields)];
}

function aboutHeader({ definition, sheet, header }: Located): Finding[] {
  const findings: Finding[] = [];
  const beside = {
    sheet: sheet.name,
    row: header.row,
    column: sheet.firstColumn + (sheet.values[0]?.length ?? 0),
  };
  for (const field of header.missing) {
    const column = definition.columns[field];
    if (column) findings.push(finding("sheet.missingColumn", beside, { column: eitherName(column) }));
  }
  for (const { field, column } of header.doubles) {
    const place = { sheet: sheet.name, row: header.row, column };
    const taken = { cell: { ...place, column: header.columns[field] ?? column } };
    findings.push(
      finding("sheet.twoColumns", place, { column: definition.columns[field]?.zh ?? field, taken }),
    );
  }
  if (!sheet.visible) findings.push(finding("sheet.hidden", corner(sheet), { sheet: sheet.name }));
  return findings;
}

function requiredHeaders(definition: SheetDefinition): string {
  const required = Object.values(definition.columns).filter((column) => column.needed !== undefined);
  return required.map((column) => column.zh).join("、");
}

function corner(sheet: SheetImage): CellPlace {
  return { sheet: sheet.name, row: sheet.firstRow, column: sheet.firstColumn };
}

/** A missing sheet has no cell of its own: its finding stands at the first sheet's corner. */
function anyCorner(image: WorkbookImage): CellPlace | null {
  const sheet = image.sheets.find(({ visible }) => visible) ?? image.sheets[0];
  return sheet ? corner(sheet) : null;
}

/** A name that may be given in either language: readers of English see both. */
function eitherName({ zh, en }: Pick<SheetDefinition, "zh" | "en">): Field {
  return { each: { zh, en: `${zh} / ${en}` } };
}
