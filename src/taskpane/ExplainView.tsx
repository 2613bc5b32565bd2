import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ExplainedStep, Explanation } from "../commands/explanation";
import { quote } from "../rules/clauses";
import type { Language } from "../text/language";
import { write } from "../text/text";
import { fromYuan } from "../kinds/money";
import { cellName, fullCellName } from "../kinds/place";
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
  const { place, subject, explained, steps } = explanation;
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
      {steps === null && <Text>{words("pane.explain.noTrace")}</Text>}
      {steps?.length === 0 && <Text>{words("pane.explain.zero")}</Text>}
      {steps?.map((step, index) => (
        <StepView key={index} step={step} />
      ))}
    </>
  );
}

function valueText({ subject, value }: Explanation, language: Language): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const isAmount = subject.kind === "amount" && typeof value === "number";
  return write(language, isAmount ? { money: fromYuan(value) } : value);
}

function StepView({ step }: { step: ExplainedStep }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const language = useLanguage();
  const clauses = step.clauses.flatMap((id) => quote(id, language) ?? []);
  return (
    <>
      <Part title={words("pane.explain.steps")}>
        <ol className={styles.list}>
          {step.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Part>
      {step.sources.length > 0 && (
        <Part title={words("pane.explain.sources")}>
          <div className={styles.sources}>
            {step.sources.map((place) => (
              <Link key={fullCellName(place)} as="button" onClick={() => void session.goTo(place)}>
                {fullCellName(place)}
              </Link>
            ))}
          </div>
        </Part>
      )}
      {clauses.length > 0 && (
        <Part title={words("pane.explain.clauses")}>
          {clauses.map((clause) => (
            <ClauseText key={clause.text} clause={clause} />
          ))}
        </Part>
      )}
      {step.figures.length > 0 && (
        <Part title={words("pane.explain.figures")}>
          <ul className={styles.list}>
            {step.figures.map((figure) => (
              <li key={figure}>{figure}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
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
