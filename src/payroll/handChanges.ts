import type { Fix } from "../findings/fix";
import type { Finding } from "../findings/finding";
import { found } from "../findings/found";
import type { MonthBook } from "../month/month";
import { say } from "../text/text";
import { fromYuan, minus, sum, ZERO, type Fen } from "../kinds/money";
import type { CellPlace } from "../kinds/place";
import { headerOf } from "../workbook/written/table";
import type { ExistingPayroll } from "../workbook/records";
import { EARNING_LINES, type Line, type PaySlip } from "./paySlip";
import { term } from "../text/field";

/** An amount of 工资表 that is not what the last run wrote. */
interface Change {
  line: Line;
  /** What the last run wrote. */
  was: Fen;
  /** What stands there now. */
  is: Fen;
  place: CellPlace;
}

const COMPARED: ReadonlySet<string> = new Set([...EARNING_LINES, "gross", "net"]);

/**
 * Amounts of the month's 工资表 that somebody changed by hand since the last run (D-HANDCHANGED), each with the row of
 * 调整 that says the same. Without 依据 the sheet is compared with what is to be written now.
 */
export function handChanges(book: MonthBook, slips: readonly PaySlip[]): Finding[] {
  const { existingPayroll, existingTrace } = book.records;
  if (!existingPayroll) return [];
  const bySlip = new Map(slips.map((slip) => [slip.person.id, slip]));
  const written =
    existingTrace && new Map(existingTrace.amounts.map(({ id, line, value }) => [`${id} ${line}`, value]));
  return [...book.existing].flatMap(([id, amounts]) => {
    const slip = bySlip.get(id) ?? null;
    const changes = amounts
      .filter(({ line }) => COMPARED.has(line))
      .map((amount) => changeOf(amount, written, slip))
      .filter(({ is, was }) => is !== was);
    if (!slip) return changes.filter(({ line }) => line === "gross").map((change) => withoutSlip(id, change));
    return withoutSums(changes)
      .filter(({ line, is }) => is !== slip.lines[line])
      .map((change) => finding(change, slip, book));
  });
}

function changeOf(
  { id, line, value, place }: ExistingPayroll["amounts"][number],
  written: ReadonlyMap<string, number> | null,
  slip: PaySlip | null,
): Change {
  const was = written ? fromYuan(written.get(`${id} ${line}`) ?? 0) : (slip?.lines[line as Line] ?? ZERO);
  return { line: line as Line, was, is: fromYuan(value ?? 0), place };
}

/** Sums that only follow from the lines changed with them say nothing of their own. */
function withoutSums(changes: readonly Change[]): Change[] {
  const difference = ({ is, was }: Change): Fen => minus(is, was);
  const lines = changes.filter(({ line }) => line !== "gross" && line !== "net");
  const gross = changes.find(({ line }) => line === "gross");
  const net = changes.find(({ line }) => line === "net");
  const explained = new Set<Fen>([sum(lines.map(difference))]);
  const kept = [...lines];
  if (gross && !explained.has(difference(gross))) kept.push(gross);
  if (gross) explained.add(difference(gross));
  if (net && !explained.has(difference(net))) kept.push(net);
  return kept;
}

function finding({ line, was, is, place }: Change, { person, lines }: PaySlip, book: MonthBook): Finding {
  const computed = lines[line] ?? ZERO;
  const fields = {
    line: term(`column.${line}`),
    was: { money: was },
    is: { money: is },
    computed: { money: computed },
  };
  const amountAtRisk = minus(is, computed);
  const fix = adjustment(person.id, line, was, is, amountAtRisk, book);
  const details = { employee: person.id, fields, amountAtRisk, fix };
  return found("D-HANDCHANGED", "handChanged.amount", "warning", place, details);
}

/** The row of 调整 that says the same, in Chinese like the sheet. */
function adjustment(id: string, line: Line, was: Fen, is: Fen, difference: Fen, { month }: MonthBook): Fix {
  const item = headerOf(line, "zh");
  const reason = say("zh", "handChanged.reason", { was: { money: was }, is: { money: is } });
  return { kind: "addAdjustment", month, employee: id, item, amount: difference, reason };
}

/** A row for somebody who gets no pay this month would go away with the next run. */
function withoutSlip(id: string, { is, place }: Change): Finding {
  const details = { employee: id, fields: { is: { money: is } }, amountAtRisk: is };
  return found("D-HANDCHANGED", "handChanged.row", "warning", place, details);
}
