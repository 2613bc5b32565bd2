import { generate } from "../../commands/generate";
import { parseMonth, type Month } from "../../kinds/month";
import { openXlsx } from "../../host/xlsx/openXlsx";
import { saveXlsx } from "../../host/xlsx/saveXlsx";
import { startAddIn } from "../commands/openWorkbook";
import { costOf, partsOf, Stopwatch } from "../commands/stopwatch";
import { BIG_MONTH, bigMonth } from "./bigMonth";

/** What closing a month costs, from file to file. */
export interface MonthFigures {
  people: number;
  /** Punches, one a person and workday. */
  attendanceRows: number;
  syncs: number;
  maxRequestBytes: number;
  ms: Record<string, number>;
  total: number;
}

/** Opens a workbook of so many people, generates its month and saves it, as `close` does. */
export async function measureMonth(people: number): Promise<MonthFigures> {
  const file = await saveXlsx(bigMonth(people));
  const watch = new Stopwatch();
  const addIn = await watch.time("open", async () => startAddIn(await openXlsx(file), "zh"));
  const month = parseMonth(BIG_MONTH) as Month;
  const { closing, ms } = (await generate.perform({ month, language: "zh" })).result;
  const cost = costOf(addIn.host);
  await watch.time("save", async () => saveXlsx(await addIn.book.toData()));
  addIn.close();
  if (closing.slips.length !== people)
    throw new Error(`${closing.slips.length} pay slips for ${people} people`);
  const phases = partsOf({ ...watch.ms, ...ms });
  return {
    people,
    attendanceRows: closing.records.attendance.length,
    ...cost,
    ms: phases,
    total: Object.values(phases).reduce((sum, one) => sum + one, 0),
  };
}
