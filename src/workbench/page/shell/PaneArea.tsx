import { Dismiss16Regular } from "@fluentui/react-icons/lib/atoms/svg/dismiss";
import type { ReactElement, RefObject } from "react";
import { sayPage } from "../../text/page";
import type { Session } from "../session";
import type { PageState } from "../state";
import { Splitter } from "./Splitter";

interface Props {
  place: RefObject<HTMLDivElement | null>;
  session: Session;
  state: PageState;
}

/** The task pane, as Excel frames it. Hidden, it goes on running. */
export function PaneArea({ place, session, state }: Props): ReactElement {
  const { language, paneOpen, paneWidth } = state;
  return (
    <aside
      className="pane-area"
      data-area="pane"
      aria-label={sayPage(language, "pane")}
      hidden={!paneOpen}
      style={{ width: paneWidth }}
    >
      <Splitter language={language} width={paneWidth} onWidth={(width) => session.widenPane(width)} />
      <div className="pane-head">
        <h2>{sayPage(language, "product")}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={sayPage(language, "hidePane")}
          title={sayPage(language, "hidePane")}
          onClick={() => session.hidePane()}
        >
          <Dismiss16Regular aria-hidden="true" />
        </button>
      </div>
      <div ref={place} className="pane-frame" />
    </aside>
  );
}
