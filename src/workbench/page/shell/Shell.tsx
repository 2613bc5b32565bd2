import { type ReactElement, useEffect, useRef, useSyncExternalStore } from "react";
import type { Session } from "../session";
import { DropZone } from "./DropZone";
import { GridArea } from "./GridArea";
import { LeaveDialog } from "./LeaveDialog";
import { PaneArea } from "./PaneArea";
import { ProblemBar } from "./ProblemBar";
import { Ribbon } from "./Ribbon";
import { StateLine } from "./StateLine";
import { TitleBar } from "./TitleBar";
import { leavePane, usePageKeys } from "./usePageKeys";

/** The whole page: bars above, grid left, task pane right, state line below. */
export function Shell({ session }: { session: Session }): ReactElement {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  const page = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const { language } = state;
  usePageKeys(session, page);
  useEffect(() => {
    const shell = page.current;
    if (!shell || !grid.current || !pane.current) return;
    void session.start(grid.current, pane.current, (exit) => leavePane(session, shell, exit));
  }, [session]);
  return (
    <div className="page" ref={page}>
      <TitleBar
        language={language}
        book={state.book}
        onLanguage={(wanted) => void session.setLanguage(wanted)}
      />
      <Ribbon session={session} state={state} />
      <ProblemBar language={language} problem={state.problem} onDismiss={() => session.dismissProblem()} />
      <div className="areas">
        <GridArea place={grid} state={state} />
        <PaneArea place={pane} session={session} state={state} />
      </div>
      <StateLine state={state} />
      <DropZone session={session} language={language} />
      <LeaveDialog session={session} state={state} />
    </div>
  );
}
