import type { ReactElement, RefObject } from "react";
import { sayPage } from "../../text/page";
import type { PageState } from "../state";

interface Props {
  place: RefObject<HTMLDivElement | null>;
  state: PageState;
}

/** The place of Univer's grid; until it is drawn, a quiet sheet of paper. */
export function GridArea({ place, state }: Props): ReactElement {
  return (
    <main className="grid-area" data-area="grid" aria-label={sayPage(state.language, "workbook")}>
      <div ref={place} className="grid" />
      {!state.book && state.activity.kind !== "failed" && (
        <div className="grid-waiting" aria-hidden="true">
          <span className="spinner" />
        </div>
      )}
    </main>
  );
}
