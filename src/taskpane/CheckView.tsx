import { Button, SearchBox, Switch, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { FindingGroups } from "./FindingGroups";
import { findingRows, matching } from "./findingRows";
import { JobView } from "./JobView";
import { NoMonth } from "./NoMonth";
import { usePaneState, useSession } from "./sessionContext";
import { countsOf } from "./state";
import { useLanguage, useWords } from "./words";

/** Checks the month and lists what was found. */
export function CheckView() {
  const words = useWords();
  const session = useSession();
  const { month, flags, job, checked } = usePaneState();
  if (month === null) return <NoMonth />;
  const again = checked?.month === month;
  return (
    <>
      <Button appearance="primary" disabled={job !== null} onClick={() => void session.check()}>
        {words(again ? "pane.check.again" : "pane.check.run", { month: { month } })}
      </Button>
      <Switch
        label={words("pane.check.flags")}
        checked={flags}
        disabled={job !== null}
        onChange={(_, { checked: on }) => void session.setFlags(on)}
      />
      <JobView kind="check" />
      {job === null && (checked ? <Findings /> : <Text>{words("pane.check.empty")}</Text>)}
    </>
  );
}

function Findings() {
  const words = useWords();
  const language = useLanguage();
  const { checked } = usePaneState();
  const [query, setQuery] = useState("");
  const sought = useDeferredValue(query.trim());
  const findings = checked?.findings;
  const rows = useMemo(() => findingRows(findings ?? [], language), [findings, language]);
  const shown = useMemo(() => matching(rows, sought), [rows, sought]);
  if (!checked) return null;
  const month = { month: checked.month };
  if (rows.length === 0) return <Text role="status">{words("pane.check.clean", { month })}</Text>;
  const counts = countsOf(checked.findings);
  return (
    <>
      <Text role="status">
        {words("pane.check.found", {
          month,
          count: rows.length,
          errors: counts.error,
          warnings: counts.warning,
          infos: counts.info,
        })}
      </Text>
      <SearchBox
        aria-label={words("pane.check.search")}
        placeholder={words("pane.check.search")}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <Text role="status" size={200}>
        {sought !== "" && matchText(words, shown.length, sought)}
      </Text>
      <FindingGroups rows={shown} />
    </>
  );
}

function matchText(words: ReturnType<typeof useWords>, count: number, query: string): string {
  return count === 0 ? words("pane.check.noMatch", { query }) : words("pane.check.matches", { count });
}
