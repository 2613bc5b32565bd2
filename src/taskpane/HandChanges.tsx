import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Finding } from "../findings/finding";
import { saySentence } from "../text/text";
import { fullCellName } from "../kinds/place";
import { useSession } from "./sessionContext";
import { useLanguage, useWords } from "./words";

/** Changes listed by name; the rest are counted. */
const LISTED = 8;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Asks what becomes of amounts that were changed by hand in the 工资表. */
export function HandChanges({ changes }: { changes: readonly Finding[] }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const session = useSession();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <section
      role="alertdialog"
      aria-labelledby="changes-title"
      aria-describedby="changes-body"
      className={styles.box}
    >
      <Text id="changes-title" weight="semibold">
        {words("pane.changes.title", { count: changes.length })}
      </Text>
      <Text id="changes-body">{words("pane.changes.body")}</Text>
      <ul className={styles.list}>
        {changes.slice(0, LISTED).map(({ problem, fields, place }) => (
          <li key={fullCellName(place)}>
            <Link as="button" onClick={() => void session.goTo(place)}>
              {fullCellName(place)}
            </Link>{" "}
            {saySentence(language, { text: `${problem}.message`, fields })}
          </li>
        ))}
        {changes.length > LISTED && <li>{words("pane.changes.more", { count: changes.length - LISTED })}</li>}
      </ul>
      <Button ref={keep} appearance="primary" onClick={() => session.decide("keep")}>
        {words("pane.changes.keep")}
      </Button>
      <Button onClick={() => session.decide("overwrite")}>{words("pane.changes.overwrite")}</Button>
      <Button onClick={() => session.decide("cancel")}>{words("pane.changes.cancel")}</Button>
    </section>
  );
}
