import { type ReactElement, useEffect, useRef } from "react";
import { sayPage } from "../../text/page";
import type { Session } from "../session";
import type { PageState } from "../state";

/** Asks, before another workbook takes its place, what becomes of unsaved changes. */
export function LeaveDialog({ session, state }: { session: Session; state: PageState }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const { language, waiting, book } = state;
  useEffect(() => {
    if (waiting) dialog.current?.showModal();
    else dialog.current?.close();
  }, [waiting]);
  return (
    <dialog
      ref={dialog}
      className="leave-dialog"
      aria-labelledby="leave-title"
      onCancel={() => session.files.stay()}
    >
      <h2 id="leave-title">{sayPage(language, "leaveTitle", { name: book?.name ?? "" })}</h2>
      <p>{sayPage(language, "leaveText")}</p>
      <div className="answers">
        <button type="button" className="primary" onClick={() => void session.files.leave({ save: true })}>
          {sayPage(language, "leaveSave")}
        </button>
        <button type="button" onClick={() => void session.files.leave({ save: false })}>
          {sayPage(language, "leaveDiscard")}
        </button>
        <button type="button" onClick={() => session.files.stay()}>
          {sayPage(language, "cancel")}
        </button>
      </div>
    </dialog>
  );
}
