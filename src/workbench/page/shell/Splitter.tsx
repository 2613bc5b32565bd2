import type { KeyboardEvent, PointerEvent, ReactElement } from "react";
import type { Language } from "../../../text/language";
import { sayPage } from "../../text/page";
import { PANE_WIDTH } from "../state";

/** CSS pixels for one press of an arrow key. */
const STEP = 10;

interface Props {
  language: Language;
  width: number;
  onWidth: (width: number) => void;
}

/** The bar between grid and pane: dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ language, width, onWidth }: Props): ReactElement {
  const moves: Record<string, number> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: PANE_WIDTH.least,
    End: PANE_WIDTH.most,
  };
  function press(event: KeyboardEvent): void {
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(wanted);
  }
  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(window.innerWidth - event.clientX);
  }
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={sayPage(language, "resizePane")}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onKeyDown={press}
      // The capture keeps the pointer's moves here while it is over the pane's frame.
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
