import type { Fix } from "../findings/finding";
import { fractionOfMinutes, formatClock } from "../kinds/clock";
import { parts } from "../kinds/day";
import { formatMonth } from "../kinds/month";
import type { CellRemark } from "../kinds/reading";
import type { Field } from "../text/field";
import type { ProblemKey } from "./problems";

/** Something to say about a cell: the problem, the figures of its sentence, and what would mend it. */
export interface Remark {
  problem: ProblemKey;
  fields: Readonly<Record<string, Field>>;
  fix?: Fix;
  /** Remarks of the same problem and this key are one finding a sheet, at the first cell, with their count. */
  once?: string;
}

/** What a kind found about a cell, with the fields of its sentence and the fix. */
export function remarkOf(found: CellRemark): Remark {
  const { problem } = found;
  switch (problem) {
    case "cell.textNumber": {
      const { text, value } = found;
      return {
        problem,
        fields: { text, value },
        fix: convert(typeof value === "number" ? value : value.ratio),
      };
    }
    case "cell.textDate":
    case "cell.noYear": {
      const { text, day, serial } = found;
      return {
        problem,
        fields: { text, day: { day }, year: String(parts(day).year) },
        fix: convert(serial),
      };
    }
    case "cell.textClock": {
      const { text, minutes } = found;
      return {
        problem,
        fields: { text, clock: { clock: minutes } },
        fix: convert(fractionOfMinutes(minutes)),
      };
    }
    case "cell.clockAsNumber": {
      const { text, minutes } = found;
      return { problem, fields: { text, meant: formatClock(minutes) }, fix: set(fractionOfMinutes(minutes)) };
    }
    case "cell.monthNoYear": {
      const { text, month } = found;
      const written = formatMonth(month);
      return {
        problem,
        fields: { text, year: written.slice(0, 4), month: { month } },
        fix: convert(written),
      };
    }
    case "cell.monthTaken":
    case "cell.monthUnclear": {
      const { text, first, second } = found;
      return { problem, fields: { text, first: { month: first }, second: { month: second } } };
    }
    case "cell.scale":
    case "cell.percentColumn": {
      const { value, ratio } = found;
      return { problem, fields: { value, meant: { ratio } }, fix: set(ratio) };
    }
    case "cell.scaleUnclear":
      return { problem, fields: { value: found.value } };
    case "cell.range":
      return { problem, fields: { value: found.value, limit: found.limit } };
    case "cell.tooSmall":
    case "cell.tooLarge":
      return { problem, fields: { value: found.value, limit: found.limit } };
    case "cell.dayRange":
      return { problem, fields: { value: { day: found.day } } };
    case "idNumber.length":
      return { problem, fields: { text: found.text, length: found.length } };
    case "word.absence":
      return { problem, fields: { text: found.text }, fix: set(found.mended) };
    default:
      return { problem, fields: { text: found.text } };
  }
}

function convert(value: string | number): Fix {
  return { kind: "convertText", value };
}

function set(value: string | number): Fix {
  return { kind: "setValue", value };
}
