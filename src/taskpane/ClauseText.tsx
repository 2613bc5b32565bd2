import { makeStyles, tokens } from "@fluentui/react-components";
import type { Quotation } from "../rules/clauses";
import { useWords } from "./words";

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
  const words = useWords();
  return (
    <blockquote className={styles.quote} lang={/\p{Script=Han}/u.test(clause.text) ? "zh-CN" : "en"}>
      {clause.text}
      <div className={styles.where}>
        {clause.doc} {clause.article}
        {clause.same.length > 0 && words("clause.same", { ids: clause.same.join("、") })}
      </div>
    </blockquote>
  );
}
