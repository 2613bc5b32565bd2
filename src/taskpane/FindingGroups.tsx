import { Badge, Button, makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/lib/atoms/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/lib/atoms/svg/info";
import { WarningRegular } from "@fluentui/react-icons/lib/atoms/svg/warning";
import { useState } from "react";
import type { Severity } from "../findings/finding";
import { FindingItem } from "./FindingItem";
import type { FindingRow } from "./findingRows";
import { useWords } from "./words";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };
const COLORS = { error: "danger", warning: "warning", info: "informative" } as const;
/** Items drawn at once: a list of thousands must not slow the pane. */
const AT_ONCE = 100;

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Findings by severity, the heaviest first. */
export function FindingGroups({ rows }: { rows: readonly FindingRow[] }) {
  return SEVERITIES.map((severity) => {
    const own = rows.filter(({ finding }) => finding.severity === severity);
    return own.length > 0 && <FindingGroup key={severity} severity={severity} rows={own} />;
  });
}

function FindingGroup({ severity, rows }: { severity: Severity; rows: readonly FindingRow[] }) {
  const styles = useStyles();
  const words = useWords();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const [limit, setLimit] = useState(AT_ONCE);
  const Icon = ICONS[severity];
  const name = words(`pane.severity.${severity}`);
  const left = rows.length - limit;
  return (
    <section aria-label={words("pane.check.list", { severity: name, count: rows.length })}>
      <h2 className={styles.heading}>
        <Icon aria-hidden />
        {name}
        <Badge color={COLORS[severity]} appearance="tint">
          {rows.length}
        </Badge>
      </h2>
      <ul className={styles.list} {...arrows}>
        {rows.slice(0, limit).map((row) => (
          <FindingItem key={row.key} row={row} />
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setLimit(limit + AT_ONCE)}>
          {words("pane.check.more", { count: Math.min(left, AT_ONCE) })}
        </Button>
      )}
    </section>
  );
}
