import type { BundleFigures } from "./measureBundles";
import type { FunctionFigures } from "./measureFunctions";
import type { MonthFigures } from "./measureMonth";

export interface Measurements {
  bundles: BundleFigures;
  months: readonly MonthFigures[];
  functions: FunctionFigures;
}

/** The figures as people read them, one a line. */
export function tableOf({ bundles, months, functions }: Measurements): string {
  const rows = [
    ...months.flatMap(monthRows),
    [`PERFPAY over ${functions.rows} rows, one call`, milliseconds(functions.oneCall)],
    [`PERFPAY, ${functions.rows} single calls`, milliseconds(functions.singleCalls)],
    ["single calls take longer by", `${functions.ratio.toFixed(1)} ×`],
    ["functions bundle, gzipped", kilobytes(bundles.functions)],
    ["pane bundles, gzipped", kilobytes(bundles.pane)],
    ["loaded with the first month, gzipped", kilobytes(bundles.closing)],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, figure]) => `${label.padEnd(width)}  ${figure.padStart(12)}`).join("\n");
}

function monthRows({
  people,
  attendanceRows,
  syncs,
  maxRequestBytes,
  ms,
  total,
}: MonthFigures): [string, string][] {
  const name = `${people} people × ${attendanceRows / people} days`;
  return [
    ...Object.entries(ms).map(([phase, one]): [string, string] => [`${name}: ${phase}`, milliseconds(one)]),
    [`${name}: whole run`, milliseconds(total)],
    [`${name}: syncs`, String(syncs)],
    [`${name}: largest request`, kilobytes(maxRequestBytes / 1024)],
  ];
}

function milliseconds(ms: number): string {
  return `${Math.round(ms)} ms`;
}

function kilobytes(size: number): string {
  return `${size.toFixed(1)} KB`;
}
