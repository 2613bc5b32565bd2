import { Button, Text } from "@fluentui/react-components";
import type { Summary } from "../commands/commandState";
import { CommandButton } from "./CommandButton";
import { CommandProgress } from "./CommandProgress";
import { Facts } from "./Facts";
import { HandChanges } from "./HandChanges";
import { NoMonth } from "./NoMonth";
import { usePaneState, useSession } from "./sessionContext";
import { useWords } from "./words";

/** Writes the month's payroll and shows what it came to. */
export function GenerateView() {
  const words = useWords();
  const session = useSession();
  const { month, running, summary, question } = usePaneState();
  if (month === null) return <NoMonth />;
  return (
    <>
      <CommandButton command={session.commands.generate} appearance="primary" />
      {question ? <HandChanges changes={question} /> : <CommandProgress id="generate" />}
      {running?.id !== "generate" &&
        (summary ? <SummaryView summary={summary} /> : <Text>{words("pane.generate.empty")}</Text>)}
    </>
  );
}

function SummaryView({ summary }: { summary: Summary }) {
  const words = useWords();
  const session = useSession();
  const { journal } = usePaneState();
  const { month, people, gross, net, counts, seconds, sheets } = summary;
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
          [words("pane.generate.findings"), words("pane.generate.counts", { ...counts })],
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
      {journal.length > 0 && <CommandButton command={session.commands.undo} />}
    </>
  );
}
