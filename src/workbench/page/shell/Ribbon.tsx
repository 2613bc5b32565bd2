import type { ReactElement } from "react";
import { sayPage } from "../../text/page";
import type { Session } from "../session";
import type { PageState } from "../state";
import { CommandIcon } from "./CommandIcon";
import { RIBBON, type RibbonCommand } from "./ribbonCommands";

interface Props {
  session: Session;
  state: PageState;
}

function RibbonButton({ command, session, state }: Props & { command: RibbonCommand }): ReactElement {
  return (
    <button
      type="button"
      data-command={command.id}
      title={sayPage(state.language, command.hint)}
      disabled={!command.enabled(state)}
      onClick={() => command.run(session)}
    >
      <CommandIcon icon={command.icon} />
      {sayPage(state.language, command.label)}
    </button>
  );
}

/** The page's own ribbon: files on the left, the add-in's commands beside them. */
export function Ribbon({ session, state }: Props): ReactElement {
  return (
    <nav className="ribbon">
      {RIBBON.map((group) => (
        <div key={group.label} role="group" aria-label={sayPage(state.language, group.label)}>
          {group.commands.map((command) => (
            <RibbonButton key={command.id} command={command} session={session} state={state} />
          ))}
        </div>
      ))}
    </nav>
  );
}
