import type { ReactElement } from "react";
import type { Language } from "../../../text/language";
import { sayPage } from "../../text/page";
import type { PageState } from "../state";

/** What the page is doing now, in one line. */
function doing({ language, activity, addin, calculating, done }: PageState): string {
  if (activity.kind === "opening") return sayPage(language, "openingBook", { name: activity.name });
  if (activity.kind !== "ready") return sayPage(language, activity.kind);
  if (addin === "connecting") return sayPage(language, "connecting");
  if (calculating) return sayPage(language, "calculating");
  return done ? done(language) : sayPage(language, "ready");
}

function size(language: Language, { sheets, cells }: { sheets: number; cells: number }): string {
  return sayPage(language, "size", { sheets: String(sheets), cells: cells.toLocaleString("en-US") });
}

/** What the page does, how large the workbook is, and where the data stays. */
export function StateLine({ state }: { state: PageState }): ReactElement {
  const atRest =
    state.activity.kind === "failed" || (state.activity.kind === "ready" && state.addin !== "connecting");
  const busy = state.calculating || !atRest;
  return (
    <footer className="state-line">
      <p role="status" className={busy ? "busy" : ""}>
        {doing(state)}
      </p>
      {state.book && <p>{size(state.language, state.book)}</p>}
      <p className="keys">{sayPage(state.language, "areaKey")}</p>
      <p>{sayPage(state.language, "local")}</p>
    </footer>
  );
}
