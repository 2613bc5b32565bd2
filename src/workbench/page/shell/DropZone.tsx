import { DocumentAdd48Regular } from "@fluentui/react-icons/lib/atoms/svg/document-add";
import { type DragEvent, type ReactElement, useEffect, useState } from "react";
import { sayPage } from "../../text/page";
import type { Session } from "../session";
import type { Language } from "../../../text/language";

function carriesFiles(event: globalThis.DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Covers the page while a file is dragged over it, the task pane's frame included. */
export function DropZone({
  session,
  language,
}: {
  session: Session;
  language: Language;
}): ReactElement | null {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: globalThis.DragEvent): void => {
      if (carriesFiles(event)) setOver(true);
    };
    return session.windows.listen("dragenter", enter);
  }, [session]);
  if (!over) return null;
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void session.files.takeDropped([...event.dataTransfer.files]);
  }
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>
        <DocumentAdd48Regular aria-hidden="true" />
        <p>{sayPage(language, "drop")}</p>
        <p className="hint">{sayPage(language, "dropHint")}</p>
      </div>
    </div>
  );
}
