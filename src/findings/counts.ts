import type { Finding, Severity } from "./finding";

/** How many findings there are of each severity. */
export interface Counts {
  errors: number;
  warnings: number;
  infos: number;
}

export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}
