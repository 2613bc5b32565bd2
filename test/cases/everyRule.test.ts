import { join } from "node:path";
import { CASES } from "../coverage/cases";
import { readJson } from "./monthCase";

/** The golden reports of the months in which each rule is broken once; what no one workbook can break stands in the other. */
const REPORTS = ["everyRuleBroken", "otherChart"].map(
  (name) => readJson(join(__dirname, name, "expected.json")) as { findings: { code: string }[] },
);

const codesOf = ({ findings }: (typeof REPORTS)[number]): string[] =>
  findings.map(({ code }) => code).filter((code) => /^[RL]/.test(code));

test.each(REPORTS)("no clause and no article is reported twice", (report) => {
  const codes = codesOf(report);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test("every clause that a finding can be reported under is reported", () => {
  const reported = new Set(REPORTS.flatMap(codesOf));
  const reportable = CASES.flatMap(({ id, shows }) =>
    "finding" in shows && shows.finding.startsWith(`${id} `) ? [id] : [],
  );
  expect(reportable.length).toBeGreaterThan(70);
  expect([...new Set(reportable)].filter((id) => !reported.has(id))).toEqual([]);
});

test("and every finding of the law that a month can show", () => {
  const laws = new Set(REPORTS.flatMap(codesOf).filter((code) => code.startsWith("L-")));
  expect([...laws].sort()).toEqual(
    [
      ...["L-26DAY", "L-CAP20", "L-COMM", "L-CONTRACT", "L-FINE", "L-MINWAGE", "L-OT36", "L-PENALTY"],
      ...["L-PROB", "L-PROCEDURE", "L-TERM"],
    ].sort(),
  );
});
