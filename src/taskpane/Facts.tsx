import { makeStyles, tokens } from "@fluentui/react-components";
import type { Field } from "../text/field";
import { write } from "../text/text";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** Names and their values, one below another; what has no value is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: Field | null])[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const known = facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(({ name, value }) => [
        <dt key={`${name} name`} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name} value`} className={styles.value}>
          {write(language, value)}
        </dd>,
      ])}
    </dl>
  );
}
