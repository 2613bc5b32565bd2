import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { describeStep } from "../engine/step";
import { sayFigure } from "../policy/sayFigure";
import type { ChangedCell, ExplainedSteps, Explanation, WrittenTrace } from "../commands/explanation";
import { quote } from "../rules/clauses";
import type { Language } from "../text/language";
import { write } from "../text/text";
import { fromYuan } from "../kinds/money";
import { cellName, fullCellName, type CellPlace } from "../kinds/place";
import { ClauseText } from "./ClauseText";
import { usePaneState, useSession } from "./sessionContext";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  sources: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** How the selected cell came to its value. */
export function ExplainView() {
  const words = useWords();
  const { explanation, explaining } = usePaneState();
  if (explanation) return <ExplanationView explanation={explanation} />;
  if (explaining) return <Spinner size="small" label={words("pane.explain.working")} />;
  return <Text>{words("pane.explain.empty")}</Text>;
}

function ExplanationView({ explanation }: { explanation: Explanation }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { place, subject, explained, steps, written, changed } = explanation;
  const title =
    subject.kind === "call"
      ? words("pane.explain.call", { name: subject.name })
      : words("pane.explain.of", {
          name: subject.name,
          employee: subject.employee,
          line: words(`term.column.${subject.line}`),
        });
  return (
    <>
      <div role="status">
        <Text block weight="semibold">
          {title}
        </Text>
        <Text block size={200}>
          {words("pane.explain.value", { cell: cellName(place) })}
        </Text>
        <Text block className={styles.value}>
          {valueText(explanation, language)}
        </Text>
      </div>
      {explained !== null && (
        <Text>
          {words("pane.explain.changed", {
            found: valueText(explanation, language),
            expected: { money: fromYuan(explained) },
          })}
        </Text>
      )}
      {changed.length > 0 && <ChangedCells changed={changed} />}
      {steps === null && !written && <Text>{words("pane.explain.noTrace")}</Text>}
      {steps?.length === 0 && <Text>{words("pane.explain.zero")}</Text>}
      {steps?.map((group, index) => (
        <StepsView key={index} group={group} />
      ))}
      {written && <WrittenView written={written} />}
    </>
  );
}

function valueText({ subject, value }: Explanation, language: Language): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const isAmount = subject.kind === "amount" && typeof value === "number";
  return write(language, isAmount ? { money: fromYuan(value) } : value);
}

/** The cells that somebody changed since the month was generated. */
function ChangedCells({ changed }: { changed: readonly ChangedCell[] }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="note" className={styles.part}>
      <Text>{words("pane.explain.inputsChanged")}</Text>
      <Sources places={changed.map(({ place }) => place)} />
    </div>
  );
}

function StepsView({ group: { steps, refusals, sources } }: { group: ExplainedSteps }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const sentences = [...steps.map((step) => describeStep(step, language)), ...refusals];
  const figures = unique(steps.flatMap((step) => step.figures.map((figure) => sayFigure(language, figure))));
  const clauses = unique(steps.map(({ clause }) => clause)).flatMap((id) => quote(id, language) ?? []);
  return (
    <>
      <Part title={words("pane.explain.steps")}>
        <ol className={styles.list}>
          {sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ol>
      </Part>
      {sources.length > 0 && (
        <Part title={words("pane.explain.sources")}>
          <Sources places={sources} />
        </Part>
      )}
      {clauses.length > 0 && (
        <Part title={words("pane.explain.clauses")}>
          {clauses.map((clause) => (
            <ClauseText key={clause.text} clause={clause} />
          ))}
        </Part>
      )}
      <Lines title={words("pane.explain.figures")} lines={figures} />
    </>
  );
}

/** The row of 依据 as it stands there. */
function WrittenView({ written: { computation, figures, clauses, sources } }: { written: WrittenTrace }) {
  const words = useWords();
  return (
    <>
      <Text>{words("pane.explain.asWritten")}</Text>
      <Lines title={words("pane.explain.steps")} lines={computation} />
      <Lines title={words("pane.explain.sources")} lines={sources} />
      <Lines title={words("pane.explain.clauses")} lines={clauses} />
      <Lines title={words("pane.explain.figures")} lines={figures} />
    </>
  );
}

function Sources({ places }: { places: readonly CellPlace[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.sources}>
      {places.map((place) => (
        <Link key={fullCellName(place)} as="button" onClick={() => void session.goTo(place)}>
          {fullCellName(place)}
        </Link>
      ))}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.part}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
