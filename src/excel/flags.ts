import type { Finding, Severity } from "../findings/finding";
import { fullCellName, type CellPlace } from "../kinds/place";
import { addressLists, areaOf, stacked, type Area } from "./areas";
import { batch, send } from "./batch";
import { FLAG_STYLES, type FlagStyle } from "./looks";

/** The flagged areas of one sheet. */
type SheetFlags = Partial<Record<Severity, readonly Area[]>>;

/** The flagged areas of a workbook, by sheet name. */
export type Flags = ReadonlyMap<string, SheetFlags>;

export interface FlagOutcome {
  /** Flags as they were before, for undo. */
  former: Flags;
  /** Sheets that are protected and so could not be flagged. */
  skipped: string[];
}

/** The heaviest first: a cell with several findings wears the heaviest one's flag. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Always true; the text in it tells our conditional formats from the user's, also after saving. */
const MARKER: Readonly<Record<Severity, string>> = {
  error: '=LEN("XZ:error")>0',
  warning: '=LEN("XZ:warning")>0',
  info: '=LEN("XZ:info")>0',
};

/** Where the findings are, as flags. */
export function flagsOf(findings: readonly Finding[]): Flags {
  const flags = new Map<string, SheetFlags>();
  const flagged = new Set<string>();
  for (const severity of SEVERITIES) {
    const cells = new Map<string, CellPlace[]>();
    for (const { place } of findings.filter((finding) => finding.severity === severity)) {
      const cell = fullCellName(place);
      if (flagged.has(cell)) continue;
      flagged.add(cell);
      const own = cells.get(place.sheet);
      if (own) own.push(place);
      else cells.set(place.sheet, [place]);
    }
    for (const [sheet, own] of cells) flags.set(sheet, { ...flags.get(sheet), [severity]: stacked(own) });
  }
  return flags;
}

/**
 * Puts flags in place of all former ones, in three syncs. Flags are conditional formats of our own: the cells' own
 * formats and the user's conditional formats are never touched. Protected sheets are left as they are.
 */
export function setFlags(flags: Flags): Promise<FlagOutcome> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const open = worksheets.items.filter((sheet) => !sheet.protection.protected);
    const former = await liftFlags(context, open);
    for (const sheet of open) addFlags(sheet, flags.get(sheet.name) ?? {});
    await send(context);
    const skipped = worksheets.items
      .filter((sheet) => sheet.protection.protected && flags.has(sheet.name))
      .map(({ name }) => name);
    return { former: readFormer(former), skipped };
  });
}

/** Flags the findings' cells, in place of all former flags. */
export function flag(findings: readonly Finding[]): Promise<FlagOutcome> {
  return setFlags(flagsOf(findings));
}

/** Takes all our flags away; nothing else changes. */
export function unflag(): Promise<FlagOutcome> {
  return setFlags(new Map());
}

interface LiftedFlag {
  sheet: string;
  severity: Severity;
  areas: Excel.RangeCollection;
}

/** Queues the deletion of our conditional formats, and the reading of where they were. */
async function liftFlags(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<LiftedFlag[]> {
  const formats = sheets.map((sheet) => {
    const collection = sheet.getRange().conditionalFormats;
    collection.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return { sheet, collection };
  });
  await context.sync();
  return formats.flatMap(({ sheet, collection }) =>
    collection.items.flatMap((format) => {
      const severity = severityOf(format);
      if (!severity) return [];
      const { areas } = format.getRanges();
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      format.delete();
      return [{ sheet: sheet.name, severity, areas }];
    }),
  );
}

function severityOf(format: Excel.ConditionalFormat): Severity | undefined {
  if (format.type !== "Custom" || format.customOrNullObject.isNullObject) return undefined;
  const { formula } = format.customOrNullObject.rule;
  return SEVERITIES.find((severity) => MARKER[severity] === formula);
}

function readFormer(lifted: readonly LiftedFlag[]): Flags {
  const flags = new Map<string, SheetFlags>();
  for (const { sheet, severity, areas } of lifted) {
    const own = flags.get(sheet) ?? {};
    flags.set(sheet, { ...own, [severity]: [...(own[severity] ?? []), ...areas.items.map(areaOf)] });
  }
  return flags;
}

function addFlags(sheet: Excel.Worksheet, flags: SheetFlags): void {
  for (const severity of SEVERITIES) {
    for (const address of addressLists(flags[severity] ?? [])) {
      const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
      custom.rule.formula = MARKER[severity];
      applyFlag(custom.format, FLAG_STYLES[severity]);
    }
  }
}

function applyFlag(
  format: Excel.ConditionalRangeFormat,
  { fill, color, bold, italic, underline }: FlagStyle,
): void {
  format.fill.color = fill;
  format.font.color = color;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (underline) format.font.underline = "Single";
}
