import { SearchBox, Switch, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { countsOf } from "../findings/counts";
import { CommandButton } from "./CommandButton";
import { CommandProgress } from "./CommandProgress";
import { FindingGroups } from "./FindingGroups";
import { findingRows, matching } from "./findingRows";
import { NoMonth } from "./NoMonth";
import { usePaneState, useSession } from "./sessionContext";
import { useLanguage, useWords } from "./words";

/** Checks the month and lists what was found. */
export function CheckView() {
  const words = useWords();
  const session = useSession();
  const state = usePaneState();
  const { month, flags, running, checked } = state;
  const { check, showFlags } = session.commands;
  const switchFlags = showFlags(!flags);
  const switching = running?.id === "showFlags";
  if (month === null) return <NoMonth />;
  return (
    <>
      <CommandButton command={check} appearance="primary" />
      <Switch
        label={switchFlags.label(state)}
        checked={switching ? !flags : flags}
        disabled={!switching && !session.canRun(switchFlags)}
        onChange={() => void session.run(switchFlags)}
      />
      <CommandProgress id="check" />
      {running?.id !== "check" && (checked ? <Findings /> : <Text>{words("pane.check.empty")}</Text>)}
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
  return (
    <>
      <Text role="status">
        {words("pane.check.found", {
          month,
          count: rows.length,
          ...countsOf(checked.findings),
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
