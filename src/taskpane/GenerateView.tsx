import { Button, Text } from "@fluentui/react-components";
import { Facts } from "./Facts";
import { HandChanges } from "./HandChanges";
import { JobView } from "./JobView";
import { NoMonth } from "./NoMonth";
import { usePaneState, useSession } from "./sessionContext";
import type { Summary } from "./state";
import { useWords } from "./words";

/** Writes the month's payroll and tells what it came to. */
export function GenerateView() {
  const words = useWords();
  const session = useSession();
  const { month, job, summary, question } = usePaneState();
  if (month === null) return <NoMonth />;
  return (
    <>
      <Button appearance="primary" disabled={job !== null} onClick={() => void session.generate()}>
        {words("pane.generate.run", { month: { month } })}
      </Button>
      {question ? <HandChanges changes={question} /> : <JobView kind="generate" />}
      {job === null &&
        (summary ? <SummaryView summary={summary} /> : <Text>{words("pane.generate.empty")}</Text>)}
    </>
  );
}

function SummaryView({ summary }: { summary: Summary }) {
  const words = useWords();
  const session = useSession();
  const { undoable } = usePaneState();
  const { month, people, gross, net, counts, seconds, sheets } = summary;
  const { error: errors, warning: warnings, info: infos } = counts;
  return (
    <>
      <Text role="status" weight="semibold">
        {words("pane.generate.done", { month: { month } })}
      </Text>
      <Facts
        facts={[
          [words("pane.generate.people"), people],
          [words("pane.generate.gross"), { money: gross }],
          [words("pane.generate.net"), { money: net }],
          [words("pane.generate.findings"), words("pane.generate.counts", { errors, warnings, infos })],
          [
            words("pane.generate.seconds"),
            words("pane.generate.secondsValue", { seconds: seconds.toFixed(1) }),
          ],
        ]}
      />
      {sheets.map((sheet) => (
        <Button key={sheet} onClick={() => void session.showSheet(sheet)}>
          {words("pane.generate.open", { sheet })}
        </Button>
      ))}
      {undoable && <Button onClick={() => void session.undo()}>{words("pane.settings.undo")}</Button>}
    </>
  );
}
