import { Field, makeStyles, Select, Tab, TabList, tokens } from "@fluentui/react-components";
import { formatMonth, type Month } from "../kinds/month";
import { usePaneState, useSession } from "./sessionContext";
import { TABS, type Tab as PaneTab } from "./state";
import { useWords } from "./words";

const useStyles = makeStyles({
  // Excel shows the name above the pane; this one is for screen readers.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  header: {
    paddingTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The month at work, and the four things that the pane does. */
export function PaneHeader() {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { tab } = usePaneState();
  return (
    <header className={styles.header}>
      <h1 className={styles.spoken}>{words("pane.title")}</h1>
      <MonthChooser />
      <TabList
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => session.show(value as PaneTab)}
        aria-label={words("pane.tabs")}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${tab}`}>
            {words(`pane.tab.${name}`)}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}

function MonthChooser() {
  const words = useWords();
  const session = useSession();
  const { months, month, running } = usePaneState();
  const none = months === null ? "pane.start.loading" : "pane.month.none";
  return (
    <Field label={words("pane.month")} orientation="horizontal" size="small">
      <Select
        size="small"
        value={month ?? ""}
        disabled={month === null || running !== null}
        onChange={(_, { value }) => session.chooseMonth(Number(value) as Month)}
      >
        {month === null && <option value="">{words(none)}</option>}
        {(months ?? []).map((one) => (
          <option key={one} value={one}>
            {formatMonth(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
