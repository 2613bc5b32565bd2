import { type RefObject, useEffect } from "react";
import type { Exit } from "../pane/connection";
import type { Session } from "../session";
import { RIBBON } from "./ribbonCommands";

/** The areas that F6 goes round, as in Excel; it is also the keyboard's way out of the grid. */
const AREAS = [".ribbon", "[data-area=grid]", "[data-area=pane]"] as const;

function areaOf(page: HTMLElement): number {
  return AREAS.findIndex((selector) => page.querySelector(selector)?.contains(document.activeElement));
}

function go(session: Session, page: HTMLElement, step: 1 | -1): void {
  const open = AREAS.filter((selector) => !page.querySelector<HTMLElement>(selector)?.hidden);
  const now = areaOf(page);
  const next = open[(Math.max(0, now) + step + open.length) % open.length];
  if (next === "[data-area=grid]") session.focusGrid();
  else if (next === "[data-area=pane]") session.focusPane();
  else page.querySelector<HTMLElement>(".ribbon button:not(:disabled)")?.focus();
}

/** Takes the keyboard to where it goes when it leaves the pane. */
export function leavePane(session: Session, page: HTMLElement, exit: Exit): void {
  if (exit === "grid") session.focusGrid();
  else page.querySelector<HTMLElement>(exit === "next" ? ".title-bar button" : ".pane-head button")?.focus();
}

/** The page's keys: Ctrl or Cmd with a command's letter, and F6 from area to area. */
export function usePageKeys(session: Session, page: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!page.current) return;
      if (event.key === "F6") {
        event.preventDefault();
        go(session, page.current, event.shiftKey ? -1 : 1);
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const commands = RIBBON.flatMap((group) => group.commands);
      const command = commands.find(({ key }) => key === event.key.toLowerCase());
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      if (command.enabled(session.state.get())) command.run(session);
    }
    return session.windows.listen("keydown", press);
  }, [session, page]);
}
