import { makeStyles, tokens } from "@fluentui/react-components";
import type { Quotation } from "../rules/clauses";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A clause's own words, with its document and article. The department's clauses are not translated. */
export function ClauseText({ clause }: { clause: Quotation }) {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote} lang={/\p{Script=Han}/u.test(clause.text) ? "zh-CN" : "en"}>
      {clause.text}
      <div className={styles.where}>
        {clause.doc} {clause.article}
      </div>
    </blockquote>
  );
}
