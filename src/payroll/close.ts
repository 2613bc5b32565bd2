import { checkBook } from "../checks/check";
import type { Finding } from "../findings/finding";
import { byLawPriority } from "../checks/lawPriority";
import { openMonth } from "../month/openMonth";
import { checkPolicy } from "../checks/policy/problems";
import { Calendar } from "../law/calendar/calendar";
import { readOverrides } from "../policy/overrides";
import type { Figure } from "../findings/figure";
import { Policy } from "../policy/policy";
import { sum, type Fen } from "../kinds/money";
import { lastDay, type Month } from "../kinds/month";
import type { WorkbookImage } from "../workbook/image";
import { readRecords } from "../workbook/read";
import type { Records } from "../workbook/records";
import { readFindingEntries, type FindingEntry } from "../workbook/written/readFindings";
import { figuresInForce } from "./figuresInForce";
import { handChanges } from "./handChanges";
import { inOrder } from "./order";
import type { PaySlip } from "./paySlip";
import { interpretationEffects } from "./interpretationEffects";
import { paySlipsOf } from "./run";

/** A month's pay as worked out from a workbook: everything that the sheets and the report say. */
export interface Closing {
  /** The workbook as it was read. */
  image: WorkbookImage;
  /** File name of the workbook. */
  workbook: string;
  month: Month;
  records: Records;
  policy: Policy;
  slips: readonly PaySlip[];
  /** By severity, then in the order of sheets, rows and columns. */
  findings: readonly Finding[];
  totals: { gross: Fen; net: Fen; people: number };
  /** The policy of the month: every parameter as in force on its last day. */
  figures: readonly Figure[];
  /** What people entered in the 检查结果 of an earlier run. */
  entries: readonly FindingEntry[];
  /** Sheets of the workbook, so that links lead somewhere. */
  sheets: readonly string[];
}

/** The parts of a closing, in order. */
export type ClosingPart = "read" | "check" | "run";

/** Closes a month: reading, policy, checks and run in one pass. `onDone` hears when a phase is over. */
export function closeMonth(
  image: WorkbookImage,
  month: Month,
  onDone: (phase: ClosingPart) => void = () => {},
): Closing {
  const { records, findings: ofReading } = readRecords(image, month);
  const { overrides, problems } = readOverrides(records.policy, image.date1904);
  const policy = new Policy(overrides);
  const book = openMonth(records, policy, new Calendar(records.calendar));
  onDone("read");
  const ofChecks = checkBook(book);
  onDone("check");
  const { slips, findings: ofRun } = paySlipsOf(book);
  const ofSheet = handChanges(book, slips);
  const ofReadings = interpretationEffects(book, slips);
  onDone("run");
  const sheets = image.sheets.map(({ name }) => name);
  const all = [...ofReading, ...checkPolicy(problems), ...ofChecks, ...ofRun, ...ofSheet, ...ofReadings];
  return {
    image,
    workbook: image.name,
    month,
    records,
    policy,
    slips,
    findings: inOrder(byLawPriority(all, book), sheets),
    totals: {
      gross: sum(slips.map(({ lines }) => lines.gross)),
      net: sum(slips.map(({ lines }) => lines.net)),
      people: slips.length,
    },
    figures: figuresInForce(policy, lastDay(month), slips),
    entries: readFindingEntries(image, month),
    sheets,
  };
}
