import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ExplainedStep, Explanation } from "../commands/explanation";
import { quote } from "../rules/clauses";
import { write } from "../text/text";
import { cellName, fullCellName } from "../workbook/place";
import { ClauseText } from "./ClauseText";
import { usePaneState, useSession } from "./sessionContext";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  step: { marginBottom: tokens.spacingVerticalM },
  figures: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
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
  const { place, value, subject, explained, steps } = explanation;
  const title =
    subject.kind === "call"
      ? words("pane.explain.call", { name: subject.name })
      : words("pane.explain.of", {
          name: subject.name,
          employee: subject.employee,
          line: { term: subject.line },
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
          {typeof value === "boolean" ? String(value).toUpperCase() : write(language, value)}
        </Text>
      </div>
      {explained !== null && (
        <Text>{words("pane.explain.changed", { found: String(value), expected: explained })}</Text>
      )}
      {steps.length === 0 ? (
        <Text>{words("pane.explain.zero")}</Text>
      ) : (
        <section aria-label={words("pane.explain.steps")}>
          <ol className={styles.steps}>
            {steps.map((step, index) => (
              <li key={index} className={styles.step}>
                <StepView step={step} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function StepView({ step }: { step: ExplainedStep }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const clauses = step.clauses.flatMap((id) => quote(id) ?? []);
  return (
    <>
      <Text block>{step.sentence}</Text>
      {step.figures.length > 0 && (
        <ul className={styles.figures} aria-label={words("pane.explain.figures")}>
          {step.figures.map((figure) => (
            <li key={figure}>{figure}</li>
          ))}
        </ul>
      )}
      {step.sources.length > 0 && (
        <div className={styles.sources}>
          <Text size={200}>{words("pane.explain.sources")}</Text>
          {step.sources.map((place) => (
            <Link key={fullCellName(place)} as="button" onClick={() => void session.goTo(place)}>
              {fullCellName(place)}
            </Link>
          ))}
        </div>
      )}
      {clauses.map((clause) => (
        <ClauseText key={clause.article} clause={clause} />
      ))}
    </>
  );
}
