import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { PhaseProgress } from "../commands/phases";
import { usePaneState, useSession } from "./sessionContext";
import { useWords } from "./words";

const FIRST: PhaseProgress = { phase: "read", done: 0, total: 1 };

/** How far a command is, with a way to stop it; nothing while that command does not run. */
export function CommandProgress({ id }: { id: "check" | "generate" }) {
  const words = useWords();
  const session = useSession();
  const { running } = usePaneState();
  if (running?.id !== id) return null;
  const { phase, done, total } = running.progress ?? FIRST;
  return (
    <>
      <Field
        validationState="none"
        validationMessage={{
          role: "status",
          children: words("pane.job.progress", { phase: words(`pane.phase.${phase}`) }),
        }}
      >
        <ProgressBar aria-label={words(`pane.tab.${id}`)} max={total} value={done} />
      </Field>
      <Button onClick={() => session.cancel()}>{words("pane.job.cancel")}</Button>
    </>
  );
}
