import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { sayFigure } from "../policy/sayFigure";
import { ClauseText } from "./ClauseText";
import { CommandButton } from "./CommandButton";
import { Facts } from "./Facts";
import type { FindingRow } from "./findingRows";
import { usePaneState, useSession } from "./sessionContext";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    // Rows out of view cost neither layout nor paint.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 56px",
  },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  where: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  mended: { textDecorationLine: "line-through" },
  details: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  figures: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** A finding: a click or Enter goes to its cell and unfolds what is known of it. */
export function FindingItem({ row }: { row: FindingRow }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const { mended } = usePaneState();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { finding, cell, message } = row;
  const isMended = mended.has(finding);
  const fixed = isMended && words("pane.finding.fixed");
  const press = () => {
    setOpen(!open);
    if (!open) void session.goTo(finding.place);
  };
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={details}
        onClick={press}
      >
        <span className={mergeClasses(isMended && styles.mended)}>{message}</span>{" "}
        <span className={styles.where}>
          {[cell, finding.employee, finding.code, fixed].filter(Boolean).join(" · ")}
        </span>
      </button>
      <div id={details} className={styles.details} hidden={!open}>
        {open && <FindingDetails row={row} />}
      </div>
    </li>
  );
}

function FindingDetails({ row }: { row: FindingRow }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const session = useSession();
  const { mended } = usePaneState();
  const { finding, found, expected, clause, fix } = row;
  const { amountAtRisk } = finding;
  return (
    <>
      <Facts
        facts={[
          [words("pane.finding.found"), found],
          [words("pane.finding.expected"), expected],
          [words("pane.finding.atRisk"), amountAtRisk === null ? null : { money: amountAtRisk }],
        ]}
      />
      {clause && <ClauseText clause={clause} />}
      {finding.figures.length > 0 && (
        <section aria-label={words("pane.explain.figures")}>
          <h3 className={styles.heading}>{words("pane.explain.figures")}</h3>
          <ul className={styles.figures}>
            {finding.figures.map((figure) => (
              <li key={figure.key}>{sayFigure(language, figure)}</li>
            ))}
          </ul>
        </section>
      )}
      {fix && !mended.has(finding) && (
        <CommandButton command={session.commands.applyFix(finding)} size="small" />
      )}
    </>
  );
}
