import type { Finding, Severity } from "../../findings/finding";
import type { Fix } from "../../findings/fix";
import type { Figure } from "../../findings/figure";
import { optionsOf } from "../../policy/interpretations";
import { writtenValue } from "../../policy/writtenValue";
import type { Language } from "../../text/language";
import { write } from "../../text/text";
import { toIso } from "../../kinds/day";
import { toYuan, ZERO } from "../../kinds/money";
import { formatMonth } from "../../kinds/month";
import { cellName, fullCellName } from "../../kinds/place";
import type { Closing } from "../../payroll/close";
import { describeFinding, fieldOfMend } from "../../findings/describe";
import { describeStep, type Step } from "../../engine/step";
import { cite, type Citation } from "../../rules/clauses";
import { LINES, type Line, type PaySlip } from "../../payroll/paySlip";
import { term } from "../../text/field";

type Value = string | number | boolean | null;

/** What running it cost, measured by the host. */
export interface HostReport {
  syncs: number;
  maxRequestBytes: number;
  /** Milliseconds of each phase. */
  ms: Readonly<Record<string, number>>;
}

type ReportedClause = Pick<Citation, "doc" | "article" | "text">;

/** How a clause that can be read in more than one way (A01–A48) is read; `why` where nobody chose it in 政策. */
interface ReportedInterpretation {
  id: string;
  reading: string;
  why: string | null;
}

/** A finding in words, as the report of a month states it. Amounts are yuan. */
export interface ReportedFinding {
  code: string;
  severity: Severity;
  sheet: string;
  cell: string;
  employee: string | null;
  message: string;
  found: string;
  expected: string;
  clause: ReportedClause | null;
  /** Other clauses that say the same. */
  sameClauses: readonly string[];
  /** The figures that it was judged by. */
  policy: Record<string, Value>;
  readings: ReportedInterpretation[];
  amountAtRisk: number | null;
  fix: { kind: Fix["kind"]; label: string; value: Value | readonly Value[] } | null;
}

/** A step of the trace (依据). Amounts are yuan. */
interface ReportedStep {
  step: string;
  value: Value;
  /** The clause applied. */
  rule: string;
  clause: ReportedClause | null;
  policy: Record<string, Value>;
  readings: ReportedInterpretation[];
  from: string[];
}

/** A pay slip with what each line was computed from. Amounts are yuan. */
interface ReportedSlip {
  employee: string;
  name: string;
  lines: Record<Line, number>;
  trace: Partial<Record<Line, ReportedStep[]>>;
}

/** A closing as JSON (the contract of the commands): amounts in yuan, deductions negative, dates ISO. */
export interface Report {
  month: string;
  workbook: string;
  version: string;
  policy: { key: string; value: Value; from: string | null; source: string }[];
  findings: ReportedFinding[];
  payroll: ReportedSlip[];
  totals: { gross: number; net: number; people: number };
  host?: HostReport;
}

/** Turns a closing into its report. `host` is left away where nobody measured. */
export function toReport(
  closing: Closing,
  { version, host }: { version: string; host?: HostReport },
  language: Language,
): Report {
  const { month, workbook, figures, findings, slips, totals } = closing;
  return {
    month: formatMonth(month),
    workbook,
    version,
    policy: figures.map((figure) => ({
      key: figure.key,
      value: valueOfFigure(figure),
      from: figure.from === null ? null : toIso(figure.from),
      source: figure.source,
    })),
    findings: findings.map((finding) => reportFinding(finding, language)),
    payroll: slips.map((slip) => reportSlip(slip, language)),
    totals: { gross: toYuan(totals.gross), net: toYuan(totals.net), people: totals.people },
    ...(host && { host }),
  };
}

function reportFinding(finding: Finding, language: Language): ReportedFinding {
  const { code, severity, place, employee, figures, amountAtRisk, fix } = finding;
  const { message, found, expected, fix: label } = describeFinding(finding, language);
  const clause = finding.clause === null ? null : cite(finding.clause, language);
  return {
    code,
    severity,
    sheet: place.sheet,
    cell: cellName(place),
    employee,
    message,
    found,
    expected,
    clause: reportClause(clause),
    sameClauses: clause?.same ?? [],
    policy: valuesOf(figures),
    readings: interpretationsOf(figures, language),
    amountAtRisk: amountAtRisk === null ? null : toYuan(amountAtRisk),
    fix: fix && { kind: fix.kind, label: label ?? "", value: valueOfFix(fix) },
  };
}

function reportSlip({ person, lines, trace }: PaySlip, language: Language): ReportedSlip {
  const steps = LINES.flatMap((line) => {
    const taken = trace[line];
    return taken ? [[line, taken.map((step) => reportStep(step, language))] as const] : [];
  });
  return {
    employee: person.id,
    name: person.name,
    lines: Object.fromEntries(LINES.map((line) => [line, toYuan(lines[line] ?? ZERO)])) as Record<
      Line,
      number
    >,
    trace: Object.fromEntries(steps),
  };
}

function reportStep(step: Step, language: Language): ReportedStep {
  return {
    step: describeStep(step, language),
    value: valueOfStep(step, language),
    rule: step.clause,
    clause: reportClause(cite(step.clause, language)),
    policy: valuesOf(step.figures),
    readings: interpretationsOf(step.figures, language),
    from: step.from.map(fullCellName),
  };
}

/** What the fix puts into its cell, days, months and times as text; or the cells of the row that it adds. */
function valueOfFix(fix: Fix): Value | readonly Value[] {
  switch (fix.kind) {
    case "setText":
      return fix.text;
    case "setNumber":
      return fix.number;
    case "setRatio":
      return fix.ratio;
    case "addAdjustment": {
      const { month, employee, item, amount, reason } = fix;
      return [formatMonth(month), employee, item, toYuan(amount), reason, ""];
    }
    case "addPolicy": {
      const { key, value, from, source } = fix;
      return [key, value, toIso(from), ...(source === "" ? [] : [source])];
    }
    default:
      return write("en", fieldOfMend(fix));
  }
}

function reportClause(citation: Citation | null): ReportedClause | null {
  return citation && { doc: citation.doc, article: citation.article, text: citation.text };
}

function valuesOf(figures: readonly Figure[]): Record<string, Value> {
  return Object.fromEntries(figures.map((figure) => [figure.key, valueOfFigure(figure)]));
}

function interpretationsOf(figures: readonly Figure[], language: Language): ReportedInterpretation[] {
  return figures.flatMap((figure) =>
    optionsOf(figure).map(({ interpretation: { id, why }, option }) => ({
      id,
      reading: write(language, term(option.term)),
      why: figure.place ? null : write(language, term(why)),
    })),
  );
}

/** Numbers as numbers, money in yuan; days, months and times as text. */
function valueOfStep({ value }: Step, language: Language): Value {
  if (value === null || typeof value !== "object") return value;
  if ("money" in value) return toYuan(value.money);
  if ("ratio" in value) return value.ratio;
  return write(language, value);
}

/** As it would stand in the 政策 sheet; null where nobody gives it or it is switched off. */
function valueOfFigure(figure: Figure): Value {
  return figure.value === null ? null : writtenValue(figure);
}
