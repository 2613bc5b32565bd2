import { Button, Spinner, Text } from "@fluentui/react-components";
import { usePaneState, useSession } from "./sessionContext";
import { useWords } from "./words";

/** In place of a view while there is no month to work on: the workbook is being read, or has no data. */
export function NoMonth() {
  const words = useWords();
  const session = useSession();
  const { months } = usePaneState();
  if (months === null) return <Spinner size="small" label={words("pane.start.loading")} />;
  return (
    <>
      <Text>{words("pane.start.noData")}</Text>
      <Button onClick={() => void session.readAgain()}>{words("pane.reload")}</Button>
    </>
  );
}
