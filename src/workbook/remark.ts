import type { CellMend } from "../findings/fix";
import { formatClock } from "../kinds/clock";
import { parts } from "../kinds/day";
import { formatMonth } from "../kinds/month";
import type { CellRemark } from "../kinds/reading";
import type { Field } from "../text/field";
import type { FieldNamesByProblem, Fields } from "../text/keys";
import type { ProblemKey } from "./problems";

/** Something to say about a cell: the problem, the figures of its sentences, and what would mend it. */
export interface Remark {
  problem: ProblemKey;
  /** Without the column and the count of rows, which the table knows. */
  fields: Fields;
  fix?: CellMend;
  /** Remarks of the same problem and this key are one finding a sheet, at the first cell, with their count. */
  once?: string;
}

/** The fields that a remark brings: all of its sentences but those that the table knows. */
export type RemarkFields<P extends ProblemKey> = {
  readonly [N in Exclude<FieldNamesByProblem[P], "column" | "count">]: Field;
};

/** A remark with the fields that its sentences have. */
export function remark<P extends ProblemKey>(
  problem: P,
  fields: RemarkFields<P>,
  { fix, once }: Pick<Remark, "fix" | "once"> = {},
): Remark {
  return { problem, fields, fix, once };
}

/** What a kind found about a cell, with the fields of its sentences and the mend. */
export function remarkOf(found: CellRemark): Remark {
  const { problem } = found;
  switch (problem) {
    case "cell.textNumber": {
      const { text, value } = found;
      return remark(problem, { text, value }, { fix: { ...mendOf(value), converts: true } });
    }
    case "cell.textDate":
    case "cell.noYear": {
      const { text, day, minutes } = found;
      const fix: CellMend =
        minutes === undefined ? { kind: "setDay", day } : { kind: "setMoment", day, minutes };
      const year = String(parts(day).year);
      return remark(problem, { text, day: { day }, year }, { fix: { ...fix, converts: true } });
    }
    case "cell.textClock": {
      const { text, minutes } = found;
      const fix = { kind: "setClock", minutes, converts: true } as const;
      return remark(problem, { text, clock: { clock: minutes } }, { fix });
    }
    case "cell.clockAsNumber": {
      const { text, minutes } = found;
      return remark(problem, { text, meant: formatClock(minutes) }, { fix: { kind: "setClock", minutes } });
    }
    case "cell.monthNoYear": {
      const { text, month } = found;
      const fix = { kind: "setMonth", month, converts: true } as const;
      return remark(problem, { text, year: formatMonth(month).slice(0, 4), month: { month } }, { fix });
    }
    case "cell.monthTaken":
    case "cell.monthUnclear": {
      const { text, first, second } = found;
      return remark(problem, { text, first: { month: first }, second: { month: second } });
    }
    case "cell.scale":
    case "cell.percentColumn": {
      const { value, ratio } = found;
      return remark(problem, { value, meant: { ratio } }, { fix: { kind: "setRatio", ratio } });
    }
    case "cell.scaleUnclear":
      return remark(problem, { value: found.value });
    case "cell.range":
      return remark(problem, { value: found.value, limit: found.limit });
    case "cell.tooSmall":
    case "cell.tooLarge":
      return remark(problem, { value: found.value, limit: found.limit });
    case "cell.dayRange":
      return remark(problem, { value: { day: found.day } });
    case "idNumber.length":
      return remark(problem, { text: found.text, length: found.length });
    case "word.absence":
      return remark(problem, { text: found.text }, { fix: { kind: "setText", text: found.mended } });
    default:
      return remark(problem, { text: found.text });
  }
}

function mendOf(value: number | { ratio: number }): CellMend {
  return typeof value === "number"
    ? { kind: "setNumber", number: value }
    : { kind: "setRatio", ratio: value.ratio };
}
