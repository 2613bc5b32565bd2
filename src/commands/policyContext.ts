import { followChanges, recalculate, sheetIds } from "../excel/changes";
import { readWorkbook } from "../excel/read";
import { setContext } from "../functions/workbookContext";
import { Calendar } from "../law/calendar/calendar";
import { readOverrides } from "../policy/overrides";
import { Policy } from "../policy/policy";
import type { WorkbookImage } from "../workbook/image";
import { locate } from "../workbook/locate";
import { readCalendar, readPolicyRows } from "../workbook/policyRows";
import { CALENDAR } from "../workbook/sheets/calendar";
import { POLICY } from "../workbook/sheets/policy";
import { coalesced } from "./coalesced";

/** Makes the workbook's 政策 and 日历 the figures that the functions in its cells work with. */
export function adoptFigures(image: WorkbookImage): void {
  const { overrides } = readOverrides(readPolicyRows(image), image.date1904);
  setContext({
    policy: new Policy(overrides),
    calendar: new Calendar(readCalendar(image)),
    date1904: image.date1904,
  });
}

/**
 * From now on, a change of the 政策 or 日历 sheet reaches the cells that use its figures. A co-author's change is taken
 * up too, but their own Excel recalculates. Ends when the result is called; `failed` takes what goes wrong meanwhile.
 */
export async function followPolicy(
  image: WorkbookImage,
  failed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let watched = await watchedIn(image);
  let local = false;
  let newSheet = false;
  adoptFigures(image);
  if (watched.sources.size > 0) await recalculate();

  const refresh = coalesced(async () => {
    const mine = local;
    const whole = newSheet;
    local = newSheet = false;
    const now = await readWorkbook(whole ? {} : { only: (sheet) => watched.names.has(sheet) });
    if (whole) watched = await watchedIn(now);
    adoptFigures(now);
    if (mine) await recalculate();
  });
  return followChanges(({ sheetId, remote, own }) => {
    const unknown = !own && !watched.known.has(sheetId);
    if (!unknown && !watched.sources.has(sheetId)) return;
    newSheet ||= unknown;
    local ||= !remote;
    refresh().catch(failed);
  });
}

/** The sheets whose figures are followed, by name and by id, and all sheets known not to be new. */
interface Watched {
  names: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  known: ReadonlySet<string>;
}

async function watchedIn(image: WorkbookImage): Promise<Watched> {
  const { found } = locate(image, null, [POLICY, CALENDAR]);
  const names = new Set([...found.values()].map(({ sheet }) => sheet.name));
  const ids = await sheetIds();
  const sources = [...names].flatMap((name) => ids.get(name) ?? []);
  return { names, sources: new Set(sources), known: new Set(ids.values()) };
}
