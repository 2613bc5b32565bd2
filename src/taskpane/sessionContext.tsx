import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session";
import type { PaneState } from "./state";

export const SessionContext = createContext<Session | null>(null);

/** The pane's session: its methods. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no session around this view.");
  return session;
}

/** The pane's state; the view is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}
