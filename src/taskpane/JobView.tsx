import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { usePaneState, useSession } from "./sessionContext";
import { useWords } from "./words";

/** How far a job is, with a way to stop it; nothing while that job does not run. */
export function JobView({ kind }: { kind: "check" | "generate" }) {
  const words = useWords();
  const session = useSession();
  const { job } = usePaneState();
  if (job?.kind !== kind) return null;
  const { phase, done, total } = job.progress ?? { phase: "read", done: 0, total: 1 };
  return (
    <>
      <Field
        validationState="none"
        validationMessage={{
          role: "status",
          children: words("pane.job.progress", { phase: words(`pane.phase.${phase}`) }),
        }}
      >
        <ProgressBar aria-label={words(`pane.tab.${kind}`)} max={total} value={done} />
      </Field>
      <Button onClick={session.cancel}>{words("pane.job.cancel")}</Button>
    </>
  );
}
