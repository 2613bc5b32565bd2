import { Button, type ButtonProps } from "@fluentui/react-components";
import type { Command } from "../commands/command";
import { usePaneState, useSession } from "./sessionContext";

type Props<Given> = Pick<ButtonProps, "appearance" | "size"> & { command: Command<Given, unknown> };

/** The button of a command. While it cannot run it keeps the focus, so that the keyboard does not lose its place. */
export function CommandButton<Given>({ command, ...look }: Props<Given>) {
  const session = useSession();
  const state = usePaneState();
  return (
    <Button {...look} disabledFocusable={!session.canRun(command)} onClick={() => void session.run(command)}>
      {command.label(state)}
    </Button>
  );
}
